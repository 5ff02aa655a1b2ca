import fc from "fast-check";
import type { Policy, Statement } from "../../lab/policies/policy";
import { isAllowed } from "../../rehearsal/world/aws/evaluate";

const me = "arn:aws:iam::1:user/me";
const statement = (more: Partial<Statement>): Statement => ({
  Sid: "S",
  Effect: "Allow",
  Action: "s3:GetObject",
  Resource: "arn:aws:s3:::b/*",
  ...more,
});
const policy = (...statements: Partial<Statement>[]): Policy => ({
  Version: "2012-10-17",
  Statement: statements.map(statement),
});
const call = { action: "s3:GetObject", resource: "arn:aws:s3:::b/k" };
const allows = (own: Policy, request: object = {}, resource?: Policy): boolean =>
  isAllowed({ ...call, ...request }, { principal: me, identity: [own], resource });

test("nothing is allowed that no statement allows", () => {
  expect(isAllowed(call, { principal: me, identity: [] })).toBe(false);
  expect(allows(policy({ Action: "s3:PutObject" }))).toBe(false);
});

test("a deny on either side wins, in any order", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([{}, { Effect: "Deny" as const }, { Action: "s3:*" }], { minLength: 3 }), (all) => {
      expect(allows(policy(...all))).toBe(false);
    }),
  );
  expect(allows(policy({}), {}, policy({ Effect: "Deny", Principal: "*" }))).toBe(false);
});

test("within one account a bucket's policy allows by itself, for those it names", () => {
  const named = (Principal: Statement["Principal"]) => allows(policy(), {}, policy({ Principal }));
  expect(named({ AWS: me })).toBe(true);
  expect(named("*")).toBe(true);
  expect(named({ AWS: ["arn:aws:iam::1:user/you"] })).toBe(false);
  expect(named(undefined)).toBe(false);
});

test("actions disregard case, resources do not; * and ? stand for text and for a character", () => {
  expect(allows(policy({ Action: "S3:get*" }))).toBe(true);
  expect(allows(policy({ Resource: "arn:aws:s3:::B/*" }))).toBe(false);
  expect(allows(policy({ Resource: "arn:aws:s3:::?/k" }))).toBe(true);
  expect(allows(policy({ Resource: "arn:aws:s3:::?/k?" }))).toBe(false);
  fc.assert(fc.property(fc.string(), (key) => allows(policy({}), { resource: `arn:aws:s3:::b/${key}` })));
  // What is special to regular expressions is not to IAM.
  expect(allows(policy({ Resource: "arn:aws:s3:::b/k.1+" }), { resource: "arn:aws:s3:::b/kx11" })).toBe(false);
});

test("every condition must hold; a key that is absent fulfils none", () => {
  const conditional = policy({
    Condition: { StringLike: { "s3:prefix": ["a/*", "b/*"] }, Bool: { "aws:SecureTransport": "true" } },
  });
  const context = { "s3:prefix": "b/1", "aws:SecureTransport": "true" };
  expect(allows(conditional, { context })).toBe(true);
  expect(allows(conditional, { context: { ...context, "s3:prefix": "c/1" } })).toBe(false);
  expect(allows(conditional, { context: { "s3:prefix": "b/1" } })).toBe(false);
  expect(
    allows(policy({ Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } } }), {
      context: { "s3:TlsVersion": "1.1" },
    }),
  ).toBe(true);
});

test("a condition that it does not know ends the evaluation, rather than passing", () => {
  expect(() => allows(policy({ Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } } as never }))).toThrow(
    "IpAddress",
  );
});
