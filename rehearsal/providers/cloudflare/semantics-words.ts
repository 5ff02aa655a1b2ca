import type { AttributeSemantics } from "../../protocol/semantics";
import type { Value } from "../../protocol/value";

/** A file of the provider. */
export const file = (service: string, name = "schema.go"): string => `internal/services/${service}/${name}`;

/** stringvalidator.OneOfCaseInsensitive */
export const oneOf =
  (...choices: readonly string[]) =>
  (value: Value): string | undefined =>
    choices.includes((value as string).toLowerCase())
      ? undefined
      : `value must be one of: [${choices.map((one) => `"${one}"`).join(" ")}], got: ${JSON.stringify(value)}`;

export const matches =
  (pattern: RegExp, message: string) =>
  (value: Value): string | undefined =>
    pattern.test(value as string) ? undefined : `${message}, got: ${String(value)}`;

export const identifier = (source: string): AttributeSemantics => ({ source, computed: "keep" });
export const replacing = (source: string): AttributeSemantics => ({ source, forceNew: true });
