import type { z } from "zod";
import { didYouMean, guess } from "../did-you-mean";
import type { Problem } from "../problem";

type Issue = z.core.$ZodIssue;

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
  const path = formatPath(issue.path) || wholeFile;
  const value = valueAt(input, issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: formatPath([...issue.path, key]),
        rule: "is not a property that this file knows",
        hint: didYouMean(key, keysAt(schema, issue.path, input)),
      }));
    case "invalid_type":
      if (value === undefined) return [{ path, rule: "is missing", hint: `It must be ${article(issue.expected)}.` }];
      if (isOwn(issue)) return [{ path, value, ...ruleOf(issue.message) }];
      return [
        { path, value, rule: `must be ${article(issue.expected)}${typeof value === "string" ? ", not a text" : ""}` },
      ];
    case "invalid_value": {
      const choices = issue.values.map(String);
      if (value === undefined)
        return [{ path, rule: "is missing", hint: `It must be one of ${choices.map(quote).join(", ")}.` }];
      return [
        {
          path,
          value,
          rule: `must be one of ${choices.map(quote).join(", ")}`,
          hint: choices.length > 1 && typeof value === "string" ? guess(value, choices) : undefined,
        },
      ];
    }
    case "invalid_union": {
      const discriminator = "discriminator" in issue ? issue.discriminator : undefined;
      const where = typeof discriminator === "string" ? `${path}.${discriminator}` : path;
      if (isOwn(issue)) return [{ path, value, ...ruleOf(issue.message) }];
      if (typeof discriminator === "string" && value !== undefined)
        return [
          {
            path,
            value,
            rule: "is of no known kind",
            hint: `Use the functions that "./lab" exports, as local() or lacp([…]).`,
          },
        ];
      const inner = issue.errors.flat()[0];
      return [{ path: where, value, ...ruleOf(inner?.message ?? issue.message) }];
    }
    case "invalid_key": {
      const { rule, hint } = ruleOf(issue.issues[0]?.message ?? issue.message);
      return [{ path, rule: `is not a name that can stand here: it ${rule}`, hint }];
    }
    case "custom":
      return [{ path, value: issue.params?.["secret"] ? undefined : value, ...ruleOf(issue.message) }];
    default:
      return [{ path, value, ...ruleOf(issue.message) }];
  }
}

/** Whether the schema says it in words of its own. */
const isOwn = ({ message }: Issue): boolean => !/^Invalid (input|discriminator)/.test(message);

/** A message of the schema is the rule, and after a newline the hint. */
function ruleOf(message: string): Pick<Problem, "rule" | "hint"> {
  const [rule = message, hint] = message.split("\n");
  return hint === undefined ? { rule } : { rule, hint };
}

const quote = (text: string): string => `"${text}"`;
const article = (type: string): string =>
  (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type === "record" ? "object" : type}`).replace("a object", "an object");

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    input,
  );
}

/** The names that an object schema at `path` takes, through whatever wraps it. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[], input: unknown): string[] {
  let at: unknown = schema;
  let value = input;
  for (const step of [...path, undefined]) {
    at = unwrap(at, value);
    if (step === undefined) break;
    const def = definition(at);
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
    at = def["shape"] ? (def["shape"] as Record<PropertyKey, unknown>)[step] : (def["element"] ?? def["valueType"]);
  }
  return Object.keys((definition(at)["shape"] as object | undefined) ?? {});
}

function unwrap(schema: unknown, value: unknown): unknown {
  const def = definition(schema);
  if (def["innerType"]) return unwrap(def["innerType"], value);
  if (Array.isArray(def["options"])) {
    const name = def["discriminator"] as string;
    const kind = (value as Record<string, unknown> | undefined)?.[name];
    const fits = (option: unknown): boolean => {
      const literal = (definition(option)["shape"] as Record<string, unknown>)[name];
      return (definition(literal)["values"] as unknown[] | undefined)?.includes(kind) ?? false;
    };
    return def["options"].find(fits);
  }
  return schema;
}

function definition(schema: unknown): Record<string, unknown> {
  return ((schema as { _zod?: { def: Record<string, unknown> } } | undefined)?._zod?.def ?? {}) as Record<
    string,
    unknown
  >;
}
