import type { StandIn } from "../../rehearsal/protocol/provider";
import { blockType, type Schema } from "../../rehearsal/protocol/schema";
import type { Type } from "../../rehearsal/protocol/type";
import { children, isKnown, type ObjectValue, UNKNOWN, type Value } from "../../rehearsal/protocol/value";

/** A stand-in with the same schemas and plans, and nothing behind them: what is unknown becomes any value of its type. */
export function generic({ source, schema, semantics }: StandIn): StandIn {
  const each = <T>(
    schemas: Readonly<Record<string, Schema>> = {},
    of: (type: Type) => T,
  ): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(schemas).map(([name, { block }]) => [name, of(blockType(block))]));
  return {
    source,
    schema,
    semantics,
    resources: each(schema.resource_schemas, (type) => ({
      create: (_context, planned) => known(planned, type) as ObjectValue,
    })),
    dataSources: each(schema.data_source_schemas, (type) => (_context, config) => ({
      ...(valueOf(type) as ObjectValue),
      ...Object.fromEntries(Object.entries(config).filter(([, value]) => value !== null)),
    })),
  };
}

/** A plan as it may turn out. */
function known(planned: Value, type: Type): Value {
  if (planned === UNKNOWN) return valueOf(type);
  if (isKnown(planned)) return planned;
  return children(planned, type, (inner, innerType) => known(inner as Value, innerType)) as Value;
}

/** Something that every function of Terraform takes that the stacks call on it. */
function valueOf(type: Type): Value {
  if (type === "string") return "YW55";
  if (type === "number") return 1;
  if (type === "bool") return false;
  if (type === "dynamic") return null;
  switch (type[0]) {
    case "list":
    case "set":
      return [];
    case "map":
      return {};
    case "tuple":
      return type[1].map(valueOf);
    case "object":
      return Object.fromEntries(Object.entries(type[1]).map(([name, inner]) => [name, valueOf(inner)]));
  }
}
