import { AwsAccount } from "../../rehearsal/world/aws-account";
import { Access } from "../../rehearsal/world/cloudflare/access";
import { Dns } from "../../rehearsal/world/cloudflare/dns";
import { Tunnels } from "../../rehearsal/world/cloudflare/tunnels";
import { allRules } from "../../rehearsal/world/rules";
import { World } from "../../rehearsal/world/world";
import { edgeInput } from "../support/edge";
import { labWith } from "../support/labs";
import { scratchFolder } from "../support/scratch";

const { account, zone } = edgeInput();

/** Accounts in which nothing has been made yet. */
class Accounts {
  readonly world = World.open(`${scratchFolder()}/world.json`, labWith());
  readonly tunnels = new Tunnels(this.world);
  readonly dns = new Dns(this.world);
  readonly access = new Access(this.world);
  readonly buckets = new AwsAccount(this.world).buckets;
  readonly users = new AwsAccount(this.world).users;

  bucket(objectLock = false): this {
    this.buckets.create("home-lab", { region: "eu-central-1", objectLock });
    return this;
  }

  user(): this {
    this.users.create("velero");
    return this;
  }
}

const record = { type: "CNAME", content: "x", ttl: 1, proxied: true, comment: null };
const policy = { account, name: "people", decision: "allow", include: [], session: "24h" };
const application = (domain: string, policies: readonly string[] = []) => ({
  ...{ account, name: "a", domain, policies, session: "24h" },
});
const rule = (id: string, more: object = {}) => ({
  ...{ id, prefix: "", enabled: true, removesLoneMarkers: false, touchesCurrent: false },
  ...{ expireOldVersionsAfter: 1, ...more },
});
const everybody = {
  Version: "2012-10-17" as const,
  Statement: [{ Sid: "A", Effect: "Allow" as const, Principal: "*" as const, Action: "s3:GetObject", Resource: "*" }],
};
const open = { blockPublicAcls: true, blockPublicPolicy: false, ignorePublicAcls: true, restrictPublicBuckets: true };

interface Case {
  readonly keeps: (own: Accounts) => unknown;
  readonly breaks: (own: Accounts) => unknown;
  /** What the account answers. */
  readonly says: string;
}

const cases: Readonly<Record<string, Case>> = {
  "cloudflare/account": {
    keeps: ({ tunnels }) => tunnels.create(account, "home", "cloudflare"),
    breaks: ({ tunnels }) => tunnels.create("0".repeat(32), "home", "cloudflare"),
    says: "Authentication error",
  },
  "cloudflare/tunnel-name": {
    keeps: ({ tunnels }) => ["a", "b"].map((name) => tunnels.create(account, name, "cloudflare")),
    breaks: ({ tunnels }) => ["a", "a"].map((name) => tunnels.create(account, name, "cloudflare")),
    says: "You already have a tunnel with this name",
  },
  "cloudflare/tunnel-connections": {
    keeps: ({ tunnels }) => tunnels.remove(tunnels.create(account, "a", "cloudflare")),
    breaks: ({ tunnels }) => {
      const id = tunnels.create(account, "a", "cloudflare");
      tunnels.connect(tunnels.token(account, id));
      tunnels.remove(id);
    },
    says: "it has active connections",
  },
  "cloudflare/record-name": {
    keeps: ({ dns }) => ["A", "A"].map((type) => dns.create(zone, { ...record, type, name: "git" })),
    breaks: ({ dns }) => ["A", "CNAME"].map((type) => dns.create(zone, { ...record, type, name: "git" })),
    says: "record with that host already exists",
  },
  "cloudflare/application-domain": {
    keeps: ({ access }) => access.createApplication(application("git.example.com/admin")),
    breaks: ({ access }) => access.createApplication(application("gitexample.com")),
    says: "domain does not belong to zone",
  },
  "cloudflare/application-once": {
    keeps: ({ access }) => ["a", "b"].map((host) => access.createApplication(application(`${host}.example.com`))),
    breaks: ({ access }) => ["a", "a"].map((host) => access.createApplication(application(`${host}.example.com`))),
    says: "application_already_exists",
  },
  "cloudflare/application-policies": {
    keeps: ({ access }) => access.createApplication(application("a.example.com", [access.createPolicy(policy)])),
    breaks: ({ access }) => access.createApplication(application("a.example.com", ["gone"])),
    says: "there is no policy gone",
  },
  "cloudflare/policy-unused": {
    keeps: ({ access }) => access.removePolicy(access.createPolicy(policy)),
    breaks: ({ access }) => {
      const id = access.createPolicy(policy);
      access.createApplication(application("a.example.com", [id]));
      access.removePolicy(id);
    },
    says: "the policy is in use by a",
  },
  "aws/bucket-name": {
    keeps: (own) => own.bucket(),
    breaks: ({ buckets }) => buckets.create("Home_Lab", { region: "eu-central-1", objectLock: false }),
    says: "InvalidBucketName",
  },
  "aws/bucket-owned": {
    keeps: (own) => own.bucket(),
    breaks: (own) => own.bucket().bucket(),
    says: "BucketAlreadyOwnedByYou",
  },
  "aws/bucket-taken": {
    keeps: (own) => own.bucket(),
    breaks: ({ buckets }) => buckets.create("backup", { region: "eu-central-1", objectLock: false }),
    says: "BucketAlreadyExists",
  },
  "aws/lock-keeps-versions": {
    keeps: (own) => own.bucket().buckets.change("home-lab", { versioning: "Suspended" }),
    breaks: (own) => own.bucket(true).buckets.change("home-lab", { versioning: "Suspended" }),
    says: "the versioning state cannot be changed",
  },
  "aws/lock-needs-versions": {
    keeps: (own) =>
      own.bucket().buckets.change("home-lab", { versioning: "Enabled", retention: { mode: "GOVERNANCE", days: 1 } }),
    breaks: (own) => own.bucket().buckets.change("home-lab", { retention: { mode: "GOVERNANCE", days: 1 } }),
    says: "Versioning must be 'Enabled'",
  },
  "aws/public-policy": {
    keeps: (own) => own.bucket().buckets.change("home-lab", { publicAccessBlock: open, policy: everybody }),
    breaks: (own) =>
      own
        .bucket()
        .buckets.change("home-lab", { publicAccessBlock: { ...open, blockPublicPolicy: true }, policy: everybody }),
    says: "public policies are blocked",
  },
  "aws/bucket-empty": {
    keeps: (own) => own.bucket().buckets.remove("home-lab"),
    breaks: (own) => {
      const { buckets } = own.bucket();
      buckets.change("home-lab", { keys: ["a"] });
      buckets.remove("home-lab");
    },
    says: "BucketNotEmpty",
  },
  "aws/lifecycle-id": {
    keeps: (own) => own.bucket().buckets.change("home-lab", { lifecycle: [rule("a"), rule("b")] }),
    breaks: (own) => own.bucket().buckets.change("home-lab", { lifecycle: [rule("a"), rule("a")] }),
    says: "Rule ID must be unique. Found same ID for more than one rule: a",
  },
  "aws/lifecycle-action": {
    keeps: (own) => own.bucket().buckets.change("home-lab", { lifecycle: [rule("a")] }),
    breaks: (own) =>
      own.bucket().buckets.change("home-lab", { lifecycle: [rule("a", { expireOldVersionsAfter: undefined })] }),
    says: "At least one action",
  },
  "aws/lifecycle-days": {
    keeps: (own) => own.bucket().buckets.change("home-lab", { lifecycle: [rule("a")] }),
    breaks: (own) => own.bucket().buckets.change("home-lab", { lifecycle: [rule("a", { expireOldVersionsAfter: 0 })] }),
    says: "must be a positive integer",
  },
  "aws/user-exists": {
    keeps: (own) => own.user(),
    breaks: (own) => own.user().user(),
    says: "User with name velero already exists.",
  },
  "aws/user-keys": {
    keeps: (own) => [own.user().users.createKey("velero"), own.users.createKey("velero")],
    breaks: (own) => {
      own.user();
      for (let key = 0; key < 3; key++) own.users.createKey("velero");
    },
    says: "AccessKeysPerUser: 2",
  },
  "aws/user-keys-first": {
    keeps: (own) => own.user().users.remove("velero"),
    breaks: (own) => [own.user().users.createKey("velero"), own.users.remove("velero")],
    says: "must delete access keys first",
  },
  "aws/user-policies-first": {
    keeps: (own) => own.user().users.remove("velero"),
    breaks: (own) => [own.user().users.putPolicy("velero", "p", everybody), own.users.remove("velero")],
    says: "must delete policies first",
  },
};

test.each(Object.entries(cases))("%s", (_id, { keeps, breaks, says }) => {
  expect(() => keeps(new Accounts())).not.toThrow();
  expect(() => breaks(new Accounts())).toThrow(says);
});

test("every rule of an account has a case that keeps it and one that breaks it", () => {
  const rules = [...(allRules["A Cloudflare account"] ?? []), ...(allRules["An AWS account"] ?? [])];
  expect(Object.keys(cases).sort()).toEqual(rules.map(({ id }) => id).sort());
});
