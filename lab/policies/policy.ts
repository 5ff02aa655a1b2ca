/** Condition operators that the project's policies use, as IAM names them. */
export type Operator = "Bool" | "StringEquals" | "StringLike" | "NumericLessThan";

/** One statement, in IAM's own words: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
export interface Statement {
  readonly Sid: string;
  readonly Effect: "Allow" | "Deny";
  /** Whom it is about. Only policies of a bucket say so; an identity's own are about the identity. */
  readonly Principal?: "*" | { readonly AWS: string | readonly string[] };
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Partial<Record<Operator, Readonly<Record<string, string | readonly string[]>>>>>;
}

/** A policy as an object, so that tests and the rehearsal can evaluate what AWS will. */
export interface Policy {
  readonly Version: "2012-10-17";
  readonly Statement: readonly Statement[];
}

/** One request, as IAM sees it. */
export interface Call {
  /** As `s3:PutObject`. Several API operations may need the same one. */
  readonly action: string;
  /** ARN of what it is about. */
  readonly resource: string;
  /** Condition keys that come with it, as `s3:prefix`. */
  readonly context?: Readonly<Record<string, string>>;
}

export function policyOf(...statements: readonly Statement[]): Policy {
  return { Version: "2012-10-17", Statement: statements };
}
