import type { Type } from "./type";

/** How often something nested occurs, and whether in order. */
export type Nesting = "single" | "list" | "set" | "map" | "group";

/** An attribute as `terraform providers schema -json` prints it. */
export interface Attribute {
  readonly type?: Type;
  readonly nested_type?: { readonly attributes?: Readonly<Record<string, Attribute>>; readonly nesting_mode: Nesting };
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly deprecated?: boolean;
  readonly write_only?: boolean;
}

export interface NestedBlock {
  readonly block: Block;
  readonly nesting_mode: Nesting;
  readonly min_items?: number;
  readonly max_items?: number;
}

export interface Block {
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly block_types?: Readonly<Record<string, NestedBlock>>;
  readonly deprecated?: boolean;
}

export interface Schema {
  readonly version: number;
  readonly block: Block;
}

/** All that a provider offers. */
export interface ProviderSchema {
  readonly provider: Schema;
  readonly resource_schemas?: Readonly<Record<string, Schema>>;
  readonly data_source_schemas?: Readonly<Record<string, Schema>>;
  readonly ephemeral_resource_schemas?: Readonly<Record<string, Schema>>;
}

const types = new WeakMap<Block, Type>();

/** The type of the object that a block's content is. Every value of a resource asks for it. */
export function blockType(block: Block): Type {
  const type = types.get(block) ?? objectType(block);
  types.set(block, type);
  return type;
}

function objectType({ attributes = {}, block_types = {} }: Block): Type {
  return [
    "object",
    {
      ...Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, attributeType(attribute)])),
      ...Object.fromEntries(
        Object.entries(block_types).map(([name, { block, nesting_mode }]) => [
          name,
          nested(blockType(block), nesting_mode),
        ]),
      ),
    },
  ];
}

export function attributeType({ type, nested_type }: Attribute): Type {
  if (type !== undefined) return type;
  return nested(blockType({ attributes: nested_type?.attributes ?? {} }), nested_type?.nesting_mode ?? "single");
}

function nested(type: Type, mode: Nesting): Type {
  return mode === "single" || mode === "group" ? type : [mode, type];
}

/** The schema as the protocol sends it. */
export function toProtocol({ version, block }: Schema): object {
  return { version, block: protocolBlock(block) };
}

function protocolBlock({ attributes = {}, block_types = {}, deprecated = false }: Block): object {
  return {
    deprecated,
    attributes: protocolAttributes(attributes),
    block_types: Object.entries(block_types).map(([type_name, { block, nesting_mode, min_items, max_items }]) => ({
      type_name,
      block: protocolBlock(block),
      nesting: nesting_mode.toUpperCase(),
      min_items: min_items ?? 0,
      max_items: max_items ?? 0,
    })),
  };
}

function protocolAttributes(attributes: Readonly<Record<string, Attribute>>): object[] {
  return Object.entries(attributes).map(([name, { type, nested_type, ...flags }]) => ({
    name,
    ...flags,
    ...(type !== undefined
      ? { type: Buffer.from(JSON.stringify(type)) }
      : {
          nested_type: {
            attributes: protocolAttributes(nested_type?.attributes ?? {}),
            nesting: (nested_type?.nesting_mode ?? "single").toUpperCase(),
          },
        }),
  }));
}
