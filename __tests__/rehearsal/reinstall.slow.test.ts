import { strike } from "../../rehearsal/world/strike";
import { stackNames } from "../../stacks/names";
import { LabRun } from "../support/lab-run";
import { oneLine } from "../support/terraform";

jest.setTimeout(120_000);

/** docs/runbooks/reinstall.md, as it is written. */
let deployed: LabRun;
beforeAll(async () => {
  deployed = await (await LabRun.open()).deploy();
});
afterAll(() => deployed.close());

test("a node that was reset is nothing to plan, and comes back by --replace", async () => {
  const run = await deployed.copy();
  try {
    strike(run.world, "node-reset=ms01-b");
    expect(await run.stack("infra").plan()).toEqual({});
    const { out: refused } = await run.stack("prod").run("plan", "-input=false");
    expect(oneLine(refused)).toContain("10.0.10.12: the machine is in maintenance mode");

    const { code, out } = await run.labctl("deploy", "infra", "--replace", "*apply-ms01-b_*", "--auto-approve");
    expect(out).toContain("talos_machine_configuration_apply.cluster_apply-ms01-b_");
    expect(out).toContain("infra  1 added, 0 changed, 1 destroyed");
    expect(code).toBe(0);
    expect(run.world.state.machines["10.0.10.12"]).toMatchObject({ stage: "running", hostname: "ms01-b" });
    for (const name of stackNames) expect(await run.stack(name).plan()).toEqual({});
  } finally {
    run.close();
  }
});

test("what --replace does not mean is refused before anything runs", async () => {
  const { code, out } = await deployed.labctl("deploy", "infra", "--replace", "talos_machine_bootstrp.*");
  expect(out).toContain("--replace (talos_machine_bootstrp.*) means no resource of infra. ");
  expect(code).toBe(2);
});

test("a key is rotated by --replace, and prod is given the new one", async () => {
  const run = await deployed.copy();
  try {
    const all = ["infra", "prod", "--auto-approve"];
    const { code, out } = await run.labctl("deploy", ...all, "--replace", "aws_iam_access_key.offsite_velero");
    expect(out).toContain("infra  1 added, 0 changed, 1 destroyed");
    expect(out).toMatch(/prod {3}\d added, 1 changed/);
    expect(code).toBe(0);
  } finally {
    run.close();
  }
});

test("a data disk that carries something fails Longhorn, until it is wiped", async () => {
  const run = await LabRun.open();
  try {
    strike(run.world, "disk-used=ms01-b");
    expect(await run.apply("infra")).toMatchObject({ code: 0 });
    const { code, out } = await run.apply("prod");
    expect(out).toContain("the data disk of ms01-b carries something");
    expect(code).toBe(1);
    strike(run.world, "disk-wiped=ms01-b");
    expect(await run.apply("prod")).toMatchObject({ code: 0 });
  } finally {
    run.close();
  }
});
