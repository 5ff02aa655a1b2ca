import { isDeepStrictEqual } from "node:util";
import { decode, encode, ExtData, ExtensionCodec } from "@msgpack/msgpack";
import { type Numeric, numeric, withNumbersAsTexts } from "./number";
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

/*
 * Unknown is extension 0. Extension 12 is an unknown with refinements ("a string that is not null"), which the stand-ins take
 * for a plain unknown: a provider may always answer with less.
 */
const extensions = new ExtensionCodec();
extensions.register({ type: 0, encode: () => null, decode: () => UNKNOWN });
extensions.register({ type: 12, encode: () => null, decode: () => UNKNOWN });
const unknownOnTheWire = new ExtData(0, new Uint8Array([0]));

/** The decoder refuses a key that is harmless here, where no object is filled by assignment. It reads it under another name. */
const forbiddenKey = "__proto__";
const alias = `\0${forbiddenKey}`;
const keyDecoder = {
  canBeCached: (length: number) => length === forbiddenKey.length,
  decode: (bytes: Uint8Array, start: number, length: number) => {
    const key = Buffer.from(bytes.subarray(start, start + length)).toString();
    return key === forbiddenKey ? alias : key;
  },
};

export function fromWire(bytes: Uint8Array, type: Type): Value {
  return typed(decode(bytes, { extensionCodec: extensions, keyDecoder, useBigInt64: true }), type);
}

export function toWire(value: Value, type: Type): Uint8Array {
  return encode(untyped(value, type));
}

/** A value from the JSON of a state file. */
export function fromJson(json: string, type: Type): Value {
  return fromParsed(JSON.parse(withNumbersAsTexts(json)), type);
}

function fromParsed(json: unknown, type: Type): Value {
  if (json === null || json === undefined) return null;
  if (type === "number") return numeric(json as string);
  if (type === "dynamic") {
    const { type: own, value } = json as { type: Type; value: unknown };
    return new Dynamic(own, fromParsed(value, own));
  }
  return children(json, type, fromParsed) as Value;
}

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

function typed(raw: unknown, type: Type): Value {
  if (raw === UNKNOWN || raw === null || raw === undefined) return raw === UNKNOWN ? UNKNOWN : null;
  if (type === "dynamic") {
    const [own, inner] = raw as [Uint8Array | string, unknown];
    const innerType = JSON.parse(typeof own === "string" ? own : Buffer.from(own).toString()) as Type;
    return new Dynamic(innerType, typed(inner, innerType));
  }
  if (type === "number") return numeric(raw as Numeric);
  return children(raw, type, typed) as Value;
}

function untyped(value: Value, type: Type): unknown {
  if (value === UNKNOWN) return unknownOnTheWire;
  if (value === null) return null;
  if (type === "dynamic") {
    if (!(value instanceof Dynamic)) throw new Error("a dynamic value must carry its type");
    return [Buffer.from(JSON.stringify(value.type)), untyped(value.value, value.type)];
  }
  if (typeof value === "bigint") return String(value);
  return children(value, type, (inner, innerType) => untyped(inner as Value, innerType));
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
        Object.entries(value as object).map(([key, item]) => {
          const name = key === alias ? forbiddenKey : key;
          return [name, convert(item, inner as Type, name)];
        }),
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
