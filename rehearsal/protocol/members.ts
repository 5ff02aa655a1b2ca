import type { Block, Nesting } from "./schema";
import { attributeType } from "./schema";
import { asObject, equal, type ObjectValue, type Value } from "./value";

/**
 * The member of another set that is the same thing as `one`: equal in all that the provider does not compute, and then in
 * most of what it does. Members of a set have no place or key to be known by.
 */
export function counterpart(block: Block, one: ObjectValue, others: Value): ObjectValue | null {
  if (!Array.isArray(others)) return null;
  const alike = others.map((other) => asObject(other as Value)).filter((other) => other && isAlike(block, one, other));
  const rank = (other: ObjectValue | null): number =>
    Object.entries(block.attributes ?? {}).filter(([name, attribute]) =>
      equal(one[name] ?? null, other?.[name] ?? null, attributeType(attribute)),
    ).length;
  return alike.reduce((best, other) => (best && rank(best) >= rank(other) ? best : other), null);
}

/** Whether two objects differ in nothing but what the provider computes. */
function isAlike({ attributes = {}, block_types = {} }: Block, a: ObjectValue, b: ObjectValue): boolean {
  return (
    Object.entries(attributes).every(([name, attribute]) => {
      const own: Value = a[name] ?? null;
      const other: Value = b[name] ?? null;
      if (attribute.computed) return true;
      if (!attribute.nested_type) return equal(own, other, attributeType(attribute));
      return areAlike({ attributes: attribute.nested_type.attributes }, attribute.nested_type.nesting_mode, own, other);
    }) &&
    Object.entries(block_types).every(([name, { block, nesting_mode }]) =>
      areAlike(block, nesting_mode, a[name] ?? null, b[name] ?? null),
    )
  );
}

function areAlike(block: Block, nesting: Nesting, a: Value, b: Value): boolean {
  const [own, other] = [a, b].map((one) => (one === null || typeof one !== "object" ? null : Object.entries(one)));
  if (!own || !other) return a === b;
  if (nesting === "single" || nesting === "group") return isAlike(block, a as ObjectValue, b as ObjectValue);
  const same = (one: Value, two: Value): boolean => areAlike(block, "single", one, two);
  if (own.length !== other.length) return false;
  return own.every(([key, one]) =>
    other.some(([otherKey, two]) => (nesting === "set" || key === otherKey) && same(one as Value, two as Value)),
  );
}
