import { readFileSync, writeFileSync } from "node:fs";
import { refuseBlindReboots } from "../../commands/support/refuse-blind-reboots";
import type { LabInput } from "../../lab";
import { strike } from "../../rehearsal/world/strike";
import { readJsonEvent } from "../../terraform/run/json-events";
import { type Plan, readPlan } from "../../terraform/run/plan-file";
import { LabRun } from "../support/lab-run";
import { labWith } from "../support/labs";

/** What takes a reboot of every node, and what takes one of none. */
const files = (lab: LabInput): void => {
  lab.talos = {
    transform: (documents) =>
      documents.map((one) =>
        one.kind === undefined ? { ...one, machine: { ...one.machine, udev: { rules: [] } } } : one,
      ),
  };
};
const resolvers = (lab: LabInput): void => void (lab.network.resolvers = ["9.9.9.9"]);

let deployed: LabRun;
beforeAll(async () => {
  deployed = await LabRun.open();
  expect(await deployed.apply("infra")).toMatchObject({ code: 0 });
});
afterAll(() => deployed.close());

/** Plans a changed lab, with the warnings of the plan as a deploy gets them. */
async function planned(
  change: (lab: LabInput) => void,
  use: (plan: Plan, run: LabRun) => unknown,
  before = (_run: LabRun): void => undefined,
) {
  const run = await deployed.changed(labWith(change));
  const infra = run.stack("infra");
  try {
    before(run);
    await infra.ok("init", "-input=false");
    const said = await infra.ok("plan", "-input=false", "-json", "-out=plan");
    const events = said.split("\n").map((line) => readJsonEvent("infra", line));
    const warnings = events.flatMap((event) => (event?.kind === "diagnostic" ? [event] : []));
    await use({ ...readPlan(await infra.ok("show", "-json", "plan")), warnings }, run);
  } finally {
    run.close();
  }
}
const modes = ({ changes }: Plan): unknown[] => changes.map(({ after }) => after?.["resolved_apply_mode"]);
const off = (names: string) => (run: LabRun) => void strike(run.world, `node-off=${names}`);

test("what takes a reboot is staged, with a warning, and what takes none is applied", async () => {
  await planned(files, async (plan, run) => {
    expect(modes(plan)).toEqual(["staged", "staged", "staged"]);
    expect(plan.warnings?.map(({ summary }) => summary)).toEqual(Array(3).fill("Reboot prevented - using staged mode"));
    expect(() => refuseBlindReboots("infra", run.lab, plan)).not.toThrow();
    expect(await run.apply("infra")).toMatchObject({ code: 0 });
    expect(await run.stack("infra").plan()).toEqual({});
  });
  await planned(resolvers, (plan) => expect([modes(plan), plan.warnings]).toEqual([["auto", "auto", "auto"], []]));
});

test("two control planes that do not answer may reboot together: refused, whatever the change", async () => {
  for (const change of [files, resolvers])
    await planned(
      change,
      (plan, run) =>
        expect(() => refuseBlindReboots("infra", run.lab, plan)).toThrow(
          "Refused. Whether their change takes a reboot these control planes did not say; if it does, they would reboot together:\n" +
            "  infra: ms01-b (10.0.10.12)\n  infra: ms01-c (10.0.10.13)\nNothing was changed. Deploy again when they answer.",
        ),
      off("ms01-b,ms01-c"),
    );
});

test("one that does not answer is none too many", async () => {
  await planned(
    files,
    (plan, run) => {
      expect(modes(plan)).toEqual(["staged", "auto", "staged"]);
      expect(() => refuseBlindReboots("infra", run.lab, plan)).not.toThrow();
    },
    off("ms01-b"),
  );
});

test("the simulated lab loses its API where applies may reboot", async () => {
  await planned(files, async (_plan, run) => {
    const file = run.configuration("infra");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("staged_if_needing_reboot", "auto"));
    const { code, out } = await run.apply("infra");
    expect(out).toContain("ms01-a, ms01-b reboot together: until they are back etcd has no quorum");
    expect(code).toBe(1);
  });
});

test("a deploy looks at it", async () => {
  // The verb deploys the lab as it is shipped.
  const run = await LabRun.open(labWith(resolvers));
  try {
    expect(await run.apply("infra")).toMatchObject({ code: 0 });
    off("ms01-b,ms01-c")(run);
    const { code, out } = await run.labctl("deploy", "infra", "--auto-approve");
    expect(out).toContain("ms01-c (10.0.10.13)\nNothing was changed.");
    expect(code).toBe(1);
  } finally {
    run.close();
  }
}, 60_000);
