import type { Type } from "./type";
import { childOf, children, Dynamic, equal, isKnown, UNKNOWN, type Value } from "./value";

/**
 * `planned`, with its unknowns taken from `found`. What was known stays: Terraform holds providers to their plan. Members of
 * a set are found by what is known of them.
 */
export function fill(planned: Value, found: Value | undefined, type: Type): Value {
  if (planned === UNKNOWN) return found ?? (found === null ? null : UNKNOWN);
  if (isKnown(planned)) return planned;
  if (planned instanceof Dynamic) {
    const inner = found instanceof Dynamic ? found.value : undefined;
    return new Dynamic(planned.type, fill(planned.value, inner, planned.type));
  }
  return children(planned, type, (inner, innerType, key) => {
    const other =
      type[0] === "set" && Array.isArray(found)
        ? (found as readonly Value[]).find((one) => fits(inner as Value, one, innerType))
        : childOf(found, key);
    return fill(inner as Value, other, innerType);
  }) as Value;
}

/** Whether `found` is what a partly unknown value turns out to be. */
function fits(planned: Value, found: Value | undefined, type: Type): boolean {
  if (planned === UNKNOWN) return true;
  if (isKnown(planned) || found === undefined) return equal(planned, found ?? null, type);
  let all = true;
  children(planned, type, (inner, innerType, key) => {
    all &&= fits(inner as Value, childOf(found, key), innerType);
  });
  return all;
}
