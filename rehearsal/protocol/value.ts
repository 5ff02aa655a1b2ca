import { isDeepStrictEqual } from "node:util";
import type { Numeric } from "./number";
import type { Type } from "./type";

/** A value that Terraform does not know yet. */
export const UNKNOWN = Symbol("unknown");

/** A value of a dynamic type carries its type with it. */
export class Dynamic {
  constructor(
    readonly type: Type,
    readonly value: Value,
  ) {}
}

export type Value =
  null | boolean | Numeric | typeof UNKNOWN | Dynamic | readonly Value[] | { readonly [key: string]: Value };

/** A block or an object: attributes by name. */
export type ObjectValue = Readonly<Record<string, Value>>;

/** Whether two values are the same; an unknown equals nothing but itself, sets disregard order. */
export function equal(a: Value, b: Value, type: Type): boolean {
  if (a instanceof Dynamic && b instanceof Dynamic)
    return isDeepStrictEqual(a.type, b.type) && equal(a.value, b.value, a.type);
  if (typeof type === "string" || !isObject(a) || !isObject(b)) return a === b;
  const others = Object.values(b) as readonly Value[];
  // An object may leave out what is null; it has the same attributes all the same.
  let same = type[0] === "object" || Object.keys(a).length === others.length;
  children(a, type, (inner, innerType, key) => {
    const other = type[0] === "object" ? (childOf(b, key) ?? null) : childOf(b, key);
    const candidates: readonly (Value | undefined)[] = type[0] === "set" ? others : [other];
    same &&= candidates.some((one) => one !== undefined && equal(inner as Value, one, innerType));
  });
  return same;
}

const isObject = (value: unknown): value is object => value !== null && typeof value === "object";

export function asObject(value: Value): ObjectValue | null {
  return isObject(value) && !Array.isArray(value) ? (value as ObjectValue) : null;
}

/** What stands at a place or under a key, nothing where there is none. */
export function childOf(value: Value | undefined, key: string | number): Value | undefined {
  if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string | number, Value>>)[key];
}

/** Whether nothing inside is unknown. */
export function isKnown(value: Value): boolean {
  if (value === UNKNOWN) return false;
  if (value instanceof Dynamic) return isKnown(value.value);
  if (!isObject(value)) return true;
  return Object.values(value).every((inner) => isKnown(inner as Value));
}

/** Applies `convert` to what a value is made of, by its type. */
export function children(
  value: unknown,
  type: Type,
  convert: (inner: unknown, type: Type, key: string | number) => unknown,
): unknown {
  if (typeof type === "string") return value;
  const [kind, inner] = type as readonly [string, unknown];
  switch (kind) {
    case "list":
    case "set":
      return (value as unknown[]).map((item, index) => convert(item, inner as Type, index));
    case "tuple":
      return (value as unknown[]).map((item, index) => convert(item, (inner as Type[])[index] ?? "dynamic", index));
    case "map":
      return Object.fromEntries(
        Object.entries(value as object).map(([key, item]) => [key, convert(item, inner as Type, key)]),
      );
    default:
      return Object.fromEntries(
        Object.entries(inner as Record<string, Type>).map(([key, own]) => [
          key,
          convert((value as Record<string, unknown>)[key] ?? null, own, key),
        ]),
      );
  }
}
