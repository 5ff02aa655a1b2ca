import fc from "fast-check";
import type { Call, Policy } from "../../lab/policies/policy";
import { objectArn } from "../../lab/policies/s3";
import { tlsOnly } from "../../lab/policies/tls-only";
import { type PolicyScope, storingWriters, writerNames, writers } from "../../lab/policies/writers";
import { isAllowed, many } from "../../rehearsal/world/aws/evaluate";

const scope: PolicyScope = { lab: "home", bucket: "home-lab-backup", region: "eu-central-1" };
const principal = "arn:aws:iam::111122223333:user/home-writer";
const elsewhere: PolicyScope = { lab: "attic", bucket: "somebody-elses", region: "eu-west-1" };

/** Asks AWS as a writer of the lab does. */
const may = (policy: Policy, call: Call, tls = true): boolean =>
  isAllowed(
    { ...call, context: { "aws:SecureTransport": String(tls), ...call.context } },
    { principal, identity: [policy], resource: call.action.startsWith("s3:") ? tlsOnly(scope.bucket) : undefined },
  );

/** The same call, about something else: every name in it replaced. */
const moved = (call: Call, from: string, to: string): Call => ({
  ...call,
  resource: call.resource.replace(from, to),
  context: Object.fromEntries(Object.entries(call.context ?? {}).map(([key, value]) => [key, value.replace(from, to)])),
});

describe.each(writerNames)("the identity of %s", (name) => {
  const { policy: policyAt, calls: callsAt, prefix: prefixAt } = writers[name];
  const policy = policyAt(scope);
  const calls = callsAt(scope);
  const prefix = prefixAt(scope);

  test.each(calls.map((call) => [call.action, call]))("may %s, as the program does", (_action, call) => {
    expect(may(policy, call)).toBe(true);
  });

  test("may do none of it in another lab's bucket, region or path", () => {
    for (const call of callsAt(elsewhere)) expect([call, may(policy, call)]).toEqual([call, false]);
  });

  test("may do nothing at another writer's prefix", () => {
    for (const other of writerNames.filter((one) => one !== name)) {
      for (const call of calls)
        expect(may(policy, moved(call, prefix.replace(/\/$/, ""), writers[other].prefix(scope)))).toBe(false);
      for (const call of writers[other].calls(scope)) expect([call, may(policy, call)]).toEqual([call, false]);
    }
  });

  test("may do nothing at a prefix that only starts alike", () => {
    for (const call of calls)
      expect(may(policy, moved(call, prefix.slice(0, -1), `${prefix.slice(0, -1)}-2`))).toBe(false);
  });

  test("has no action that no call needs", () => {
    for (const statement of policy.Statement) {
      for (const action of many(statement.Action)) {
        const without: Policy = {
          ...policy,
          Statement: policy.Statement.map((one) =>
            one === statement ? { ...one, Action: many(one.Action).filter((each) => each !== action) } : one,
          ),
        };
        expect([action, calls.every((call) => may(without, call))]).toEqual([action, false]);
      }
    }
  });

  test("has no statement about more than it needs", () => {
    expect(policy.Statement.every(({ Effect }) => Effect === "Allow")).toBe(true);
    for (const { Action, Resource } of policy.Statement) {
      expect(many(Action).filter((action) => /[*?]/.test(action))).toEqual([]);
      expect(many(Resource).filter((arn) => !arn.includes(prefix.slice(0, -1)) && !arn.endsWith(scope.bucket))).toEqual(
        [],
      );
    }
  });

  test("never touches a version, a lock, a rule or the bucket itself, whatever is asked for", () => {
    const dangerous = fc.constantFrom(
      ...["s3:DeleteObjectVersion", "s3:BypassGovernanceRetention", "s3:PutObjectRetention", "s3:PutObjectLegalHold"],
      ...["s3:PutLifecycleConfiguration", "s3:PutBucketVersioning", "s3:PutBucketObjectLockConfiguration"],
      ...["s3:PutBucketPolicy", "s3:DeleteBucketPolicy", "s3:DeleteBucket", "s3:PutBucketPublicAccessBlock"],
      ...["s3:PutObjectAcl", "iam:CreateAccessKey", "iam:PutUserPolicy", "sts:AssumeRole", "ssm:PutParameter"],
    );
    const resource = fc.oneof(
      fc.constant(`arn:aws:s3:::${scope.bucket}`),
      fc.string().map((key) => objectArn(scope.bucket, `${prefix}${key}`)),
      fc.constant(principal),
    );
    fc.assert(
      fc.property(dangerous, resource, (action, about) => {
        expect(may(policy, { action, resource: about })).toBe(false);
      }),
    );
  });

  test("fits into a user's inline policy: 2048 characters without blanks", () => {
    expect(JSON.stringify(policy).replaceAll(/\s/g, "").length).toBeLessThanOrEqual(2048);
  });

  test("holds nothing that Terraform or IAM would take for a variable", () => {
    expect(JSON.stringify(policy)).not.toMatch(/[$%]\{/);
  });
});

test.each(storingWriters)("%s reaches the bucket over TLS only", (name) => {
  const policy = writers[name].policy(scope);
  for (const call of writers[name].calls(scope)) expect([call, may(policy, call, false)]).toEqual([call, false]);
});

test.each(storingWriters)("%s can't list what it has no prefix for, nor the whole bucket", (name) => {
  const policy = writers[name].policy(scope);
  const resource = `arn:aws:s3:::${scope.bucket}`;
  expect(may(policy, { action: "s3:ListBucket", resource })).toBe(false);
  for (const prefix of ["", "/", "v", "velero", "longhorn", "etcd"])
    expect(may(policy, { action: "s3:ListBucket", resource, context: { "s3:prefix": prefix } })).toBe(false);
});

describe("the bucket's policy", () => {
  const administrator: Policy = {
    Version: "2012-10-17",
    Statement: [{ Sid: "All", Effect: "Allow", Action: "*", Resource: "*" }],
  };
  const anything = fc.record({
    action: fc.constantFrom("s3:GetObject", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy", "s3:DeleteObjectVersion"),
    resource: fc.oneof(
      fc.constant(`arn:aws:s3:::${scope.bucket}`),
      fc.string().map((key) => objectArn(scope.bucket, key)),
    ),
  });
  const as = (call: Call, tls: boolean, identity: readonly Policy[]): boolean =>
    isAllowed(
      { ...call, context: { "aws:SecureTransport": String(tls) } },
      { principal: "arn:aws:iam::111122223333:root", identity, resource: tlsOnly(scope.bucket) },
    );

  test("never locks an administrator out who uses TLS, whatever they do", () => {
    fc.assert(fc.property(anything, (call) => as(call, true, [administrator])));
  });

  test("lets nobody in without TLS, administrators included", () => {
    fc.assert(fc.property(anything, (call) => !as(call, false, [administrator])));
  });

  test("lets nobody in who has no permission of their own", () => {
    fc.assert(fc.property(anything, (call) => !as(call, true, [])));
  });
});
