import { strike } from "../../rehearsal/world/strike";
import { LabRun } from "../support/lab-run";
import { oneLine } from "../support/terraform";

jest.setTimeout(120_000);

/** The lab as it has been deployed, to be struck: what docs/runbooks says of it is done here. */
let deployed: LabRun;
beforeAll(async () => {
  deployed = await (await LabRun.open()).deploy();
});
afterAll(() => deployed.close());

const controlPlanes = ["ms01-a", "ms01-b", "ms01-c"];
const applies = "talos_machine_configuration_apply.*";

async function struck(kind: string, use: (run: LabRun) => Promise<void>): Promise<void> {
  const run = await deployed.copy();
  try {
    strike(run.world, kind);
    await use(run);
  } finally {
    run.close();
  }
}

/** What a stack's deploy does by our own verb, without the suffixes of names. */
async function deploy(run: LabRun, ...words: readonly string[]) {
  const { code, out } = await run.labctl("deploy", ...words, "--auto-approve");
  return { code, out: out.replaceAll(/_[0-9A-F]{8}\b/g, "") };
}

/** What the health gate has against prod's plan. */
const refusal = async (run: LabRun): Promise<string> =>
  oneLine((await run.stack("prod").run("plan", "-input=false")).out);

test("a node that was reset is nothing to plan, and comes back by --replace", () =>
  struck("node-reset=ms01-b", async (run) => {
    expect(await run.stack("infra").plan()).toEqual({});
    expect(await refusal(run)).toContain("the machine is in maintenance mode");

    const { code, out } = await deploy(run, "infra", "--replace", `${applies}ms01-b*`);
    expect(out).toContain("infra  1 added, 0 changed, 1 destroyed");
    expect(out).toContain("talos_machine_configuration_apply.cluster_apply-ms01-b");
    expect(code).toBe(0);
    expect(run.world.state.machines["10.0.10.12"]).toMatchObject({ stage: "running", hostname: "ms01-b" });
    for (const name of ["infra", "prod"] as const) expect(await run.stack(name).plan()).toEqual({});
  }));

test("a cluster without any control plane left begins anew with its old secrets, by --replace", () =>
  struck(`node-reset=${controlPlanes.join(",")}`, async (run) => {
    expect(await run.stack("infra").plan()).toEqual({});
    expect(await refusal(run)).toContain("the machine is in maintenance mode");

    const began = await deploy(run, "infra", "--replace", applies, "--replace", "talos_machine_bootstrap.*");
    expect(began.out).toContain("infra  4 added, 0 changed, 4 destroyed");
    expect(began.code).toBe(0);
    const { code, out } = await deploy(run, "prod");
    expect(out).toContain("+ helm_release.longhorn");
    expect(code).toBe(0);
    for (const name of ["infra", "prod"] as const) expect(await run.stack(name).plan()).toEqual({});
  }));

test("what --replace does not mean is refused before anything runs", async () => {
  const { code, out } = await deployed.labctl("deploy", "infra", "--replace", "talos_machine_bootstrp.*");
  expect(out).toContain("--replace (talos_machine_bootstrp.*) means no resource of infra. ");
  expect(code).toBe(2);
});
