import { basename } from "node:path";
import { type Problem, toText } from "./problem";
import { formatPath } from "./schema/problems";

/** Private texts by a stable name, their path in the private file, such as `nodes.ms01-a.serials.os`. */
export type PrivateValues = Readonly<Record<string, string>>;

/** Puts something else in the place of every private text that stands in `text`. */
export type Replace = (text: string, by: (name: string) => string) => string;

/** Finds private texts inside of others. Longest first: one may be part of another, as a domain is of an e-mail address. */
export function replacerOf(values: PrivateValues): Replace {
  const names = new Map(Object.entries(values).map(([name, value]) => [value, name]));
  if (names.size === 0) return (text) => text;
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    longestFirst.map((value) => value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join("|"),
    "g",
  );
  return (text, by) => text.replaceAll(pattern, (found) => by(names.get(found) ?? ""));
}

/** Problems of the lab with the names of private values in the place of the values. */
export function redactProblems(problems: readonly Problem[], values: PrivateValues, privateFile: string): Problem[] {
  const replace = replacerOf(values);
  // Its folder is said by the message's first line, and what is long is cut.
  const hide = (text: string): string => replace(text, (name) => `<${name} of ${basename(privateFile)}>`);
  // An object that holds a private value is not shown at all.
  const shown = (value: unknown): unknown => {
    if (typeof value === "string") return hide(value);
    const text = toText(value);
    return hide(text) === text ? value : undefined;
  };
  return problems.map(({ value, rule, hint, ...rest }) => ({
    ...rest,
    value: shown(value),
    rule: hide(rule),
    hint: hint === undefined ? undefined : hide(hint),
  }));
}

/** A value for other eyes: every private text that stands anywhere in it gives way to its name, such as `<domain>`. */
export function redact<T>(value: T, values: PrivateValues): T {
  const replace = replacerOf(values);
  const hide = (one: unknown): unknown => {
    if (typeof one === "string") return replace(one, (name) => `<${name}>`);
    if (Array.isArray(one)) return one.map(hide);
    if (one === null || typeof one !== "object") return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, hide(inner)]));
  };
  return hide(value) as T;
}

/** Every text of a private file by its path. */
export function privateTexts(values: unknown, path: readonly (string | number)[] = []): PrivateValues {
  if (typeof values === "string") return { [formatPath(path)]: values };
  if (values === null || typeof values !== "object") return {};
  const steps = Array.isArray(values) ? values.entries() : Object.entries(values);
  return Object.assign({}, ...[...steps].map(([step, inner]) => privateTexts(inner, [...path, step]))) as PrivateValues;
}
