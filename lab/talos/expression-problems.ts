import talos from "../../.gen/talos/schema.json";
import { didYouMean, guess } from "../did-you-mean";
import type { Problem } from "../problem";

type Finding = Pick<Problem, "rule" | "hint">;
type Names = Readonly<{ fields: Readonly<Record<string, readonly string[]>>; others: readonly string[] }>;

/** The environment that Talos evaluates a selector in, by the field that holds the selector. */
const environments: Readonly<Record<string, Names>> = {
  diskSelector: talos.expressions.disk,
  volumeSelector: talos.expressions.volume,
  selector: talos.expressions.link,
};

/** Texts in double or single quotes, comments, names with their dots, and the rest sign by sign. */
const token = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/.*|(?:\.\s*)?[A-Za-z_]\w*|\d[\w.]*|[^\s]/g;
const words = new Set(["true", "false", "null", "in", "has"]);

/** Macros that name a variable of their own first, as `names.exists(one, one == "a")`. */
const macros = new Set(["all", "exists", "exists_one", "filter", "map"]);

/**
 * Selectors of a document, CEL expressions, that Talos refuses or that match no hardware. It knows words and texts, not
 * types: those are for Talos' own validator.
 */
export function expressionProblems(value: unknown, path = "", holder = ""): Problem[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]): Problem[] => {
    const place = path === "" ? key : `${path}.${key}`;
    const names = key === "match" ? environments[holder] : undefined;
    if (names && typeof inner === "string")
      return selectorFindings(inner, names).map((finding) => ({ path: place, value: inner, ...finding }));
    return expressionProblems(inner, place, key);
  });
}

function selectorFindings(expression: string, names: Names): Finding[] {
  const tokens = (expression.match(token) ?? []).filter((one) => !one.startsWith("//"));
  if (tokens.some((one) => one === '"' || one === "'"))
    return [{ rule: "must close every text that it opens: a quote is missing" }];
  const [only, ...more] = tokens;
  if (only === undefined) return [{ rule: "must not be empty", hint: "It would match nothing." }];
  if (isText(only) && more.length === 0)
    return [{ rule: "must be a condition, but is a text", hint: "Leave out the outer quotes." }];
  if (
    tokens.some((one, index) => one === "=" && !/^[=!<>]$/.test(tokens[index - 1] ?? "") && tokens[index + 1] !== "=")
  )
    return [{ rule: "must compare with ==, not with =" }];
  const own = tokens.filter((_, index) => tokens[index - 1] === "(" && macros.has(fieldName(tokens[index - 2] ?? "")));
  return tokens.flatMap((one, index) => [
    ...(isText(one) && isCompared(tokens, index) ? textFindings(one, expression) : []),
    ...(own.includes(one) ? [] : nameFindings(one, tokens, index, names)),
  ]);
}

/** Whether == or != stands before or behind. */
const isCompared = (tokens: readonly string[], index: number): boolean =>
  tokens[index - 1] === "=" || tokens[index + 2] === "=";

const fieldName = (one: string): string => one.replace(/^\.\s*/, "");

const isText = (one: string): boolean => /^["']./.test(one);

/** Texts that no piece of hardware reports. */
function textFindings(text: string, expression: string): Finding[] {
  const inner = text.slice(1, -1);
  if (/^\\?["'].*["']$/.test(inner))
    return [{ rule: `can't match: the text ${text} has quotes inside of its quotes`, hint: "Write them once." }];
  if (inner !== inner.trim() && inner.trim() !== "")
    return [{ rule: `can't match: the text ${text} starts or ends with a space` }];
  if (/\bmac\(/.test(expression) && /^([0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i.test(inner)) {
    const written = inner.toLowerCase().replaceAll("-", ":");
    if (written !== inner)
      return [
        { rule: `can't match: mac() gives lower case and colons, not ${text}`, hint: `Did you mean "${written}"?` },
      ];
  }
  return [];
}

/** A name is a variable, one of its fields, a function or a constant. */
function nameFindings(one: string, tokens: readonly string[], index: number, { fields, others }: Names): Finding[] {
  const name = fieldName(one);
  if (!/^[A-Za-z_]/.test(name) || words.has(name)) return [];
  if (!one.startsWith(".")) {
    // Bytes and raw texts have a letter before their quotes.
    if (Object.hasOwn(fields, name) || others.includes(name) || /^["']/.test(tokens[index + 1] ?? "")) return [];
    const hint = guess(name, [...Object.keys(fields), ...others]) ?? `A text stands in quotes: "${name}".`;
    return [{ rule: `names ${name}, which means nothing here`, hint }];
  }
  const owner = tokens[index - 1] ?? "";
  const known = Object.hasOwn(fields, owner) ? fields[owner] : undefined;
  if (!known || known.includes(name)) return [];
  return [{ rule: `names ${owner}.${name}, which there is not`, hint: didYouMean(name, known) }];
}
