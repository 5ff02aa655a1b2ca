import { join } from "node:path";
import { writers } from "../../lab/policies/writers";
import { AwsAccount } from "../../rehearsal/world/aws-account";
import { World } from "../../rehearsal/world/world";
import { labWith } from "../support/labs";
import { scratchFolder } from "../support/scratch";
import type { TerraformRun } from "../support/terraform";
import { openWorld } from "../support/world-run";

let run: TerraformRun;
let world: World;
let account: AwsAccount;

beforeEach(async () => {
  ({ run, world } = await openWorld("aws"));
  account = new AwsAccount(world);
});
afterEach(() => run.close());

type Resources = Readonly<Record<string, object>>;
const name = "home-lab-backup";
const provider = { aws: { region: "eu-central-1" } };
const bucket = (more: object = {}): Resources => ({ aws_s3_bucket: { b: { bucket: name, ...more } } });
/** A setting of the bucket, made after what is named. */
const setting = (type: string, more: object, ...after: string[]): Resources => ({
  [`aws_s3_bucket_${type}`]: { x: { bucket: "${aws_s3_bucket.b.id}", depends_on: after, ...more } },
});
const policy = (...Statement: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement });
const readers = {
  Sid: "S",
  Effect: "Allow",
  Principal: "*",
  Action: "s3:GetObject",
  Resource: `arn:aws:s3:::${name}/*`,
};
const accessBlock = (on: boolean): Resources => setting("public_access_block", { block_public_policy: on });
const lock = (more: object = {}): Resources =>
  setting("object_lock_configuration", { rule: { default_retention: { mode: "GOVERNANCE", days: 7, ...more } } });
const rule = (more: object): Resources =>
  setting("lifecycle_configuration", { rule: [{ id: "r", status: "Enabled", filter: [{ prefix: "a/" }], ...more }] });
const user = (more: object = {}): Resources => ({ aws_iam_user: { u: { name: "home-velero", ...more } } });
const key = (labels: readonly string[]): Resources => ({
  aws_iam_access_key: Object.fromEntries(labels.map((label) => [label, { user: "${aws_iam_user.u.name}" }])),
});
const userPolicy = (text: string): Resources => ({
  aws_iam_user_policy: { p: { user: "${aws_iam_user.u.name}", name: "backup", policy: text } },
});

const configured = (...resources: Resources[]) => ({
  provider,
  resource: Object.assign({}, ...resources) as Resources,
});
async function deploy(...resources: Resources[]): Promise<void> {
  run.configure(configured(...resources));
  await run.apply();
  expect(await run.plan()).toEqual({});
}
async function failure(...resources: Resources[]): Promise<string> {
  run.configure(configured(...resources));
  return run.fails("apply", "-auto-approve");
}

/** What AWS refuses, beside what is nearly the same and right. */
const refusals: readonly (readonly [string, string, readonly Resources[], readonly Resources[]])[] = [
  ["a bucket name that it does not allow", "InvalidBucketName", [bucket({ bucket: "Home_Backup" })], [bucket()]],
  ["a bucket name that looks like an address", "InvalidBucketName", [bucket({ bucket: "10.0.0.1" })], [bucket()]],
  ["a bucket name that somebody else has", "BucketAlreadyExists", [bucket({ bucket: "backup" })], [bucket()]],
  [
    "a lock without versioning",
    "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
    [bucket(), lock()],
    [bucket({ object_lock_enabled: true }), lock()],
  ],
  [
    "versioning suspended under a lock",
    "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed",
    [
      bucket({ object_lock_enabled: true }),
      setting("versioning", { versioning_configuration: { status: "Suspended" } }),
    ],
    [bucket(), setting("versioning", { versioning_configuration: { status: "Suspended" } })],
  ],
  [
    "a public policy on a bucket that blocks it",
    "public policies are blocked by the BlockPublicPolicy block public access setting",
    [
      bucket(),
      accessBlock(true),
      setting("policy", { policy: policy(readers) }, "aws_s3_bucket_public_access_block.x"),
    ],
    [
      bucket(),
      accessBlock(false),
      setting("policy", { policy: policy(readers) }, "aws_s3_bucket_public_access_block.x"),
    ],
  ],
  [
    "a policy about another bucket",
    "MalformedPolicy: Policy has invalid resource",
    [bucket(), setting("policy", { policy: policy({ ...readers, Resource: "arn:aws:s3:::other/*" }) })],
    [bucket(), setting("policy", { policy: policy(readers) })],
  ],
  [
    "a bucket's policy about nobody",
    "MalformedPolicy: Missing required field Principal",
    [bucket(), setting("policy", { policy: policy({ ...readers, Principal: undefined }) })],
    [bucket(), setting("policy", { policy: policy(readers) })],
  ],
  [
    "a policy with an element that there is not",
    "MalformedPolicy: Unknown field Ressource",
    [bucket(), setting("policy", { policy: policy({ ...readers, Ressource: "*" }) })],
    [bucket(), setting("policy", { policy: policy(readers) })],
  ],
  [
    "a lifecycle rule that does nothing",
    "At least one action needs to be specified in a rule",
    [bucket(), rule({})],
    [bucket(), rule({ noncurrent_version_expiration: [{ noncurrent_days: 1 }] })],
  ],
  [
    "an identity's policy that names a principal",
    "MalformedPolicyDocument: Policy document should not specify a principal",
    [user(), userPolicy(policy(readers))],
    [user(), userPolicy(policy({ ...readers, Principal: undefined }))],
  ],
  [
    "an identity's policy that is too long",
    "LimitExceeded: Maximum policy size of 2048 bytes exceeded",
    [user(), userPolicy(policy({ ...readers, Principal: undefined, Resource: `arn:aws:s3:::${"x".repeat(2000)}` }))],
    [user(), userPolicy(policy({ ...readers, Principal: undefined }))],
  ],
  [
    "a third access key",
    "LimitExceeded: Cannot exceed quota for AccessKeysPerUser: 2",
    [user(), key(["a", "b", "c"])],
    [user(), key(["a", "b"])],
  ],
];

describe("AWS refuses", () => {
  test.each(refusals)("%s", async (_what, says, wrong, right) => {
    expect(await failure(...wrong)).toContain(says);
    // From an empty account again.
    world.change({ aws: { ...world.state.aws, buckets: {}, users: {} } });
    await deploy(...right);
  });

  test("to delete a bucket that holds anything, or a user with a key that Terraform does not know", async () => {
    await deploy(bucket(), user());
    account.buckets.change(name, { keys: ["velero/backups/daily"] });
    account.users.createKey("home-velero");
    const out = await run.fails("destroy", "-auto-approve");
    expect(out).toContain("BucketNotEmpty");
    expect(out).toContain("Cannot delete entity, must delete access keys first");
    account.buckets.change(name, { keys: [] });
    for (const id of Object.keys(account.users.get("home-velero").keys)) account.users.removeKey("home-velero", id);
    await run.ok("destroy", "-auto-approve");
    expect(world.state.aws).toMatchObject({ buckets: {}, users: {} });
  });

  test("to make what is there already", async () => {
    await deploy(bucket(), user());
    await run.ok("state", "rm", "aws_s3_bucket.b", "aws_iam_user.u");
    const out = await failure(bucket(), user());
    expect(out).toContain("BucketAlreadyOwnedByYou");
    expect(out).toContain("EntityAlreadyExists: User with name home-velero already exists");
    run.configure({
      ...configured(bucket(), user()),
      import: [
        { to: "aws_s3_bucket.b", id: name },
        { to: "aws_iam_user.u", id: "home-velero" },
      ],
    });
    expect(await run.apply()).toContain("2 imported");
    expect(await run.plan()).toEqual({});
  });
});

describe("what others change shows in the next plan", () => {
  const all = [
    bucket({ object_lock_enabled: true }),
    lock(),
    accessBlock(true),
    rule({
      noncurrent_version_expiration: [{ noncurrent_days: 14 }],
      expiration: [{ expired_object_delete_marker: true }],
    }),
    setting("versioning", { versioning_configuration: { status: "Enabled" } }),
    setting("ownership_controls", { rule: { object_ownership: "BucketOwnerEnforced" } }),
    setting("server_side_encryption_configuration", {
      rule: [
        { apply_server_side_encryption_by_default: { sse_algorithm: "AES256" }, blocked_encryption_types: ["SSE-C"] },
      ],
    }),
    user(),
    userPolicy(policy({ ...readers, Principal: undefined })),
    key(["a"]),
  ];
  const drifts: readonly (readonly [string, () => void, Readonly<Record<string, readonly string[]>>])[] = [
    [
      "a longer lock",
      () => account.buckets.change(name, { retention: { mode: "COMPLIANCE", days: 99 } }),
      { "aws_s3_bucket_object_lock_configuration.x": ["update"] },
    ],
    [
      "a shorter time for old versions",
      () =>
        account.buckets.change(name, {
          lifecycle: account.buckets.get(name).lifecycle?.map((one) => ({ ...one, expireOldVersionsAfter: 1 })),
        }),
      { "aws_s3_bucket_lifecycle_configuration.x": ["update"] },
    ],
    [
      "a bucket opened to the public",
      () => account.buckets.change(name, { publicAccessBlock: undefined }),
      { "aws_s3_bucket_public_access_block.x": ["create"] },
    ],
    [
      "other encryption",
      () => account.buckets.change(name, { encryption: { algorithm: "AES256", blocked: ["NONE"] } }),
      { "aws_s3_bucket_server_side_encryption_configuration.x": ["update"] },
    ],
    [
      "objects that their writers own",
      () => account.buckets.change(name, { ownership: "ObjectWriter" }),
      { "aws_s3_bucket_ownership_controls.x": ["update"] },
    ],
    [
      "a wider policy of an identity",
      () =>
        account.users.putPolicy("home-velero", "backup", {
          Version: "2012-10-17",
          Statement: [{ Sid: "All", Effect: "Allow", Action: "*", Resource: "*" }],
        }),
      { "aws_iam_user_policy.p": ["update"] },
    ],
    [
      "a key that was taken away",
      () =>
        Object.keys(account.users.get("home-velero").keys).forEach((id) => account.users.removeKey("home-velero", id)),
      { "aws_iam_access_key.a": ["create"] },
    ],
  ];

  test("each by itself, and a deploy mends it", async () => {
    await deploy(...all);
    for (const [what, drift, plan] of drifts) {
      drift();
      expect([what, await run.plan()]).toEqual([what, plan]);
      await run.apply();
      expect([what, await run.plan()]).toEqual([what, {}]);
    }
  });
});

/** What the provider rejects before it asks anybody. */
const wrongValues: readonly (readonly [string, Resources, string])[] = [
  ["a bucket name of 64 characters", bucket({ bucket: "x".repeat(64) }), "expected length to be in the range (1 - 63)"],
  ["a retention in days and years", { ...bucket(), ...lock({ years: 1 }) }, '"days": conflicts with "years"'],
  ["a retention mode", { ...bucket(), ...lock({ mode: "governance" }) }, 'must be one of: ["COMPLIANCE" "GOVERNANCE"]'],
  [
    "versioning that is no status",
    { ...bucket(), ...setting("versioning", { versioning_configuration: { status: "on" } }) },
    'must be one of: ["Disabled" "Enabled" "Suspended"]',
  ],
  [
    "old versions that stay for no day",
    { ...bucket(), ...rule({ noncurrent_version_expiration: [{ noncurrent_days: 0 }] }) },
    "value must be at least 1, got: 0",
  ],
  [
    "a policy that is no JSON",
    { ...bucket(), ...setting("policy", { policy: "{" }) },
    "contains an invalid JSON policy",
  ],
  ["a user's name", user({ name: "home velero" }), "must only contain alphanumeric characters"],
];

test.each(wrongValues)("the provider rejects %s when it validates", async (_what, resource, says) => {
  run.configure({ provider, resource });
  expect(await run.fails("validate")).toContain(says);
});

test.each([undefined, "Frankfurt"])("the provider does nothing in the region %s", async (region) => {
  run.configure({ provider: { aws: { region } }, resource: bucket() });
  const { out } = await run.run("plan");
  expect(out).toContain("invalid AWS Region");
});

describe("a program with a key", () => {
  const place = { lab: "home", bucket: name, region: "eu-central-1" };
  const [call] = writers.etcd.calls(place);
  const credentials = () => {
    const { id, key: made } = account.users.createKey("home-etcd");
    return { accessKeyId: id, secretAccessKey: made.secret };
  };
  const refusal = (...args: Parameters<AwsAccount["refusal"]>) => account.refusal(...args)?.code;
  beforeEach(() => {
    account.buckets.create(name, { region: place.region, objectLock: true });
    account.users.create("home-etcd");
    account.users.putPolicy("home-etcd", "backup", writers.etcd.policy(place));
  });

  test("may do what its identity may, and hears why not where not", () => {
    if (!call) throw new Error("etcd calls nothing");
    const known = credentials();
    expect(refusal(known, call)).toBeUndefined();
    expect(refusal({ ...known, accessKeyId: "AKIANOTHERE" }, call)).toBe("InvalidAccessKeyId");
    expect(refusal({ ...known, secretAccessKey: "other" }, call)).toBe("SignatureDoesNotMatch");
    expect(refusal(known, { ...call, action: "s3:GetObject" })).toBe("AccessDenied");
    expect(refusal(known, { ...call, resource: "arn:aws:s3:::elsewhere/etcd/x" })).toBe("NoSuchBucket");
    account.users.changeKey("home-etcd", known.accessKeyId, { active: false });
    expect(refusal(known, call)).toBe("InvalidAccessKeyId");
  });

  test("needs a checksum where uploads are locked, and only there", () => {
    if (!call) throw new Error("etcd calls nothing");
    const known = credentials();
    expect(refusal(known, call, { checksum: false })).toBeUndefined();
    account.buckets.change(name, { retention: { mode: "GOVERNANCE", days: 7 } });
    expect(refusal(known, call, { checksum: false })).toBe("InvalidRequest");
    expect(refusal(known, call)).toBeUndefined();
  });
});

test("the account is found as it was left", () => {
  account.users.create("home-velero");
  const file = join(scratchFolder(), "world.json");
  World.open(file, labWith()).change({ aws: world.state.aws });
  expect(World.open(file, labWith()).state.aws.users).toHaveProperty("home-velero");
});
