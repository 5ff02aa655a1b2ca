import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plainText } from "../../terraform/run/run-command";
import { Labctl, processesOf } from "../support/labctl";
import { scratchCheckout, scratchFolder } from "../support/scratch";

jest.setTimeout(180_000);

const states = {
  local: "local()",
  s3: 's3({ bucket: "acme-state", region: "eu-central-1", endpoint: "https://minio.example.com:9000" })',
  hcp: 'hcp({ organization: "acme", project: "Home Lab" })',
} as const;

/** Gives the lab of a checkout another state. */
function keepStateIn(checkout: string, kind: keyof typeof states): void {
  const file = join(checkout, "lab.config.ts");
  const text = readFileSync(file, "utf8")
    .replace(/^import \{.*\} from "\.\/lab";$/m, 'import { defineLab, hcp, local, ms01, s3 } from "./lab";')
    .replace(/^ {2}state: .*$/m, `  state: ${states[kind]},`);
  writeFileSync(file, text);
}

/** Credentials and addresses that a rehearsal must not use. */
const real = {
  AWS_ACCESS_KEY_ID: "REALKEY",
  AWS_SECRET_ACCESS_KEY: "REALSECRET",
  AWS_ENDPOINT_URL_S3: "http://127.0.0.1:1/REALENDPOINT",
  AWS_PROFILE: "REALPROFILE",
  TF_TOKEN_app_terraform_io: "REALTOKEN",
};

const filesUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

test.each(["s3", "hcp"] as const)(
  "a lab with its state in %s deploys, and plans are empty, with what would be deployed for real",
  async (kind) => {
    const checkout = scratchCheckout();
    keepStateIn(checkout, kind);
    const { code, out } = await Labctl.run(checkout, ["rehearse"], real);
    expect(out).toMatch(/✓ a second plan of infra changes nothing/);
    expect(out).toMatch(/✓ a second plan of prod changes nothing/);
    expect(out).not.toContain("✗");
    expect(code).toBe(0);

    const rehearsal = join(checkout, ".rehearsal", "home");
    const kept = filesUnder(join(rehearsal, "remote"));
    expect(kept).toHaveLength(2);
    // Nothing of the state is on this machine but where the remote one is played, and no lock is left.
    const local = filesUnder(rehearsal).filter((file) => !kept.includes(file));
    for (const file of local) expect(readFileSync(file, "utf8")).not.toMatch(/REAL(KEY|SECRET|ENDPOINT|PROFILE|TOKEN)/);
    for (const file of local) expect(readFileSync(file, "utf8")).not.toContain('"lineage"');
    expect(kept.filter((file) => file.endsWith(".tflock"))).toEqual([]);
    // What Terraform was given is what a real deploy gives it.
    const synthesized = readFileSync(join(rehearsal, "out", "stacks", "infra", "cdk.tf.json"), "utf8");
    expect(synthesized).not.toMatch(/127\.0\.0\.1|localhost/);
    expect(filesUnder(join(rehearsal, "out")).filter((file) => file.includes("override"))).toEqual([]);
  },
);

test("state moves from this machine to S3 or HCP; nothing changes, and the old one is kept", async () => {
  const checkout = scratchCheckout();
  const deploy = ["rehearse", "npx", "cdktf", "deploy", "infra", "prod", "--auto-approve"];
  const rehearsal = join(checkout, ".rehearsal", "home");
  expect((await Labctl.run(checkout, deploy)).code).toBe(0);
  const old = filesUnder(join(rehearsal, "state")).map((file) => readFileSync(file, "utf8"));
  expect(old).toHaveLength(2);
  const before = scratchFolder();
  cpSync(rehearsal, before, { recursive: true });

  for (const kind of ["s3", "hcp"] as const) {
    keepStateIn(checkout, kind);
    if (kind === "s3") {
      const asked = await Labctl.run(checkout, deploy);
      expect(asked.code).not.toBe(0);
      expect(plainText(asked.out)).toContain("Backend configuration changed");
    }
    const { code, out } = await Labctl.run(checkout, [...deploy, "--migrate-state"]);
    expect(plainText(out).match(/Resources: 0 added, 0 changed, 0 destroyed/g)).toHaveLength(2);
    expect(code).toBe(0);
    expect(filesUnder(join(rehearsal, "state")).map((file) => readFileSync(file, "utf8"))).toEqual(old);
    expect(filesUnder(join(rehearsal, "remote"))).toHaveLength(2);
    rmSync(rehearsal, { recursive: true });
    cpSync(before, rehearsal, { recursive: true });
  }
});

// Which process is Terraform can be told on Linux only.
(existsSync("/proc") ? test : test.skip)(
  "the cluster's secrets outlive a Terraform that is killed right after a machine has got them",
  async () => {
    const checkout = scratchCheckout();
    keepStateIn(checkout, "s3");
    const deploy = ["./labctl", "deploy", "infra", "--auto-approve"];
    const labctl = new Labctl(checkout, ["rehearse", "--pace", "0.3", ...deploy]);
    await labctl.prints("+ talos_machine_configuration_apply.cluster_apply-ms01-a");
    for (const [pid, line] of processesOf(checkout))
      if (/ apply /.test(line) && !line.includes("shim.sh") && !line.includes("node")) process.kill(pid, "SIGKILL");
    expect(await labctl.code()).toBe(1);
    const kept = filesUnder(join(checkout, ".rehearsal", "home", "remote")).map((file) => readFileSync(file, "utf8"));
    expect(kept.join()).toContain('"talos_machine_secrets"');
    expect(kept.join()).not.toContain('"talos_machine_configuration_apply"');
  },
);
