import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onPath, publishedTerraform } from "../../bench/matrix/programs";
import { table, withTable } from "../../bench/matrix/table";
import { scratchFolder } from "../support/scratch";

const marked = (inside: string): string =>
  `# A\n\n<!-- matrix: npm run check:matrix writes this table -->\n\n${inside}<!-- /matrix -->\n\nB\n`;

test("the table stands in its place, and nothing else changes", () => {
  const text = table(
    ["Node 20.20.2", "Node 22"],
    [{ name: "Terraform 1.11.4", outcomes: [{ seconds: 14.2 }, { failed: "exit code 1" }] }],
  );
  expect(text.split("\n")).toEqual([
    "|                  | Node 20.20.2 | Node 22                 |",
    "| ---------------- | ------------ | ----------------------- |",
    "| Terraform 1.11.4 | rehearsed    | **failed**: exit code 1 |",
  ]);
  const page = withTable(marked("old\n\n"), text);
  expect(page).toBe(marked(`${text}\n\n`));
  expect(withTable(page, text)).toBe(page);
  expect(() => withTable("# A\n", text)).toThrow("no place for the table");
});

test("a program on PATH is taken by its version, not by its name", () => {
  const [older, newer] = [scratchFolder(), scratchFolder()];
  for (const [folder, version] of [
    [older, "1.13.3"],
    [newer, "1.130.0"],
  ] as const) {
    writeFileSync(join(folder, "terraform"), `#!/bin/sh\necho "Terraform v${version}"\n`);
    chmodSync(join(folder, "terraform"), 0o755);
  }
  const before = process.env["PATH"];
  process.env["PATH"] = `${newer}:${older}:${before ?? ""}`;
  try {
    const wanted = { name: "Terraform", file: "terraform", version: "1.13" };
    expect(onPath(wanted)).toEqual({ name: "Terraform", version: "1.13.3", program: join(older, "terraform") });
    expect(onPath({ ...wanted, version: "0.12" })).toBeUndefined();
  } finally {
    process.env["PATH"] = before;
  }
});

test("a release that can't be had is said, with why", async () => {
  process.env["TERRAFORM_RELEASES"] = "http://127.0.0.1:9";
  try {
    const wanted = { name: "Terraform", file: "terraform", version: "1.13" };
    expect(await publishedTerraform(wanted, "1.13.3", scratchFolder())).toEqual({
      name: "Terraform",
      why: expect.stringMatching(/./) as string,
    });
  } finally {
    delete process.env["TERRAFORM_RELEASES"];
  }
});
