import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "..", "__snapshots__");

/** Compares with a file that people can read and diff. `UPDATE_SNAPSHOTS=1 npm test` writes it anew. */
export function expectFile(name: string, content: string): void {
  const file = join(folder, name);
  if (process.env["UPDATE_SNAPSHOTS"] === "1") writeFileSync(file, content);
  if (!existsSync(file))
    throw new Error(`__tests__/__snapshots__/${name} is missing. UPDATE_SNAPSHOTS=1 npm test writes it.`);
  expect(content).toBe(readFileSync(file, "utf8"));
}
