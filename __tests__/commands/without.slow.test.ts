import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strike } from "../../rehearsal/world/strike";
import { LabRun } from "../support/lab-run";
import { scratchFolder, shippedFile } from "../support/scratch";
import { oneLine } from "../support/terraform";

jest.setTimeout(120_000);

let run: LabRun;
beforeAll(async () => {
  run = await (await LabRun.open()).deploy();
});
afterAll(() => run.close());

const gate = "health gate of prod waits for every node. What to do: docs/runbooks/nodes.md#a-node-that-is-off\n";

test("a node that is off stops prod with its name, and prod goes on without it where that is said", async () => {
  strike(run.world, "node-off=ms01-b");
  for (const verb of [["plan"], ["deploy", "--auto-approve"]]) {
    const stopped = await run.labctl(...verb);
    expect(stopped.out).toContain(`ms01-b (10.0.10.12) does not answer, and the ${gate}`);
    expect(stopped.out).toContain("To go on without: ./labctl deploy prod --without ms01-b\n");
    expect(stopped.code).toBe(1);
  }
  const deployed = await run.labctl("deploy", "prod", "--auto-approve", "--without", "ms01-b");
  expect(deployed.out).toContain("warning: prod goes on without ms01-b: its health gate is left out,");
  expect(deployed.out).toContain("no changes");
  expect(deployed.code).toBe(0);

  // Somebody has removed a release.
  const [cluster] = Object.entries(run.world.state.clusters);
  if (!cluster) throw new Error("there is no cluster");
  const [id, { releases, ...rest }] = cluster;
  const left = Object.entries(releases).filter(([, { name }]) => name !== "argocd");
  run.world.change({ clusters: { [id]: { ...rest, releases: Object.fromEntries(left) } } });
  const again = await run.labctl("deploy", "prod", "--auto-approve", "--without", "ms01-b");
  expect(again.out).toContain("1 added, 0 changed, 0 destroyed");
  expect(again.code).toBe(0);

  strike(run.world, "node-on=ms01-b");
  const whole = await run.labctl("plan", "prod", "--detailed-exitcode");
  expect(whole.out).not.toContain("without");
  expect(whole.code).toBe(0);
});

test("more nodes than etcd can do without are refused, and so is what is no node", async () => {
  strike(run.world, "node-off=ms01-a,ms01-b");
  const stopped = await run.labctl("plan", "prod");
  expect(stopped.out).toMatch(/ms01-[ab] \(10\.0\.10\.1[12]\) does not answer/);
  const refused = await run.labctl("deploy", "prod", "--without", "ms01-a", "--without", "ms01-b");
  expect(oneLine(refused.out)).toContain(
    "--without (ms01-a, ms01-b) must leave etcd its quorum, 2 of 3 control planes; it leaves 1. docs/runbooks/lost-quorum.md",
  );
  expect(refused.code).toBe(1);
  const unknown = await run.labctl("plan", "prod", "--without", "ms01-d");
  expect(unknown.out).toContain("--without (ms01-d) must be a node.");
  expect(unknown.code).toBe(1);
  const infra = await run.labctl("plan", "infra", "--without", "ms01-a");
  expect(infra.out).toContain("which is not among these stacks");
  expect(infra.code).toBe(2);
});

test("what somebody has exported leaves out no gate of a verb", async () => {
  strike(run.world, "node-on=ms01-a");
  const exported = await run.labctlWith({ LAB_WITHOUT: "ms01-b" }, "plan", "prod");
  expect(exported.out).toContain("ms01-b (10.0.10.12) does not answer");
  expect(exported.code).toBe(1);
});

/** What `main.ts` makes of nodes that the environment names. */
function synthesized(names: string): { status: number | null; prod: string; said: string } {
  const outdir = scratchFolder();
  const env = { ...process.env, CDKTF_OUTDIR: outdir, LAB: shippedFile, LAB_WITHOUT: names };
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "main.ts"], { env, encoding: "utf8" });
  const read = (...path: string[]): string => {
    const file = join(outdir, ...path);
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  };
  return { status, prod: read("stacks", "prod", "cdk.tf.json"), said: stderr + read("manifest.json") };
}

test("the bare program takes it from the environment, with a warning, and refuses what the verb refuses", () => {
  const whole = synthesized("");
  expect(whole.prod).toContain("talos_cluster_health");
  expect(whole.said).not.toContain("health gate");
  const without = synthesized("ms01-b");
  expect(without.prod).not.toContain("talos_cluster_health");
  expect(without.said).toContain("prod goes on without ms01-b: its health gate is left out");
  const refused = synthesized("ms01-a,ms01-b");
  expect(refused).toMatchObject({ status: 1, prod: "" });
  expect(refused.said).toContain("LAB_WITHOUT (ms01-a, ms01-b) must leave etcd its quorum");
});
