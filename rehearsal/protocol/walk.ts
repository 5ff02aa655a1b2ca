import { counterpart } from "./members";
import type { Attribute, Block, Nesting } from "./schema";
import { asObject, childOf, UNKNOWN, type ObjectValue, type Value } from "./value";

/** Into a member of a set, which has neither place nor key. */
export const MEMBER = Symbol("member of a set");

/** Steps from a resource to one of its attributes: names, places in lists, keys of maps, members of sets. */
export type Path = readonly (string | number | { readonly key: string } | typeof MEMBER)[];

/** The name under which semantics speak of an attribute: its path without places, keys and members, such as `metadata.labels`. */
export function semanticName(path: Path): string {
  return path.filter((step) => typeof step === "string").join(".");
}

/** One attribute as several values see it: the planned one, and beside it what the configuration and the state say. */
export interface Seen {
  readonly path: Path;
  readonly attribute: Attribute;
  readonly value: Value;
  readonly config: Value;
  readonly prior: Value;
  /** Whether the object that it belongs to is not in the state yet. */
  readonly fresh: boolean;
}

/**
 * Rebuilds the content of a block, attribute by attribute. `change` gives each attribute its new value; nested attributes are
 * visited inside what it gave.
 */
export function rebuild(
  block: Block,
  value: ObjectValue,
  config: ObjectValue | null,
  prior: ObjectValue | null,
  change: (seen: Seen) => Value,
  path: Path = [],
): ObjectValue {
  const result: Record<string, Value> = {};
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    const at = [...path, name];
    const changed = change({
      path: at,
      attribute,
      value: value[name] ?? null,
      config: config?.[name] ?? null,
      prior: prior?.[name] ?? null,
      fresh: prior === null,
    });
    const { nested_type } = attribute;
    result[name] = nested_type
      ? inside(
          { attributes: nested_type.attributes ?? {} },
          nested_type.nesting_mode,
          changed,
          seenBy(name),
          change,
          at,
        )
      : changed;
  }
  for (const [name, { block: inner, nesting_mode }] of Object.entries(block.block_types ?? {})) {
    result[name] = inside(inner, nesting_mode, value[name] ?? null, seenBy(name), change, [...path, name]);
  }
  return result;

  function seenBy(name: string): Beside {
    return { config: config?.[name] ?? null, prior: prior?.[name] ?? null };
  }
}

type Beside = Pick<Seen, "config" | "prior">;

/** Goes into a nested object, or into each of a list, set or map of them. Beside each is what is at its place, has its key or is its like. */
function inside(
  block: Block,
  nesting: Nesting,
  value: Value,
  { config, prior }: Beside,
  change: (seen: Seen) => Value,
  path: Path,
): Value {
  if (value === null || value === UNKNOWN || typeof value !== "object") return value;
  if (nesting === "single" || nesting === "group") {
    return rebuild(block, value as ObjectValue, asObject(config), asObject(prior), change, path);
  }
  const item = (one: Value, key: string | number): Value => {
    const own = asObject(one);
    if (!own) return one;
    const like = (others: Value): ObjectValue | null =>
      nesting === "set" ? counterpart(block, own, others) : asObject(childOf(others, key) ?? null);
    const step = nesting === "set" ? MEMBER : nesting === "map" ? { key: String(key) } : key;
    return rebuild(block, own, like(config), like(prior), change, [...path, step]);
  };
  if (Array.isArray(value)) return value.map((one, index) => item(one as Value, index));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, item(one as Value, key)]));
}
