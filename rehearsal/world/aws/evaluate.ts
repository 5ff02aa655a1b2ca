import type { Call, Operator, Policy, Statement } from "../../../lab/policies/policy";

/** Who is asking, and which policies have a say. */
export interface Evaluation {
  /** ARN of the caller. */
  readonly principal: string;
  /** Policies of the caller. */
  readonly identity: readonly Policy[];
  /** Policy of what is asked about, in the same account. */
  readonly resource?: Policy;
}

/**
 * Whether AWS would let a call through: an explicit deny anywhere ends it, an allow on either side is enough within one account.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export function isAllowed(call: Call, { principal, identity, resource }: Evaluation): boolean {
  const matching = [
    ...identity.flatMap(({ Statement }) => Statement),
    ...(resource?.Statement ?? []).filter((statement) => isAbout(statement, principal)),
  ].filter((statement) => matches(statement, call));
  return matching.some(({ Effect }) => Effect === "Allow") && !matching.some(({ Effect }) => Effect === "Deny");
}

/** Whether a statement has anything to say about a call. */
export function matches(statement: Statement, { action, resource, context = {} }: Call): boolean {
  return (
    many(statement.Action).some((pattern) => like(pattern.toLowerCase(), action.toLowerCase())) &&
    many(statement.Resource).some((pattern) => like(pattern, resource)) &&
    Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
      Object.entries(keys).every(([key, values]) => holds(operator, context[key], many(values))),
    )
  );
}

function isAbout({ Principal }: Statement, principal: string): boolean {
  if (Principal === undefined || Principal === "*") return Principal === "*";
  return many(Principal.AWS).some((one) => one === "*" || one === principal);
}

const operators: Readonly<Record<Operator, (value: string, wanted: string) => boolean>> = {
  Bool: (value, wanted) => value.toLowerCase() === wanted.toLowerCase(),
  StringEquals: (value, wanted) => value === wanted,
  StringLike: (value, wanted) => like(wanted, value),
  NumericLessThan: (value, wanted) => Number(value) < Number(wanted),
};

export const knowsOperator = (operator: string): operator is Operator => Object.hasOwn(operators, operator);

/** A key that the request does not carry fulfils no condition. */
function holds(operator: string, value: string | undefined, wanted: readonly string[]): boolean {
  if (!knowsOperator(operator)) throw new Error(`the rehearsal can't evaluate the condition operator ${operator}`);
  return value !== undefined && wanted.some((one) => operators[operator](value, one));
}

/** IAM's wildcards: `*` for any text, `?` for one character. */
function like(pattern: string, text: string): boolean {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "s").test(text);
}

export const many = (value: string | readonly string[]): readonly string[] =>
  typeof value === "string" ? [value] : value;
