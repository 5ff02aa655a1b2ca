import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { TerraformOutput, TerraformStack, Testing } from "cdktf";
import fc from "fast-check";
import { tlsOnly } from "../../lab/policies/tls-only";
import { storingWriters, type WriterName, writerNames, writers } from "../../lab/policies/writers";
import type { Backup } from "../../lab/schema/backup";
import { Offsite } from "../../modules/offsite/offsite";
import { AwsAccount } from "../../rehearsal/world/aws-account";
import type { World } from "../../rehearsal/world/world";
import { labWith } from "../support/labs";
import { Template } from "../support/template";
import type { TerraformRun } from "../support/terraform";
import { openWorld } from "../support/world-run";

const backup = labWith().backup as Backup;

function synthesized(change: Partial<Backup> = {}): Template {
  const stack = new TerraformStack(Testing.app(), "test");
  new AwsProvider(stack, "aws", { region: backup.region });
  const { accessKeys } = new Offsite(stack, "offsite", { lab: "home", ...backup, ...change });
  new TerraformOutput(stack, "access_keys", { value: accessKeys, sensitive: true, staticId: true });
  return new Template(Testing.synth(stack, true));
}

const template = synthesized();
const setting = (type: string, from = template): Readonly<Record<string, unknown>> =>
  from.resources(`aws_s3_bucket_${type}`)["offsite"] ?? {};
const place = { lab: "home", ...backup };

describe("the bucket", () => {
  test("is private", () => {
    expect(setting("public_access_block")).toMatchObject({
      block_public_acls: true,
      block_public_policy: true,
      ignore_public_acls: true,
      restrict_public_buckets: true,
    });
  });

  test("owns whatever is put into it", () => {
    expect(setting("ownership_controls")).toMatchObject({ rule: { object_ownership: "BucketOwnerEnforced" } });
  });

  test("is versioned, and encrypted with keys that a writer can't choose", () => {
    expect(setting("versioning")).toMatchObject({ versioning_configuration: { status: "Enabled" } });
    expect(setting("server_side_encryption_configuration")).toMatchObject({
      rule: [
        { apply_server_side_encryption_by_default: { sse_algorithm: "AES256" }, blocked_encryption_types: ["SSE-C"] },
      ],
    });
  });

  test("is locked in governance mode, for a short time", () => {
    expect(template.resources("aws_s3_bucket")["offsite"]).toMatchObject({ object_lock_enabled: true });
    expect(setting("object_lock_configuration")).toMatchObject({
      rule: { default_retention: { mode: "GOVERNANCE", days: 7 } },
    });
  });

  test("can be lockable without a lock", () => {
    const open = synthesized({ lockDays: 0, writers: [...writerNames] });
    expect(open.resources("aws_s3_bucket_object_lock_configuration")).toEqual({});
    expect(open.resources("aws_s3_bucket")["offsite"]).toMatchObject({ object_lock_enabled: true });
  });

  test("speaks TLS only", () => {
    expect(JSON.parse(setting("policy")["policy"] as string)).toEqual(tlsOnly(backup.bucket));
  });

  test("can't be destroyed by a plan", () => {
    expect(template.resources("aws_s3_bucket")["offsite"]).toMatchObject({ lifecycle: { prevent_destroy: true } });
  });

  test("takes one setting after another", () => {
    const settings = Object.entries(template.everything).filter(([address]) => /^aws_s3_bucket_/.test(address));
    const waits = Object.fromEntries(settings.map(([address, { depends_on }]) => [address, depends_on as string[]]));
    const order = ["aws_s3_bucket.offsite"];
    for (let left = settings.length; left > 0; left--)
      order.push(...Object.keys(waits).filter((address) => waits[address]?.join() === order.at(-1)));
    expect(order.slice(1).sort()).toEqual(settings.map(([address]) => address).sort());
    const at = (type: string): number => order.indexOf(`aws_s3_bucket_${type}.offsite`);
    expect(at("public_access_block")).toBeLessThan(at("policy"));
    expect(at("versioning")).toBeLessThan(at("object_lock_configuration"));
    expect(at("versioning")).toBeLessThan(at("lifecycle_configuration"));
  });
});

test("current objects never expire and never move, whatever the days", () => {
  const days = fc.integer({ min: 1, max: 3650 });
  fc.assert(
    fc.property(fc.record({ velero: days, longhorn: days, etcd: days }), fc.boolean(), (oldVersions, locked) => {
      const from = synthesized({ oldVersions, lockDays: locked ? 7 : 0 });
      const rules = setting("lifecycle_configuration", from)["rule"] as Record<string, unknown>[];
      expect(rules.map(({ filter }) => filter)).toEqual(
        storingWriters.map((writer) => [{ prefix: writers[writer].prefix(place) }]),
      );
      for (const rule of rules) {
        expect(Object.keys(rule).sort()).toEqual([
          "abort_incomplete_multipart_upload",
          "expiration",
          "filter",
          "id",
          "noncurrent_version_expiration",
          "status",
        ]);
        // Of what `expiration` can say, only this one spares every object.
        expect(rule["expiration"]).toEqual([{ expired_object_delete_marker: true }]);
      }
    }),
    { numRuns: 15 },
  );
});

describe("identities", () => {
  test("are one a writer, with its own policy and nothing else", () => {
    const policies = template.resources("aws_iam_user_policy");
    expect(Object.keys(policies).sort()).toEqual(backup.writers.map((writer) => `offsite_${writer}`).sort());
    for (const writer of backup.writers) {
      expect(JSON.parse(policies[`offsite_${writer}`]?.["policy"] as string)).toEqual(writers[writer].policy(place));
      expect(template.resources("aws_iam_user")[`offsite_${writer}`]).toMatchObject({ name: `home-${writer}` });
    }
    const others = Object.keys(template.json["resource"] ?? {}).filter((type) => type.startsWith("aws_iam_"));
    expect(others.sort()).toEqual(["aws_iam_access_key", "aws_iam_user", "aws_iam_user_policy"]);
  });

  test("are only for those who are there", () => {
    expect(Object.keys(synthesized({ writers: ["velero"] }).resources("aws_iam_user"))).toEqual(["offsite_velero"]);
  });
});

describe("with the real Terraform, before the simulated account", () => {
  let run: TerraformRun;
  let world: World;
  beforeEach(async () => {
    ({ run, world } = await openWorld("aws"));
  });
  afterEach(() => run.close());
  const deployed = async (from = template): Promise<void> => {
    const { terraform: _own, ...configuration } = from.json;
    run.configure(configuration);
    expect(await run.ok("validate")).toContain("The configuration is valid");
    await run.apply();
  };

  test("it is made, stays as it is, and gives each writer what the writer needs", async () => {
    await deployed();
    expect(await run.plan()).toEqual({});
    const account = new AwsAccount(world);
    expect(account.buckets.get(backup.bucket)).toMatchObject({
      region: "eu-central-1",
      objectLock: true,
      versioning: "Enabled",
      retention: { mode: "GOVERNANCE", days: 7 },
      ownership: "BucketOwnerEnforced",
      policy: tlsOnly(backup.bucket),
    });
    expect(account.buckets.get(backup.bucket).lifecycle?.map(({ touchesCurrent }) => touchesCurrent)).toEqual([
      false,
      false,
      false,
    ]);
    const keys = JSON.parse(await run.ok("output", "-json", "access_keys")) as Record<
      WriterName,
      Record<string, string>
    >;
    for (const writer of backup.writers) {
      const { accessKeyId = "", secretAccessKey = "" } = keys[writer];
      for (const call of writers[writer].calls(place))
        expect([call, account.refusal({ accessKeyId, secretAccessKey }, call)]).toEqual([call, undefined]);
    }
  });

  test("every change of the lab file ends in an empty plan, without replacing the bucket or a key", async () => {
    await deployed();
    for (const change of [
      { lockDays: 3 },
      { lockDays: 0, writers: [...writerNames] },
      { oldVersions: { velero: 20, longhorn: 20, etcd: 20 } },
    ]) {
      run.configure({ ...synthesized(change).json, terraform: {} });
      const plan = await run.plan();
      expect(Object.values(plan).length).toBeGreaterThan(0);
      const replaced = Object.entries(plan).filter(([, actions]) => actions.length > 1);
      expect(replaced).toEqual([]);
      await run.apply();
      expect(await run.plan()).toEqual({});
    }
  });

  test("destroying it is refused, and so is moving it to another region", async () => {
    await deployed();
    const address = "aws_s3_bucket.offsite";
    expect(await run.fails("destroy", "-auto-approve")).toContain(
      `Resource ${address} has lifecycle.prevent_destroy set`,
    );
    run.configure({ ...template.json, terraform: {}, provider: { aws: [{ region: "eu-west-1" }] } });
    expect(await run.fails("plan")).toContain(`Resource ${address} has lifecycle.prevent_destroy set`);
  });
});
