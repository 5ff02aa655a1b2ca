import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { withoutGo } from "../support/go";
import { Labctl } from "../support/labctl";
import { scratchFolder } from "../support/scratch";

const project = join(__dirname, "..", "..");

/** A lab file whose first node has one more document. */
function labWithDocument(document: string): string {
  const file = join(scratchFolder(), "other.config.ts");
  const plain = JSON.stringify(join(project, "__tests__", "labs", "plain.config"));
  writeFileSync(
    file,
    `import lab from ${plain};
     const [first, ...others] = lab.nodes;
     export default { ...lab, nodes: [{ ...first, transform: (all: object[]) => [...all, ${document}] }, ...others] };\n`,
  );
  return file;
}

const short = '{ apiVersion: "v1alpha1", kind: "WatchdogTimerConfig", device: "/dev/watchdog0", timeout: "5s" }';
const withGo = withoutGo === undefined ? test : test.skip;

withGo("what Talos has against a lab is said with node and document, and the exit code is 1", async () => {
  const { code, out } = await Labctl.run(project, ["validate"], { LAB: labWithDocument(short) });
  expect(out).toBe(
    "error: ms01-a: WatchdogTimerConfig: watchdog timeout: minimum value is 10s.\nplain: 3 nodes, 25 documents, 1 remark\n",
  );
  expect(code).toBe(1);
});

withGo("a lab that Talos takes, as JSON", async () => {
  const { code, out } = await Labctl.run(project, ["validate", "--json", "__tests__/labs/single.config.ts"]);
  expect(JSON.parse(out)).toEqual([{ lab: "single", nodes: 1, documents: 8, problems: [] }]);
  expect(code).toBe(0);
});

test("a lab that its own checks refuse is not shown to Talos", async () => {
  const { code, out } = await Labctl.run(project, ["validate", labWithDocument('{ kind: "Watchdog" }')], { PATH: "" });
  expect(out).toContain("ms01-a: Watchdog: kind (Watchdog) is of no kind that Talos v1.13.9 knows.");
  expect(code).toBe(1);
});

test("without Go it says so", async () => {
  const { code, out } = await Labctl.run(project, ["validate"], { PATH: dirname("/nowhere/go") });
  expect(out).toBe(
    "Talos' validator is a Go library, and there is no Go here. Install it, or rely on `labctl check`.\n",
  );
  expect(code).toBe(1);
});
