import { decode, encode, ExtData, ExtensionCodec } from "@msgpack/msgpack";
import { type Numeric, numeric, withNumbersAsTexts } from "./number";
import type { Type } from "./type";
import { children, Dynamic, UNKNOWN, type Value } from "./value";

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

function typed(raw: unknown, type: Type): Value {
  if (raw === UNKNOWN || raw === null || raw === undefined) return raw === UNKNOWN ? UNKNOWN : null;
  if (type === "dynamic") {
    const [own, inner] = raw as [Uint8Array | string, unknown];
    const innerType = JSON.parse(typeof own === "string" ? own : Buffer.from(own).toString()) as Type;
    return new Dynamic(innerType, typed(inner, innerType));
  }
  if (type === "number") return numeric(raw as Numeric);
  return children(type[0] === "map" ? withoutAlias(raw as object) : raw, type, typed) as Value;
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

function withoutAlias(map: object): object {
  if (!Object.hasOwn(map, alias)) return map;
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key === alias ? forbiddenKey : key, value]));
}
