import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hazardMarkdown } from "../../commands/print/hazard-markdown";
import { project } from "../../commands/support/project";
import { allHazards } from "../../lab/hazards";
import { Labctl } from "../support/labctl";
import { scratchFolder, shippedFile } from "../support/scratch";

const labctl = async (args: readonly string[], lab = shippedFile) =>
  Labctl.run(project, ["hazards", ...args], { NO_COLOR: "1", LAB: lab });

/** The shipped lab, changed by a statement. */
function changed(change: string): string {
  const file = join(scratchFolder(), "attic.config.ts");
  const lab = JSON.stringify(shippedFile);
  writeFileSync(file, `import lab from ${lab};\nconst own = structuredClone(lab);\n${change}\nexport default own;\n`);
  return file;
}

test("docs/hazards.md lists the hazards that there are (UPDATE_SNAPSHOTS=1 prints them anew)", () => {
  const file = join(project, "docs", "hazards.md");
  const text = readFileSync(file, "utf8");
  const start = text.indexOf("a test holds it.\n\n") + "a test holds it.\n\n".length;
  if (process.env["UPDATE_SNAPSHOTS"]) writeFileSync(file, text.slice(0, start) + hazardMarkdown());
  expect(readFileSync(file, "utf8").slice(start)).toBe(hazardMarkdown());
});

test("of the shipped lab none is met", async () => {
  const { code, out } = await labctl([]);
  expect(out).toContain(`${allHazards.length} known hazards, the lab meets 0, of which 0 accepted`);
  expect(code).toBe(0);
});

test("a lab that is refused can be looked at all the same, and ends with 1", async () => {
  const { code, out } = await labctl([], changed('own.versions = { talos: "v1.13.8" };'));
  expect(out).toContain("✗ talos/longhorn-attach: versions.talos\n");
  expect(out).toContain("https://github.com/siderolabs/talos/issues/14000");
  expect(code).toBe(1);
});

test("what is accepted says why", async () => {
  const lab = changed(
    'own.versions = { talos: "v1.13.8" }; own.acceptHazards = [{ hazard: "talos/longhorn-attach", because: "The nodes are new." }];',
  );
  const { code, out } = await labctl([], lab);
  expect(out).toContain("~ talos/longhorn-attach: versions.talos\n");
  expect(out).toContain("accepted: The nodes are new.");
  expect(code).toBe(0);
});

test("as JSON", async () => {
  const { out } = await labctl(["--json"], changed('own.versions = { talos: "v1.13.8" };'));
  const rows = JSON.parse(out) as { id: string; places: unknown[] }[];
  expect(rows.map(({ id }) => id)).toEqual(allHazards.map(({ id }) => id));
  expect(rows.filter(({ places }) => places.length > 0)).toMatchObject([
    { id: "talos/longhorn-attach", places: [{ path: "versions.talos", value: "v1.13.8" }] },
  ]);
});
