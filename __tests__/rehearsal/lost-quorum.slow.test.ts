import type { LabInput } from "../../lab";
import { strike } from "../../rehearsal/world/strike";
import { stackNames } from "../../stacks/names";
import { LabRun } from "../support/lab-run";
import { type Ended } from "../support/labctl";
import { labWith } from "../support/labs";
import { oneLine } from "../support/terraform";

jest.setTimeout(120_000);

/** The same simulated lab with another lab file, until nothing is left to plan. Gives what that has created in prod. */
async function deployProd(run: LabRun, change: (lab: LabInput) => void): Promise<{ run: LabRun; created: string[] }> {
  const changed = await run.changed(labWith(change));
  run.close();
  const prod = changed.stack("prod");
  await prod.ok("init", "-input=false");
  const planned = Object.entries(await prod.plan());
  expect(await changed.apply("prod")).toMatchObject({ code: 0 });
  for (const name of stackNames) expect(await changed.stack(name).plan()).toEqual({});
  return { run: changed, created: planned.flatMap(([address, how]) => (how.join() === "create" ? [address] : [])) };
}

/** What a plan does not see: infra is as it was, and the health gate waits for a cluster. */
async function isUnseen(run: LabRun, said: string): Promise<void> {
  expect(await run.stack("infra").plan()).toEqual({});
  const { code, out } = await run.stack("prod").run("plan", "-input=false");
  expect(oneLine(out)).toContain(said);
  expect(code).toBe(1);
}

const replacing = (run: LabRun, ...patterns: readonly string[]): Promise<Ended> =>
  run.labctl("deploy", "infra", "--auto-approve", ...patterns.flatMap((pattern) => ["--replace", pattern]));

test("the way back from zero, as docs/runbooks/lost-quorum.md has it", async () => {
  const lost = await (await LabRun.open()).deploy();
  const talosconfig = await lost.stack("infra").ok("output", "-raw", "talosconfig");
  const before = Object.values(lost.world.state.clusters)[0];

  strike(lost.world, "etcd-lost");
  await isUnseen(lost, "the cluster has not been bootstrapped");
  const { code, out } = await replacing(lost, "talos_machine_bootstrap.*");
  expect(out).toContain("infra  1 added, 0 changed, 1 destroyed");
  expect(code).toBe(0);
  expect(await lost.stack("infra").ok("output", "-raw", "talosconfig")).toBe(talosconfig);

  // Step 2 waits for Kubernetes: what is taken out of the lab file is read before the gate.
  expect(Object.keys(await lost.stack("prod").plan())).toContain("helm_release.longhorn");
  const restored = await deployProd(lost, (lab) => delete lab.gitops);
  expect(restored.created).toContain("helm_release.longhorn");
  expect(restored.created.join()).not.toContain("root");

  const whole = await deployProd(restored.run, () => undefined);
  expect(whole.created).toEqual([expect.stringContaining("root")]);
  const after = Object.values(whole.run.world.state.clusters)[0];
  expect(Object.keys(after?.releases ?? {}).sort()).toEqual(Object.keys(before?.releases ?? {}).sort());
  // The bucket's backups open with it.
  const passwordOf = (cluster: typeof before) => cluster?.secrets["velero/velero-repo-credentials"]?.data;
  expect(passwordOf(before)).toBeDefined();
  expect(passwordOf(after)).toEqual(passwordOf(before));
  whole.run.close();
});

test("where every machine has lost its configuration as well, both are replaced at once", async () => {
  const run = await (await LabRun.open()).deploy();
  strike(run.world, "node-reset=ms01-a,ms01-b,ms01-c");
  await isUnseen(run, "the machine is in maintenance mode");
  const { code, out } = await replacing(run, "talos_machine_configuration_apply.*", "talos_machine_bootstrap.*");
  expect(out).toContain("infra  4 added, 0 changed, 4 destroyed");
  expect(code).toBe(0);
  expect(await run.apply("prod")).toMatchObject({ code: 0 });
  run.close();
});
