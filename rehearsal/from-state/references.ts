import { createHash } from "node:crypto";

/** A text that a resource gives out, and the expression that stands for it. */
export interface Given {
  readonly text: string;
  readonly expression: string;
}

/** Shorter ones are found where they mean something else. */
const shortest = 8;

/** Every text inside of a value, with the expression that leads to it. @param atLeast characters of a text */
export function leaves(value: unknown, expression: string, atLeast = shortest): Given[] {
  if (typeof value === "string" || typeof value === "number") {
    const text = String(value);
    return text.length < atLeast ? [] : [{ text, expression }];
  }
  if (value === null || typeof value !== "object") return [];
  const step = (key: string): string => {
    if (Array.isArray(value)) return `[${key}]`;
    return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  };
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${expression}${step(key)}`, atLeast));
}

/**
 * A text as a template that gives it: what others have given stands in it as a reference again, all else as it is.
 *
 * @param hide what to write in the place of a text that nobody has given @default - the text itself
 */
export function template(text: string, given: readonly Given[], hide = (own: string): string => own): string {
  // The longest first: a configuration holds keys, and is not to be put together out of them.
  const found = given
    .filter((one) => text.split(place(one)).length > 1)
    .reduce<Given | undefined>((best, one) => (best && best.text.length >= one.text.length ? best : one), undefined);
  if (!found) return hide(text).replaceAll(/[$%](?=\{)/g, "$&$&");
  const others = given.filter((one) => one.text.length <= found.text.length);
  return text
    .split(place(found))
    .map((part) => (part === "" ? "" : template(part, others, hide)))
    .join(`\${${found.expression}}`);
}

/** Where a text stands. A number is none as a part of another one, or of a version. */
const place = ({ text }: Given): string | RegExp =>
  /^\d+$/.test(text) ? new RegExp(String.raw`(?<![\w.])${text}(?![\w.])`) : text;

/** A text of the same shape that tells nothing of this one: letters for letters, digits for digits. The same each time. */
export function standInFor(text: string): string {
  const bytes = createHash("sha512").update(`stand-in:${text}`).digest();
  return [...text]
    .map((character, index) => {
      const byte = (bytes[index % bytes.length] ?? 0) + index;
      if (/[a-z]/.test(character)) return String.fromCharCode(97 + (byte % 26));
      if (/[A-Z]/.test(character)) return String.fromCharCode(65 + (byte % 26));
      return /\d/.test(character) ? String(byte % 10) : character;
    })
    .join("");
}
