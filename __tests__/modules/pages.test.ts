import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const modules = readdirSync(join(root, "modules", "platform")).flatMap((file) => {
  const name = /^export class (\w+).* extends Construct/m.exec(
    readFileSync(join(root, "modules", "platform", file), "utf8"),
  )?.[1];
  return name === undefined ? [] : [[name, file.replace(/\.ts$/, ".md")] as const];
});

test("there are modules to look at", () => {
  expect(modules.length).toBeGreaterThan(8);
});

test.each(modules)("%s has a page that says how to use it, its limits and how it is tested", (name, page) => {
  const file = join(root, "docs", "modules", page);
  expect(existsSync(file)).toBe(true);
  const text = readFileSync(file, "utf8");
  expect(text).toMatch(new RegExp(`^# ${name}\n`));
  expect(text).toContain(`new ${name}`);
  for (const part of ["**What it makes.**", "**Limits.**", "**Tested.**"]) expect(text).toContain(part);
});
