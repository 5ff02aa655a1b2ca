import type { Attribute, Block, Nesting } from "./schema";
import { UNKNOWN, type ObjectValue, type Value } from "./value";

/** Steps from a resource to one of its attributes; numbers are places in a list. */
export type Path = readonly (string | number)[];

/** The name under which semantics speak of an attribute: its path without places in lists, as `metadata.labels`. */
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

/** Goes into a nested object, or into each of a list, set or map of them. */
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
  const item = (one: Value, key: string | number): Value =>
    one === null || one === UNKNOWN
      ? one
      : rebuild(block, one as ObjectValue, asObject(childOf(config, key)), asObject(childOf(prior, key)), change, [
          ...path,
          key,
        ]);
  if (Array.isArray(value)) return value.map((one, index) => item(one as Value, index));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, item(one as Value, key)]));
}

function childOf(value: Value, key: string | number): Value {
  if (value === null || typeof value !== "object") return null;
  return (value as Readonly<Record<string | number, Value>>)[key] ?? null;
}

function asObject(value: Value): ObjectValue | null {
  return value === null || typeof value !== "object" || Array.isArray(value) ? null : (value as ObjectValue);
}
