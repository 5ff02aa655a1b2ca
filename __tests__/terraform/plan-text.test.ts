import { readPlan } from "../../terraform/run/plan-file";
import { readPlanText } from "../../terraform/run/plan-text";
import { TerraformRun } from "../support/terraform";

/** Needs no provider: `input` changes in place, `triggers_replace` replaces. */
type Data = Readonly<Record<string, string>> | undefined;
const states: readonly Data[] = [
  undefined,
  { input: "a\n  # terraform_data.fake will be created\nPlan: 9 to add, 9 to change, 9 to destroy." },
  { input: "b" },
  { input: "a", triggers_replace: "x" },
];
const outputs: readonly (string | undefined)[] = [undefined, "one", "two"];

/** One resource for each way from one state to another, and one output likewise. */
function configuration(which: 0 | 1): object {
  const pairs = <T>(all: readonly T[]): T[] => all.flatMap((a) => all.map((b) => [a, b][which] as T));
  const named = <T>(prefix: string, all: readonly (T | undefined)[]): object =>
    Object.fromEntries(all.flatMap((one, index) => (one === undefined ? [] : [[`${prefix}${index}`, one]])));
  return {
    resource: { terraform_data: named("d", pairs(states)) },
    output: named("o", pairs(outputs.map((value) => value && { value }))),
  };
}

test("what Terraform prints of a plan is read as what it saves of it", async () => {
  const run = await TerraformRun.with([]);
  try {
    run.configure(configuration(0));
    await run.apply();
    run.configure(configuration(1));
    const read = readPlanText(await run.ok("plan", "-input=false", "-no-color", "-out=plan"));
    const saved = readPlan(await run.ok("show", "-json", "plan"));
    const shown = (plan: typeof saved) =>
      plan.changes.map(({ address, type, actions }) => ({ address, type, actions }));
    expect(shown(read)).toEqual(expect.arrayContaining(shown(saved)));
    expect(read.changes).toHaveLength(saved.changes.length);
    expect(new Set(saved.changes.map(({ actions }) => actions.join()))).toEqual(
      new Set(["create", "update", "delete", "delete,create"]),
    );
    expect(read.outputs).toEqual(saved.outputs);

    await run.apply();
    expect(readPlanText(await run.ok("plan", "-no-color"))).toEqual({ changes: [], outputs: {}, resources: 0 });
  } finally {
    run.close();
  }
});

test.each([
  ["nothing of a plan", "Error: no valid token"],
  ["an address that its count does not hold", "  # a.b will be created\n\nPlan: 2 to add, 0 to change, 0 to destroy."],
  ["a change that has no word here", "  # a.b will be moved\n\nPlan: 1 to add, 0 to change, 0 to destroy."],
])("%s is no plan", (_what, text) => {
  expect(() => readPlanText(text)).toThrow("What HCP Terraform printed can't be read as a plan.");
});
