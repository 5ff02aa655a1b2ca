import type { z } from "zod";
import { didYouMean, guess } from "../did-you-mean";
import type { Problem } from "../problem";
import { keysAt } from "./keys-at";

type Issue = z.core.$ZodIssue;
type Finding = Pick<Problem, "rule" | "hint">;

/** Stands in the place of a path where the file's export as a whole is wrong. */
export const wholeFile = "The file's default export";

/** Turns what zod found into problems of the lab file: where, what, which rule, and what would mend it. */
export function toProblems(error: z.ZodError, input: unknown, schema: z.ZodType): Problem[] {
  const places = error.issues.map(({ path }) => formatPath(path));
  // An empty list in the place of a text is also too short for a text: zod says both, the first is enough.
  const mistyped = new Set(places.filter((_, index) => error.issues[index]?.code === "invalid_type"));
  return error.issues
    .filter(({ code }, index) => code !== "too_small" || !mistyped.has(places[index] ?? ""))
    .flatMap((issue) => fromIssue(issue, input, schema));
}

/** `nodes[1].address`, and `ports["0x"]` for what is no plain name. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    const name = String(step);
    if (!/^[A-Za-z_$][\w$-]*$/.test(name)) return `${text}[${JSON.stringify(name)}]`;
    return text === "" ? name : `${text}.${name}`;
  }, "");
}

function fromIssue(issue: Issue, input: unknown, schema: z.ZodType): Problem[] {
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, issue.path, input);
    return issue.keys.map((key) => unknownKey([...issue.path, key], known));
  }
  const value = valueAt(input, issue.path);
  const path = formatPath(issue.path) || wholeFile;
  return [{ path, ...(isShown(issue) && { value }), ...whatIsWrong(issue, value) }];
}

/** Of a name that can't stand there what it is given is beside the point; credentials are repeated nowhere. */
function isShown(issue: Issue): boolean {
  return issue.code !== "invalid_key" && !(issue.code === "custom" && issue.params?.["secret"]);
}

const unknownKey = (path: readonly PropertyKey[], known: readonly string[]): Problem => ({
  path: formatPath(path),
  rule: "is not a property that this file knows",
  hint: didYouMean(String(path.at(-1)), known),
});

/** What an issue says of a value: the rule that it breaks, and what would mend it. */
function whatIsWrong(issue: Issue, value: unknown): Finding {
  switch (issue.code) {
    case "invalid_type":
      if (value === undefined) return missing(article(issue.expected));
      return isOwn(issue) ? ruleOf(issue.message) : { rule: `must be ${article(issue.expected)}${notAText(value)}` };
    case "invalid_value":
      return noChoice(issue.values.map(String), value);
    case "invalid_union":
      return noOption(issue, value);
    case "invalid_key": {
      const { rule, hint } = ruleOf(issue.issues[0]?.message ?? issue.message);
      return { rule: `is not a name that can stand here: it ${rule}`, hint };
    }
    default:
      return ruleOf(issue.message);
  }
}

const missing = (what: string): Finding => ({ rule: "is missing", hint: `It must be ${what}.` });

function noChoice(choices: readonly string[], value: unknown): Finding {
  if (value === undefined) return missing(oneOf(choices));
  const hint = choices.length > 1 && typeof value === "string" ? guess(value, choices) : undefined;
  return { rule: `must be ${oneOf(choices)}`, hint };
}

/** Of a union the kind is wrong, or the value fits none of its options. */
function noOption(issue: z.core.$ZodIssueInvalidUnion, value: unknown): Finding {
  const kinds = ("options" in issue ? issue.options : undefined)?.map(String);
  if (kinds && value === undefined) return missing(oneOf(kinds));
  if (isOwn(issue)) return ruleOf(issue.message);
  if (!kinds) return ruleOf(issue.errors.flat()[0]?.message ?? issue.message);
  return {
    rule: "is of no known kind",
    hint: `Use the functions that "./lab" exports, such as local() or lacp([…]).`,
  };
}

/** Whether the schema says it in words of its own. */
const isOwn = ({ message }: Issue): boolean => !/^Invalid (input|discriminator)/.test(message);

/** A message of the schema is the rule, and after a newline the hint. */
function ruleOf(message: string): Finding {
  const [rule = message, hint] = message.split("\n");
  return hint === undefined ? { rule } : { rule, hint };
}

const oneOf = (choices: readonly string[]): string =>
  `${choices.length > 1 ? "one of " : ""}${choices.map((one) => `"${one}"`).join(", ")}`;

const notAText = (value: unknown): string => (typeof value === "string" ? ", not a text" : "");

/** What zod calls a type, in the words of messages. */
function article(type: string): string {
  if (type === "int") return "a whole number";
  const name = type === "record" ? "object" : type;
  return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    input,
  );
}
