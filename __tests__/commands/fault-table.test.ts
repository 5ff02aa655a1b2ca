import { readFileSync } from "node:fs";
import { join } from "node:path";
import pc from "picocolors";
import { faultMarkdown, faultTable } from "../../commands/print/fault-table";
import { project } from "../../commands/support/project";
import { Proof, worst } from "../../lab/proof/proof";
import { promises } from "../../lab/proof/promises";
import { groupRows } from "../../lab/proof/row-groups";
import { labWith } from "../support/labs";

const proof = new Proof(labWith());
const groups = groupRows(
  proof,
  [...proof.singles()].filter((row) => worst(row) !== "kept"),
);
const plain = pc.createColors(false);

test.each([80, 99, 100, 131, 132, 160, 220])("at a width of %d no line is longer", (width) => {
  const lines = faultTable(proof, groups, width, plain).split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  expect(lines.length).toBeGreaterThan(groups.length);
});

test("where there is room, it says what is less", () => {
  expect(faultTable(proof, groups, 200, plain)).toContain("3 nodes: 20 → 10 Gbit/s");
  expect(faultTable(proof, groups, 120, plain)).not.toContain("Gbit/s");
});

test("what is less is said of its promises, once for all that say the same", () => {
  const row = faultMarkdown(proof, groups)
    .split("\n")
    .find((line) => line.includes("`node:ms01-a`"));
  expect(row).toContain("| api: 3 → 2 control planes; storage: 2 → 1 copies of a volume");
  expect(row).toContain("; lan, management: 3 → 2 nodes; capacity: 192 → 128 GiB of memory |");
});

test("what is broken is red, what is less is yellow", () => {
  const table = faultTable(proof, groups, 120, pc.createColors(true));
  expect(table).toContain("\u001b[31m✗");
  expect(table).toContain("\u001b[33m~");
});

test("docs/faults.md has the matrix of the shipped lab and every promise", () => {
  const words = (text: string): string => text.replaceAll(/[-:]{3,}|:-:/g, "-").replaceAll(/\s+/g, " ");
  const page = words(readFileSync(join(project, "docs", "faults.md"), "utf8"));
  expect(page).toContain(words(faultMarkdown(proof, groups)));
  for (const { name, reason } of promises) expect(page).toContain(words(`| \`${name}\` | ${reason} |`));
});
