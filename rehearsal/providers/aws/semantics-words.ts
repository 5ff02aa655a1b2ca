import type { AttributeSemantics } from "../../protocol/semantics";
import type { Value } from "../../protocol/value";

/*
 * Read in hashicorp/terraform-provider-aws v6. Each `source` names the file. The project's schema of this provider comes from
 * its npm bindings and marks everything optional as computed as well: `never` stands where the provider computes nothing.
 */
export const keep = (source: string): AttributeSemantics => ({ source, computed: "keep" });
export const never = (source: string): AttributeSemantics => ({ source, computed: "never" });
export const fixed = (source: string): AttributeSemantics => ({ source, forceNew: true });

export const lengthBetween =
  (least: number, most: number) =>
  (value: Value): string | undefined => {
    const { length } = value as string;
    return length < least || length > most
      ? `expected length to be in the range (${least} - ${most}), got ${String(value)}`
      : undefined;
  };

export const atLeast =
  (least: number) =>
  (value: Value): string | undefined =>
    (value as number) < least ? `value must be at least ${least}, got: ${String(value)}` : undefined;

export const json = (value: Value): string | undefined => {
  try {
    JSON.parse(value as string);
    return (value as string).startsWith("{") ? undefined : "contains an invalid JSON policy: not a JSON object";
  } catch (error) {
    return `contains an invalid JSON policy: ${String(error)}`;
  }
};
