import type { LabInput } from "../../lab";
import { strike } from "../../rehearsal/world/strike";
import { stackNames } from "../../stacks/names";
import { LabRun } from "../support/lab-run";
import { labWith } from "../support/labs";

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

test("the way back from zero, as docs/runbooks/lost-quorum.md has it", async () => {
  const lost = await (await LabRun.open()).deploy();
  const secrets = await lost.stack("infra").ok("output", "-raw", "talosconfig");
  const before = Object.values(lost.world.state.clusters)[0];

  strike(lost.world, "node-reset=ms01-a,ms01-b,ms01-c");
  expect(await lost.stack("infra").plan()).toEqual({});
  const all = ["talos_machine_configuration_apply.*", "talos_machine_bootstrap.*"];
  const { code, out } = await lost.labctl(
    ...["deploy", "infra", "--auto-approve"],
    ...all.flatMap((pattern) => ["--replace", pattern]),
  );
  expect(out).toContain("infra  4 added, 0 changed, 4 destroyed");
  expect(code).toBe(0);
  expect(await lost.stack("infra").ok("output", "-raw", "talosconfig")).toBe(secrets);

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
