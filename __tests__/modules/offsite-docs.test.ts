import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Policy } from "../../lab/policies/policy";
import { isAllowed, many } from "../../rehearsal/world/aws/evaluate";

const page = readFileSync(join(__dirname, "..", "..", "docs", "modules", "offsite.md"), "utf8");
const policy = JSON.parse(/```json\n([^`]+)```/.exec(page)?.[1] ?? "") as Policy;
const may = (action: string, resource: string): boolean =>
  isAllowed({ action, resource }, { principal: "arn:aws:iam::111122223333:user/deployer", identity: [policy] });

/** Permissions that the provider's calls need, by resource. Read in internal/service/s3 and internal/service/iam of hashicorp/aws v6. */
const calls: Readonly<Record<string, readonly string[]>> = {
  "arn:aws:s3:::home-lab-backup": [
    ...["s3:CreateBucket", "s3:ListBucket", "s3:ListTagsForResource", "s3:GetBucketTagging", "s3:GetBucketLocation"],
    ...["s3:GetBucketAcl", "s3:GetBucketCORS", "s3:GetBucketWebsite", "s3:GetBucketRequestPayment"],
    ...["s3:GetBucketLogging", "s3:GetAccelerateConfiguration", "s3:GetReplicationConfiguration"],
    ...["s3:GetBucketPublicAccessBlock", "s3:PutBucketPublicAccessBlock"],
    ...["s3:GetBucketOwnershipControls", "s3:PutBucketOwnershipControls"],
    ...["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy"],
    ...["s3:GetEncryptionConfiguration", "s3:PutEncryptionConfiguration"],
    ...["s3:GetBucketVersioning", "s3:PutBucketVersioning"],
    ...["s3:GetBucketObjectLockConfiguration", "s3:PutBucketObjectLockConfiguration"],
    ...["s3:GetLifecycleConfiguration", "s3:PutLifecycleConfiguration"],
  ],
  "arn:aws:iam::111122223333:user/home-velero": [
    ...["iam:CreateUser", "iam:GetUser", "iam:DeleteUser", "iam:ListGroupsForUser"],
    ...["iam:PutUserPolicy", "iam:GetUserPolicy", "iam:DeleteUserPolicy"],
    ...["iam:CreateAccessKey", "iam:ListAccessKeys", "iam:UpdateAccessKey", "iam:DeleteAccessKey"],
  ],
};

test("the documented policy is enough to deploy", () => {
  for (const [resource, actions] of Object.entries(calls))
    expect(actions.filter((action) => !may(action, resource))).toEqual([]);
});

test("it holds no action that the provider does not need", () => {
  const needed = Object.values(calls).flat();
  const granted = policy.Statement.flatMap(({ Action }) => many(Action));
  const idle = granted.filter(
    (action) => !needed.some((one) => new RegExp(`^${action.replace("*", ".*")}$`).test(one)),
  );
  expect(idle).toEqual([]);
});

test("it reads and deletes no backup, and no bucket or user of anybody else", () => {
  const key = "arn:aws:s3:::home-lab-backup/velero/backups/daily";
  for (const action of [
    "s3:GetObject",
    "s3:PutObject",
    "s3:DeleteObject",
    "s3:DeleteObjectVersion",
    "s3:BypassGovernanceRetention",
  ])
    expect([action, may(action, key)]).toEqual([action, false]);
  expect(may("s3:DeleteBucket", "arn:aws:s3:::home-lab-backup")).toBe(false);
  expect(may("s3:PutBucketPolicy", "arn:aws:s3:::elsewhere")).toBe(false);
  expect(may("iam:CreateAccessKey", "arn:aws:iam::111122223333:user/somebody")).toBe(false);
});
