import type { LabInput } from "../../lab";
import { ms01 } from "../../lab";
import { strike } from "../../rehearsal/world/strike";
import { LabRun } from "../support/lab-run";
import { at, labWith } from "../support/labs";

type Node = LabInput["nodes"][number];
const board = (letter: string, host: number, more: Partial<Parameters<typeof ms01>[1]> = {}): Node =>
  ms01(`ms01-${letter}`, {
    address: `10.0.10.${host}`,
    memory: 64,
    disks: { os: { serial: `OS-${letter}` }, data: { serial: `DATA-${letter}` } },
    ...more,
  });

let deployed: LabRun;
beforeAll(async () => {
  deployed = await (await LabRun.open(labWith())).deploy();
});
afterAll(() => deployed.close());

/** The lab as it has been deployed, with another file. Gives what that did, stack by stack. */
async function deployAgain(change: (lab: LabInput) => void, before = (_run: LabRun): void => undefined) {
  const run = await deployed.changed(labWith(change));
  try {
    before(run);
    const done: Record<string, object> = {};
    for (const name of ["infra", "prod"] as const) {
      await run.stack(name).ok("init", "-input=false");
      const planned = Object.entries(await run.stack(name).plan());
      done[name] = Object.fromEntries(
        planned.map(([address, how]) => [address.replace(/_[0-9A-F]{8}$/, ""), how.join()]),
      );
      expect(await run.apply(name)).toMatchObject({ code: 0 });
      expect(await run.stack(name).plan()).toEqual({});
    }
    return done;
  } finally {
    run.close();
  }
}

const applied = (letter: string): string => `talos_machine_configuration_apply.cluster_apply-ms01-${letter}`;

test.each<[string, Node[]]>([
  ["a worker", [board("d", 14, { role: "worker" })]],
  ["a worker without a data disk", [board("d", 14, { role: "worker", disks: { os: { serial: "OS-d" } } })]],
  ["two more control planes", [board("d", 14), board("e", 15)]],
])("%s: nothing else is touched", async (_what, joining) => {
  const created = joining.map(({ name }) => [applied(name.slice(-1)), "create"]);
  expect(await deployAgain((lab) => lab.nodes.push(...joining))).toEqual({
    infra: Object.fromEntries(created),
    prod: {},
  });
});

test("a dead node's place is taken by another machine, which is installed and joins", async () => {
  const replaced = at(labWith().nodes, 1);
  const done = await deployAgain(
    (lab) => (at(lab.nodes, 1).disks = { os: { serial: "OS-NEW" }, data: { serial: "DATA-NEW" } }),
    ({ world }) => {
      expect(world.state.machines[replaced.address]).toMatchObject({
        stage: "maintenance",
        disks: ["OS-NEW", "DATA-NEW"],
      });
    },
  );
  expect(done).toEqual({ infra: { [applied("b")]: "update" }, prod: {} });
});

test("while it is dead, prod is not planned: the gate names it", async () => {
  const run = await deployed.copy();
  try {
    strike(run.world, "node-off=ms01-b");
    const { code, out } = await run.stack("prod").run("plan", "-input=false");
    expect(out).toContain("10.0.10.12");
    expect(code).toBe(1);
  } finally {
    run.close();
  }
});
