import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { protectedAddresses } from "../../lab/protected";
import { readState } from "../../rehearsal/world/world";
import { Labctl, processesOf } from "../support/labctl";
import { OpenRehearsal } from "../support/open-rehearsal";
import { scratchCheckout } from "../support/scratch";
import { smallLab, stateOf } from "../support/struck";

jest.setTimeout(120_000);

const checkout = scratchCheckout();
let rehearsal: OpenRehearsal;
beforeAll(async () => {
  rehearsal = await OpenRehearsal.in(checkout);
});
const rehearsed = (...args: string[]) => rehearsal.run(["./labctl", ...args]);

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
  const { code, out } = await rehearsal.run(["./labctl", "deploy"], { LAB: "moved.config.ts" });
  expect(out).toContain("There is no terminal to ask on. Add --auto-approve to go on without asking.");
  expect(code).toBe(1);
  const planned = await rehearsal.run(["./labctl", "plan", "infra", "--detailed-exitcode"], { LAB: "moved.config.ts" });
  expect(planned.out).toContain("talos_cluster_kubeconfig");
  expect(planned.code).toBe(2);
  expect(planFiles()).toEqual([]);
});

test("a renamed construct loses prevent_destroy, and the plan that would delete it is refused", async () => {
  const file = join(checkout, "modules", "talos", "talos-cluster.ts");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace('protect(secrets, "machine_secrets")', 'protect(secrets, "renamed")'));
  try {
    const { code, out } = await rehearsed("deploy", "--auto-approve");
    expect(out).toContain(
      "Refused. This would delete or replace what cannot be recreated:\n  infra: talos_machine_secrets.machine_secrets",
    );
    expect(code).toBe(1);
    expect(stateOf(checkout, "infra")).toContain("talos_machine_bootstrap");
  } finally {
    writeFileSync(file, text);
  }
});

test("destroy names everything that cannot be recreated, in every stack, before the first one goes", async () => {
  const { code, out } = await rehearsed("destroy", "infra", "prod", "--auto-approve");
  for (const [stack, addresses] of Object.entries(protectedAddresses))
    for (const address of addresses) expect(out).toContain(`  ${stack}: ${address}\n`);
  expect(code).toBe(1);
  expect(stateOf(checkout, "prod")).toContain("helm_release");
});

test("what a crash left unknown to the state is found and taken in again", async () => {
  const forgotten = {
    infra: ["talos_machine_bootstrap.cluster_bootstrap_CBC276F0", "aws_s3_bucket.offsite"],
    prod: ["kubernetes_namespace_v1.longhorn_system", "kubernetes_secret_v1.velero_repository"],
  };
  for (const [stack, addresses] of Object.entries(forgotten)) {
    const folder = join(checkout, ".rehearsal", "home", "out", "stacks", stack);
    const { code } = await rehearsal.run(["terraform", `-chdir=${folder}`, "state", "rm", ...addresses]);
    expect(code).toBe(0);
  }
  const failed = await rehearsed("deploy", "infra", "--auto-approve");
  expect(failed.out).toMatch(/error: .*talos_machine_bootstrap[^]*AlreadyExists/);
  expect(failed.out).toContain("This imports it: npm run rehearse -- ./labctl recover infra --bootstrapped\n");
  expect(failed.code).toBe(1);

  const recovered = await rehearsed("recover", "--bootstrapped");
  for (const address of Object.values(forgotten).flat()) expect(recovered.out).toContain(`${address} exists`);
  expect(recovered.code).toBe(0);
  const deployed = await rehearsed("deploy", "--auto-approve");
  expect(deployed.out).not.toContain("destroyed: 1");
  expect(deployed.code).toBe(0);
  const planned = await rehearsed("plan", "--detailed-exitcode");
  expect(planned.out.match(/no changes/g)).toHaveLength(2);
  expect(planned.code).toBe(0);
});

test("what only Cloudflare knows of is taken in by the id that somebody has looked up there", async () => {
  const address = "cloudflare_zero_trust_access_application.edge_access_application-hubble_5511D6DB";
  const folder = join(checkout, ".rehearsal", "home", "out", "stacks", "infra");
  await rehearsal.run(["terraform", `-chdir=${folder}`, "state", "rm", address]);
  const { out } = await rehearsed("recover", "infra");
  expect(out).toContain(`${address}: only Cloudflare knows whether it exists. If it does: --id ${address}=<id>`);

  const { cloudflare } = readState(join(checkout, ".rehearsal/home/world.json"));
  const [id = ""] =
    Object.entries(cloudflare.applications).find(([, { domain }]) => domain.startsWith("hubble.")) ?? [];
  const [theirs = ""] =
    Object.entries(cloudflare.applications).find(([, { domain }]) => domain.startsWith("argocd.")) ?? [];
  const taken = await rehearsed("recover", "infra", "--id", `${address}=${theirs}`);
  expect(taken.out).toMatch(
    /^--id \(\S+=[\w-]+\) belongs to cloudflare_\S+argocd\S+ in the state\. Look up the right one\.$/m,
  );
  expect(taken.code).toBe(2);
  const gone = await rehearsed("recover", "infra", "--id", `${address}=gone`);
  expect(gone.out.match(/^error: /gm)).toHaveLength(1);
  expect(gone.out).toContain(`error: ${address}: failed to make http request`);
  expect(gone.out).toMatch(/\/access\/apps\/gone": 404 Not Found/);
  expect(gone.code).toBe(1);
  const recovered = await rehearsed("recover", "infra", "--id", `${address}=${id}`);
  expect(recovered.out).toMatch(new RegExp(`${address} exists: the next deploy imports accounts/\\w+/${id}`));
  expect(recovered.code).toBe(0);
  expect((await rehearsed("deploy", "infra", "--auto-approve")).code).toBe(0);
  const planned = await rehearsed("plan", "infra", "--detailed-exitcode");
  expect(planned.out).toContain("no changes");
  expect(planned.code).toBe(0);
  const known = await rehearsed("recover", "infra", "--id", `${address}=${id}`);
  expect(known.out).toContain(`${address} is in the state already`);
});

test.each([
  ["cloudflare_dns_record.nowhere=1", 2, "--id (cloudflare_dns_record.nowhere) must name a resource of infra. "],
  ["kubernetes_secret_v1.velero_repository=1", 2, "It must be one of cloudflare_zero_trust_tunnel_cloudflared,"],
  ["cloudflare_dns_record.r", 2, "It must have the form <address>=<id>"],
  ["cloudflare_dns_record.r=zone/id", 2, "the id without its prefix"],
  ["cloudflare_dns_record.r=1 --id cloudflare_dns_record.r=2", 2, "cloudflare_dns_record.r has one already: 1."],
])("recover --id %s is refused", async (told, exit, message) => {
  const { code, out } = await rehearsed("recover", "infra", "--id", ...told.split(" "));
  expect(out).toContain(message);
  expect(code).toBe(exit);
});

test("what is taken off the list of protected addresses can be destroyed, as the runbook says", async () => {
  const file = join(checkout, "lab", "protected.ts");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/prod: \[.*\]/, "prod: []"));
  try {
    const { code, out } = await rehearsed("destroy", "prod", "--auto-approve");
    expect(out).toContain("- helm_release.longhorn");
    expect(code).toBe(0);
    expect(stateOf(checkout, "prod")).toEqual([]);
    expect(planFiles()).toEqual([]);
  } finally {
    writeFileSync(file, text);
  }
});

describe("a lab file that names another place for the state", () => {
  const other = scratchCheckout();
  const named = (state: string): string => {
    const file = join(other, "named.config.ts");
    const cluster = "edge: undefined, backup: undefined, gitops: undefined";
    const imports = 'import { hcp, local, s3 } from "./lab";\nimport lab from "./lab.config";';
    writeFileSync(file, `${imports}\nexport default { ...lab, ${cluster}, state: ${state} };\n`);
    return file;
  };
  const deploy = (state: string, ...more: string[]) =>
    Labctl.run(other, ["rehearse", "./labctl", "deploy", "infra", "--auto-approve", ...more], { LAB: named(state) });
  const s3 = 's3({ bucket: "acme-state", region: "eu-central-1" })';

  test("takes it along if told to, and is refused where it would begin anew", async () => {
    expect((await deploy("local()")).code).toBe(0);
    const output = join(other, ".rehearsal", "home", "out");
    const fresh = join(other, "out.before");
    renameSync(output, fresh);
    const forgotten = await deploy(s3);
    expect(forgotten.out).toContain("holds resources, but the state that the lab file names (s3) is empty.");
    expect(forgotten.code).toBe(1);

    rmSync(output, { recursive: true });
    renameSync(fresh, output);
    const refused = await deploy(s3);
    expect(refused.out).toMatch(
      /\ninfra: its state in the S3 bucket "acme-state" \(eu-central-1\) can't be used: .*`\.\/labctl deploy --migrate-state`/,
    );
    expect(refused.code).toBe(1);
    const moved = await deploy(s3, "--migrate-state");
    expect(moved.out).toContain("no changes");
    expect(moved.code).toBe(0);
    expect((await deploy(s3)).out).toContain("no changes");
  });

  test("a lock that a killed Terraform has left is freed", async () => {
    const [state] = readdirSync(join(other, ".rehearsal", "home", "remote"), { recursive: true })
      .map(String)
      .filter((path) => path.endsWith(".tfstate"));
    const lock = { ID: "6c0d2f1e-0000-4000-8000-000000000000", Operation: "OperationTypeApply", Who: "me@desk" };
    const more = { Version: "1.11.4", Created: "2026-11-21T08:00:00Z", Path: "acme-state/x", Info: "" };
    const file = join(other, ".rehearsal", "home", "remote", `${state}.tflock`);
    writeFileSync(file, JSON.stringify({ ...lock, ...more }));
    const locked = await deploy(s3);
    expect(locked.out).toContain("Error acquiring the state lock");
    expect(locked.out).toContain("this frees it: npm run rehearse -- ./labctl recover infra\n");
    expect(locked.code).toBe(1);
    const recovered = await Labctl.run(other, ["rehearse", "./labctl", "recover", "infra", "--auto-approve"], {
      LAB: named(s3),
    });
    expect(recovered.out).toContain("locked by me@desk since 2026-11-21");
    expect(recovered.out).toContain("freed");
    expect(recovered.code).toBe(0);
    expect(existsSync(file)).toBe(false);
  });
});

test("what Terraform has against something is said with its place, and the exit code is 1", async () => {
  const other = scratchCheckout();
  const { code, out } = await Labctl.run(other, ["rehearse", "./labctl", "deploy", "prod", "--auto-approve"]);
  expect(out).toMatch(/error: .*Unable to find remote state/);
  expect(out).toContain("prod: terraform plan failed (exit code 1).");
  expect(code).toBe(1);
  const recovered = await Labctl.run(other, ["rehearse", "./labctl", "recover", "prod"]);
  expect(recovered.out).toMatch(/error: .*Unable to find remote state/);
  expect(recovered.code).toBe(1);
});

test("an interrupt lets Terraform finish what it has begun", async () => {
  const other = scratchCheckout();
  const deploy = ["./labctl", "deploy", "infra", "--auto-approve"];
  const labctl = new Labctl(other, ["rehearse", "--pace", "0.02", ...deploy], { LAB: smallLab(other) });
  await labctl.prints("+ talos_machine_configuration_apply.cluster_apply-ms01-c");
  await sleep(1_000);
  labctl.signal("SIGINT");
  expect(await labctl.code()).toBe(130);
  expect(stateOf(other, "infra")).toContain("talos_machine_bootstrap");
  expect([...processesOf(other).values()]).toEqual([]);
});
