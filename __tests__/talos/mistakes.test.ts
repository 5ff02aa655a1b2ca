import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateDocuments } from "../../commands/support/talos-validator";
import { labSchema } from "../../lab/schema/lab";
import { nodeDocuments } from "../../lab/talos/node-documents";
import { testWithGo } from "../support/go";
import { at, complaints, labWith, undescribedLab } from "../support/labs";
import { mistakes } from "../support/mistakes";

interface Row {
  readonly mistake: string;
  readonly synthesis: string;
  readonly talos: string;
}

/** What docs/talos.md says about which check notices which mistake. */
const rows: readonly Row[] =
  readFileSync(join(__dirname, "..", "..", "docs", "talos.md"), "utf8")
    .split("<!-- mistakes -->")[1]
    ?.split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([, mistake = "", synthesis = "", talos = ""]) => ({ mistake, synthesis, talos })) ?? [];

const seeded = Object.entries(mistakes).map(([name, spoil]) => {
  const lab = undescribedLab();
  spoil(lab);
  return { name, lab };
});

test("the page lists every mistake, and at least 25", () => {
  expect(rows.map(({ mistake }) => mistake)).toEqual(seeded.map(({ name }) => name));
  expect(rows.length).toBeGreaterThanOrEqual(25);
});

test("every mistake is noticed by one of the checks", () => {
  expect(rows.filter(({ synthesis, talos }) => synthesis === "–" && talos === "–")).toEqual([]);
});

test("synthesis notices what the page says", () => {
  const found = seeded.map(({ name, lab }) => {
    const { errors } = complaints(lab);
    // Two would mean that something else than the mistake is wrong.
    expect(errors.slice(1)).toEqual([]);
    return [name, errors.length > 0 ? "error" : "–"];
  });
  expect(found).toEqual(rows.map(({ mistake, synthesis }) => [mistake, synthesis]));
});

testWithGo("Talos' validator notices what the page says", () => {
  const subjects = seeded.map(({ name, lab: input }) => {
    const lab = labSchema.parse(input);
    const node = at(lab.nodes, 0);
    return { name, role: node.role, documents: nodeDocuments(lab, node, "factory.talos.dev/x:v1.13.9") };
  });
  const { problems } = validateDocuments(labWith(), subjects);
  const found = seeded.map(({ name }) => {
    const own = problems.filter(({ path }) => path.startsWith(`${name}:`)).map(({ severity }) => severity);
    return [name, own.includes("error") ? "error" : (own[0] ?? "–")];
  });
  expect(found).toEqual(rows.map(({ mistake, talos }) => [mistake, talos]));
});
