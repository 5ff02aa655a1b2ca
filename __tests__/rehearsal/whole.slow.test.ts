import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { protectedAddresses } from "../../lab/protected";
import { plainText } from "../../terraform/run/run-command";
import { Labctl } from "../support/labctl";
import { planFilesIn } from "../support/struck";
import { digest, plantRealLab } from "../support/real-lab";
import { scratchCheckout, scratchFolder } from "../support/scratch";
import { oneLine } from "../support/terraform";

jest.setTimeout(120_000);

const checkout = scratchCheckout();
const real = plantRealLab(checkout);
beforeAll(async () => {
  const { code } = await Labctl.run(checkout, ["rehearse", "./labctl", "deploy", "--auto-approve"], real.env);
  expect(code).toBe(0);
});

/** Outputs in the rehearsal's state of a stack. */
const outputsOf = (stack: string): unknown =>
  (
    JSON.parse(readFileSync(join(checkout, ".rehearsal/home/state/home", `${stack}.tfstate`), "utf8")) as {
      outputs: unknown;
    }
  ).outputs;

test("a command meets the world as it was left, without the user's variables, and its exit code is passed on", async () => {
  const shown = await Labctl.run(checkout, ["rehearse", "sh", "-c", "env; exit 7"], real.env);
  expect(shown.code).toBe(7);
  expect(shown.out).not.toMatch(/REAL/);

  const plan = await Labctl.run(checkout, ["rehearse", "npx", "cdktf", "plan", "prod"], real.env);
  expect(plainText(plan.out)).toContain("No changes. Your infrastructure matches the configuration.");
  expect(plan.code).toBe(0);

  const missing = await Labctl.run(checkout, ["rehearse", "no-such-program"]);
  expect(missing).toEqual({ code: 127, out: "no-such-program: command not found\n" });
});

test("a virtual IP that moves takes the kubeconfig and the providers of prod with it", async () => {
  const moved = "export default { ...lab, cluster: { ...lab.cluster, vip: '10.0.10.9' } };";
  writeFileSync(join(checkout, "moved.config.ts"), `import lab from "./lab.config";\n${moved}\n`);
  const { code, out } = await Labctl.run(checkout, ["rehearse"], { LAB: "moved.config.ts" });
  expect(out).toMatch(/infra\s+- talos_cluster_kubeconfig[^]*infra\s+\+ talos_cluster_kubeconfig/);
  expect(out).not.toContain("✗");
  expect(code).toBe(0);
  expect(JSON.stringify(outputsOf("infra"))).not.toContain("10.0.10.10:6443");
});

test.each([
  ["another output folder", ["npx", "cdktf", "destroy", "prod", "--auto-approve", "--output", "cdktf.out"]],
  ["Terraform itself, elsewhere", ["terraform", "-chdir=cdktf.out/stacks/infra", "destroy", "-auto-approve"]],
  [
    "Terraform with an emptied environment",
    ["sh", "-c", 'cd cdktf.out/stacks/infra && env -i "$(command -v terraform)" init'],
  ],
  ["a link out of the rehearsal", ["terraform", "-chdir=.rehearsal/home/out/stacks/infra/linked", "init"]],
])("a rehearsed command can't leave the rehearsal: %s", async (_how, command) => {
  const link = join(checkout, ".rehearsal", "home", "out", "stacks", "infra", "linked");
  rmSync(link, { force: true });
  symlinkSync(join(checkout, "cdktf.out", "stacks", "infra"), link);
  const before = digest(join(checkout, "state"));
  try {
    const { code, out } = await Labctl.run(checkout, ["rehearse", ...command]);
    expect(plainText(out).replaceAll(/\s+/g, " ")).toContain(
      `A rehearsal runs Terraform in ${join(checkout, ".rehearsal", "home", "out", "stacks")} only`,
    );
    expect(code).not.toBe(0);
    expect(digest(join(checkout, "state"))).toBe(before);
  } finally {
    rmSync(link);
  }
});

test("what cannot be recreated is not destroyed by a plan", async () => {
  const { code, out } = await Labctl.run(checkout, ["rehearse", "npx", "cdktf", "destroy", "infra", "prod"]);
  expect(code).not.toBe(0);
  // The CLI alone loses what Terraform says last; the shim sees to it that the reason is read.
  const said = oneLine(plainText(out));
  const refused = said.match(/[Ii]nstance cannot be destroyed.{0,400}/g) ?? [];
  // Terraform stops at the first one that it meets.
  expect(protectedAddresses.prod.filter((address) => refused.join("\n").includes(address))).not.toEqual([]);
});

test("no plan file, which would hold the state in clear, is left", () => {
  expect(planFilesIn(checkout)).toEqual([]);
});

test("the bare CLI says what is wrong with a lab, without a stack trace", async () => {
  writeFileSync(
    join(checkout, "broken.config.ts"),
    'import lab from "./lab.config";\nexport default { ...lab, name: "Bad Name" };\n',
  );
  const { out, code } = await Labctl.run(checkout, [
    "rehearse",
    "env",
    `LAB=${join(checkout, "broken.config.ts")}`,
    "npx",
    "cdktf",
    "synth",
  ]);
  expect(code).not.toBe(0);
  expect(out).toContain(
    'name (Bad Name) must be a DNS label: lower-case letters, digits and hyphens, at most 32 characters. Did you mean "bad-name"?',
  );
  expect(out).not.toMatch(/^\s+at .*\.ts:\d+/m);
});

test("a state that would lie outside stops the rehearsal before anything runs", async () => {
  const other = scratchCheckout();
  const outside = scratchFolder();
  const backend = join(other, "stacks", "backend.ts");
  writeFileSync(backend, readFileSync(backend, "utf8").replace('"../../.."', JSON.stringify(outside)));
  const { code, out } = await Labctl.run(other, ["rehearse"]);
  expect(code).toBe(1);
  expect(out).toContain(
    `infra would read or write its state outside of the rehearsal (local: ${outside}/state/home/infra.tfstate)`,
  );
  expect(out).toContain("prod would read or write the state of infra outside of the rehearsal");
  expect(readdirSync(outside)).toEqual([]);
});

test("a rehearsal whose second plan changes something says what, and fails", async () => {
  const other = scratchCheckout();
  const drifting = join(other, "rehearsal", "providers", "helm", "release.ts");
  const text = readFileSync(drifting, "utf8");
  const read = "{ ...state, ...stateOf(now, { ...now, name: now.chart, appVersion: String(app_version) }) }";
  expect(text).toContain(read);
  writeFileSync(drifting, text.replace(read, `{ ...${read}, version: "0.0.1" }`));
  const { code, out } = await Labctl.run(other, ["rehearse"]);
  expect(out).toMatch(/✗ a second plan of prod changes nothing\n +helm_release\.\w+: update/);
  expect(out).toContain("✓ a second plan of infra changes nothing");
  expect(code).toBe(1);
});
