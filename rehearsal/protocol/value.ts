import { isDeepStrictEqual } from "node:util";
import { decode, encode, ExtData, ExtensionCodec } from "@msgpack/msgpack";
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
  null | boolean | number | string | typeof UNKNOWN | Dynamic | readonly Value[] | { readonly [key: string]: Value };

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

export function fromWire(bytes: Uint8Array, type: Type): Value {
  return typed(decode(bytes, { extensionCodec: extensions }), type);
}

export function toWire(value: Value, type: Type): Uint8Array {
  return encode(untyped(value, type));
}

/** A value from the JSON of a state file. */
export function fromJson(json: unknown, type: Type): Value {
  if (json === null || json === undefined) return null;
  if (type === "dynamic") {
    const { type: own, value } = json as { type: Type; value: unknown };
    return new Dynamic(own, fromJson(value, own));
  }
  return children(json, type, fromJson) as Value;
}

/** Whether two values are the same; an unknown equals nothing but itself, sets disregard order. */
export function equal(a: Value, b: Value, type: Type): boolean {
  if (Array.isArray(type) && type[0] === "set" && Array.isArray(a) && Array.isArray(b)) {
    const element = type[1] as Type;
    return a.length === b.length && a.every((one) => b.some((other) => equal(one as Value, other as Value, element)));
  }
  return isDeepStrictEqual(a, b);
}

/** Whether nothing inside is unknown. */
export function isKnown(value: Value): boolean {
  if (value === UNKNOWN) return false;
  if (value instanceof Dynamic) return isKnown(value.value);
  if (value === null || typeof value !== "object") return true;
  return Object.values(value).every((inner) => isKnown(inner as Value));
}

function typed(raw: unknown, type: Type): Value {
  if (raw === UNKNOWN || raw === null || raw === undefined) return raw === UNKNOWN ? UNKNOWN : null;
  if (type === "dynamic") {
    const [own, inner] = raw as [Uint8Array | string, unknown];
    const innerType = JSON.parse(typeof own === "string" ? own : Buffer.from(own).toString()) as Type;
    return new Dynamic(innerType, typed(inner, innerType));
  }
  // Numbers beyond 64 bits come as text.
  if (type === "number") return Number(raw);
  return children(raw, type, typed) as Value;
}

function untyped(value: Value, type: Type): unknown {
  if (value === UNKNOWN) return unknownOnTheWire;
  if (value === null) return null;
  if (type === "dynamic") {
    if (!(value instanceof Dynamic)) throw new Error("a dynamic value must carry its type");
    return [Buffer.from(JSON.stringify(value.type)), untyped(value.value, value.type)];
  }
  return children(value, type, (inner, innerType) => untyped(inner as Value, innerType));
}

/** Applies `convert` to what a value is made of, by its type. */
function children(value: unknown, type: Type, convert: (inner: unknown, type: Type) => unknown): unknown {
  if (typeof type === "string") return value;
  const [kind, inner] = type as readonly [string, unknown];
  switch (kind) {
    case "list":
    case "set":
      return (value as unknown[]).map((item) => convert(item, inner as Type));
    case "tuple":
      return (value as unknown[]).map((item, index) => convert(item, (inner as Type[])[index] ?? "dynamic"));
    case "map":
      return mapObject(value as object, (item) => convert(item, inner as Type));
    default:
      return Object.fromEntries(
        Object.entries(inner as Record<string, Type>).map(([key, own]) => [
          key,
          convert((value as Record<string, unknown>)[key] ?? null, own),
        ]),
      );
  }
}

function mapObject(value: object, convert: (inner: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]));
}
