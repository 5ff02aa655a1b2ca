import type { Policy, Statement } from "../../../lab/policies/policy";
import { AwsError } from "./aws-error";
import { knowsOperator, many } from "./evaluate";

/*
 * What S3 and IAM say of a policy before they take it.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */

const elements = new Set(["Sid", "Effect", "Principal", "Action", "Resource", "Condition"]);

/** @throws AwsError for what is no policy of a bucket */
export function bucketPolicy(text: string, bucket: string): Policy {
  const refuse = (why: string): never => {
    throw new AwsError(400, "MalformedPolicy", why);
  };
  const policy = parse(text, refuse);
  for (const { Principal, Action, Resource } of policy.Statement) {
    if (Principal === undefined) refuse("Missing required field Principal");
    if (many(Action).some((action) => action !== "*" && !action.startsWith("s3:"))) refuse("Policy has invalid action");
    const own = `arn:aws:s3:::${bucket}`;
    if (many(Resource).some((arn) => arn !== own && !arn.startsWith(`${own}/`))) refuse("Policy has invalid resource");
  }
  return policy;
}

/** @throws AwsError for what is no policy of an identity */
export function identityPolicy(text: string): Policy {
  const refuse = (why: string): never => {
    throw new AwsError(400, "MalformedPolicyDocument", why);
  };
  const policy = parse(text, refuse);
  for (const { Principal, Sid } of policy.Statement) {
    if (Principal !== undefined) refuse("Policy document should not specify a principal.");
    if (!/^[A-Za-z0-9]*$/.test(Sid)) refuse("Statement IDs (SID) must be alpha-numeric.");
  }
  // Without blanks, all inline policies of a user together.
  if (text.replaceAll(/\s/g, "").length > 2048)
    throw new AwsError(409, "LimitExceeded", "Maximum policy size of 2048 bytes exceeded for user");
  return policy;
}

function parse(text: string, refuse: (why: string) => never): Policy {
  let policy: Policy;
  try {
    policy = JSON.parse(text) as Policy;
  } catch {
    return refuse("Policies must be valid JSON and the first byte must be '{'");
  }
  if (!["2012-10-17", "2008-10-17"].includes(policy.Version)) refuse("The policy must contain a valid version string");
  if (!Array.isArray(policy.Statement) || policy.Statement.length === 0) refuse("Missing required field Statement");
  for (const statement of policy.Statement as readonly Statement[]) {
    const unknown = Object.keys(statement).find((element) => !elements.has(element));
    if (unknown !== undefined) refuse(`Unknown field ${unknown}`);
    if (!["Allow", "Deny"].includes(statement.Effect)) refuse(`Invalid effect: ${String(statement.Effect)}`);
    for (const element of ["Action", "Resource"] as const)
      if (statement[element] === undefined || many(statement[element]).length === 0)
        refuse(`Missing required field ${element}`);
    const operator = Object.keys(statement.Condition ?? {}).find((one) => !knowsOperator(one));
    if (operator !== undefined) refuse(`Invalid Condition type : ${operator}`);
  }
  return policy;
}

/** Whether a bucket's policy lets in just anybody. A condition narrows it down only if it names a caller; none that is played here does. */
export function isPublic(policy: Policy): boolean {
  return policy.Statement.some(
    ({ Effect, Principal }) =>
      Effect === "Allow" && (Principal === "*" || (typeof Principal === "object" && many(Principal.AWS).includes("*"))),
  );
}
