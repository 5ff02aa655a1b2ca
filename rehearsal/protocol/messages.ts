import type { Context } from "./provider";
import { type Block, blockType, type Schema, toProtocol } from "./schema";
import { ProviderError } from "./diagnostics";
import type { ObjectValue } from "./value";
import { fromWire, toWire } from "./wire";

/** A value on its way. */
export interface Wire {
  readonly msgpack?: Uint8Array;
  readonly json?: Uint8Array;
}

/** The request fields that the stand-ins read. */
export interface Request {
  readonly type_name: string;
  readonly id: string;
  readonly config: Wire | null;
  readonly current_state: Wire;
  readonly prior_state: Wire;
  readonly proposed_new_state: Wire;
  readonly planned_state: Wire;
  readonly raw_state: { readonly json: Uint8Array };
}

/** Answers one call: gives the response's fields, or throws. */
export type Handler = (request: Request, context: Context, peer: string) => object | Promise<object>;

/** The schemas of one kind that a provider offers, by type. */
export type Schemas = Readonly<Record<string, Schema>> | undefined;

/** @throws ProviderError if the provider offers no such type */
export function blockOf(schemas: Schemas, type: string): Block {
  const found = schemas?.[type];
  if (!found) throw new ProviderError("Unknown type", type);
  return found.block;
}

export function read(schemas: Schemas, type: string, wire: Wire | null): ObjectValue | null {
  if (!wire?.msgpack || wire.msgpack.length === 0) return null;
  return fromWire(wire.msgpack, blockType(blockOf(schemas, type))) as ObjectValue | null;
}

export function write(schemas: Schemas, type: string, value: ObjectValue | null): Wire {
  return { msgpack: toWire(value, blockType(blockOf(schemas, type))) };
}

/** The types of one kind, as `GetMetadata` lists them. */
export function names(schemas: Schemas = {}): object[] {
  return Object.keys(schemas).map((type_name) => ({ type_name }));
}

/** The schemas of one kind, as `GetProviderSchema` sends them. */
export function described(schemas: Schemas = {}): object {
  return Object.fromEntries(Object.entries(schemas).map(([name, own]) => [name, toProtocol(own)]));
}
