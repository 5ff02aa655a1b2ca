import type { TerraformStack } from "cdktf";
import { ref, Token } from "cdktf";
import { CredentialsSecret } from "../../../modules/platform/credentials-secret";
import { ClusterRun } from "../../support/cluster";
import { secret } from "../../support/platform";
import { type SynthesizedModule, runnable, synthesizeModule } from "../../support/synth-module";

const id = "velero/keys";
const address = "kubernetes_secret_v1.velero_repository";

function module(data: (stack: TerraformStack) => Readonly<Record<string, string>>): SynthesizedModule {
  return synthesizeModule((stack) => {
    new CredentialsSecret(stack, "secret", {
      name: "keys",
      namespace: "velero",
      data: data(stack),
      dependsOn: [],
      protectedAs: "velero_repository",
    });
  });
}

let run: ClusterRun;
beforeEach(async () => {
  run = await ClusterRun.open();
  const { namespaces } = run.cluster;
  const velero = { uid: "2", labels: {}, annotations: {} };
  run.world.change({ clusters: { home: { ...run.cluster, namespaces: { ...namespaces, velero } } } });
});
afterEach(() => run.terraform.close());

function configure(key: string): void {
  const template = module((stack) => {
    const known = secret(stack, "key", key);
    return { key: known, file: `[default]\nkey = "${known}" \${braces}\n` };
  });
  run.configure(runnable(template, run.terraform.folder));
}

test("values reach the cluster as they are, and neither the state nor what a plan changes", async () => {
  configure("open sesame");
  await run.terraform.ok("plan", "-out=plan");
  await run.terraform.apply();
  expect(run.secret(id)).toEqual({ key: "open sesame", file: '[default]\nkey = "open sesame" ${braces}\n' });
  for (const args of [
    ["show", "-json"],
    ["state", "pull"],
  ])
    expect(await run.terraform.ok(...args)).not.toContain("open sesame");
  const plan = JSON.parse(await run.terraform.ok("show", "-json", "plan")) as { planned_values: object };
  expect(JSON.stringify(plan.planned_values)).not.toContain("open sesame");
});

test("an unchanged value changes nothing, a rotated one lands", async () => {
  configure("first");
  await run.terraform.apply();
  const { data_wo_revision: before } = await run.terraform.state(address);
  expect(await run.terraform.plan()).toEqual({});
  configure("second");
  expect(await run.terraform.plan()).toEqual({ [address]: ["update"] });
  await run.terraform.apply();
  const { data_wo_revision: after } = await run.terraform.state(address);
  expect(run.secret(id)["key"]).toBe("second");
  expect(after).not.toBe(before);
  expect(await run.terraform.plan()).toEqual({});
});

test("a value that only the apply knows makes a revision as well", async () => {
  const template = module(() => ({ key: Token.asString(ref("terraform_data.made.output")) }));
  const { resource, ...rest } = runnable(template, run.terraform.folder);
  run.configure({ ...rest, resource: { ...resource, terraform_data: { made: { input: "made late" } } } });
  await run.terraform.apply();
  expect(run.secret(id)).toEqual({ key: "made late" });
  expect(await run.terraform.plan()).toEqual({});
});

test("revisions are numbers that the provider takes", async () => {
  const values = ["", "a", "b", "ab", "x".repeat(10_000), "{}"];
  const template = synthesizeModule((stack) => {
    for (const [index, value] of values.entries()) {
      const data = { key: secret(stack, `key-${index}`, value) };
      const name = `keys-${index}`;
      new CredentialsSecret(stack, name, { name, namespace: "velero", data, dependsOn: [], protectedAs: name });
    }
  });
  run.configure(runnable(template, run.terraform.folder));
  await run.terraform.apply();
  const states = await Promise.all(values.map((_, index) => run.terraform.state(`kubernetes_secret_v1.keys-${index}`)));
  const revisions = states.map((state) => state["data_wo_revision"] as number);
  expect(new Set(revisions).size).toBe(values.length);
  for (const revision of revisions) {
    expect(Number.isInteger(revision)).toBe(true);
    expect(revision).toBeGreaterThanOrEqual(1);
    expect(revision).toBeLessThan(2 ** 31);
  }
});

test("what is protected keeps its address and survives a plan that would destroy it", async () => {
  configure("first");
  await run.terraform.apply();
  const { code, out } = await run.terraform.run("destroy", "-auto-approve");
  expect(code).toBe(1);
  expect(out).toContain("Instance cannot be destroyed");
  expect(run.secret(id)["key"]).toBe("first");
});

test("a value that synthesis would write is refused", () => {
  expect(() => module(() => ({ key: "in clear" }))).toThrow(
    "data.key of the Secret velero/keys must come from Terraform, or it would be written to disk in clear.",
  );
});
