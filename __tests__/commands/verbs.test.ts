import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Labctl, processesOf } from "../support/labctl";
import { scratchCheckout } from "../support/scratch";
import { stateOf } from "../support/struck";

jest.setTimeout(120_000);

const checkout = scratchCheckout();
const rehearsed = (...args: string[]) => Labctl.run(checkout, ["rehearse", "./labctl", ...args]);

const planFiles = (): string[] =>
  readdirSync(join(checkout, ".rehearsal"), { recursive: true })
    .map(String)
    .filter((path) => path.endsWith("/plan"));

test("deploy plans and applies each stack in order, and leaves no plan file", async () => {
  const { code, out } = await rehearsed("deploy", "--auto-approve");
  expect(out).toMatch(
    /infra: planning[^]*infra: applying[^]*\d+ added[^]*prod: planning[^]*prod: applying[^]*\d+ added/,
  );
  expect(code).toBe(0);
  expect(planFiles()).toEqual([]);
});

test("nobody to ask means that nothing is changed", async () => {
  const lab =
    "import lab from './lab.config';\nexport default { ...lab, cluster: { ...lab.cluster, vip: '10.0.10.9' } };\n";
  writeFileSync(join(checkout, "moved.config.ts"), lab);
  const { code, out } = await Labctl.run(checkout, ["rehearse", "./labctl", "deploy"], { LAB: "moved.config.ts" });
  expect(out).toContain("There is no terminal to ask on. Add --auto-approve to go on without asking.");
  expect(code).toBe(1);
  const planned = await Labctl.run(checkout, ["rehearse", "./labctl", "plan", "infra", "--detailed-exitcode"], {
    LAB: "moved.config.ts",
  });
  expect(planned.out).toContain("talos_cluster_kubeconfig");
  expect(planned.code).toBe(2);
  expect(planFiles()).toEqual([]);
});

test("a renamed construct loses prevent_destroy, and the plan that would delete it is refused", async () => {
  const file = join(checkout, "modules", "talos", "talos-cluster.ts");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace('overrideLogicalId("machine_secrets")', 'overrideLogicalId("renamed")'));
  try {
    const { code, out } = await rehearsed("deploy", "--auto-approve");
    expect(out).toContain(
      "infra: refused. This would delete or replace what cannot be made again:\n  talos_machine_secrets.machine_secrets",
    );
    expect(code).toBe(1);
    expect(stateOf(checkout, "infra")).toContain("talos_machine_bootstrap");
  } finally {
    writeFileSync(file, text);
  }
});

test("destroy looks at every stack before the first one goes", async () => {
  const { code, out } = await rehearsed("destroy", "infra", "prod", "--auto-approve");
  expect(out).toContain("talos_machine_secrets.machine_secrets\nNothing was changed.");
  expect(code).toBe(1);
  expect(stateOf(checkout, "prod")).toContain("helm_release");
});

test("what Terraform has against something is said with its place, and the exit code is 1", async () => {
  const other = scratchCheckout();
  const { code, out } = await Labctl.run(other, ["rehearse", "./labctl", "deploy", "prod", "--auto-approve"]);
  expect(out).toMatch(/error: .*Unable to find remote state/);
  expect(out).toContain("prod: terraform plan failed (exit code 1).");
  expect(code).toBe(1);
});

test("an interrupt lets Terraform finish what it has begun", async () => {
  const other = scratchCheckout();
  const labctl = new Labctl(other, ["rehearse", "--pace", "0.2", "./labctl", "deploy", "infra", "--auto-approve"]);
  await labctl.prints("+ talos_machine_configuration_apply.cluster_apply-ms01-c");
  await sleep(1_000);
  labctl.signal("SIGINT");
  expect(await labctl.code()).toBe(130);
  expect(stateOf(other, "infra")).toContain("talos_machine_bootstrap");
  expect([...processesOf(other).values()]).toEqual([]);
});

test("a stack that does not exist is wrong usage", async () => {
  const { code, out } = await Labctl.run(checkout, ["plan", "prd"]);
  expect(out).toContain('No stack has this name. Did you mean "prod"?');
  expect(code).toBe(2);
});
