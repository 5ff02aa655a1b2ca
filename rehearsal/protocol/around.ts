import type { Context, ResourceBehaviour, StandIn } from "./provider";
import type { ObjectValue } from "./value";

export const operations = ["create", "update", "delete", "read"] as const;
export type OperationKind = (typeof operations)[number];

/** What can happen to each type of a stand-in, with `data.` before it for a data source. */
export function operationsOf({ resources, dataSources = {} }: StandIn): Readonly<Record<string, OperationKind[]>> {
  const changes: readonly OperationKind[] = ["create", "update", "delete"];
  const made = Object.entries(resources).map(([type, { read }]) => [type, read ? [...changes, "read"] : changes]);
  const found = Object.keys(dataSources).map((type) => [`data.${type}`, ["read"]]);
  return Object.fromEntries([...made, ...found]) as Record<string, OperationKind[]>;
}

/** What a stand-in is about to do. */
export interface Operation {
  readonly kind: OperationKind;
  /** With `data.` before it for a data source. */
  readonly type: string;
  /** The configuration of what is made, changed or looked up; the state of what is read or deleted. */
  readonly values: ObjectValue;
}

/** Stands before an operation: carries it out with `act`, or does not. */
export type Around = <T>(
  operation: Operation,
  context: Context,
  act: (context: Context) => T | Promise<T>,
) => Promise<T>;

/** A stand-in that asks `around` before each of its operations. */
export function withAround(standIn: StandIn, around: Around): StandIn {
  const resources = Object.entries(standIn.resources).map(([type, behaviour]): [string, ResourceBehaviour] => {
    const { create, update, remove, read } = behaviour;
    return [
      type,
      {
        ...behaviour,
        create: (context, planned, config) =>
          around({ kind: "create", type, values: config }, context, (own) => create(own, planned, config)),
        update: (context, planned, prior, config) =>
          around(
            { kind: "update", type, values: config },
            context,
            (own) => update?.(own, planned, prior, config) ?? {},
          ),
        remove: (context, prior) =>
          around({ kind: "delete", type, values: prior }, context, (own) => remove?.(own, prior)),
        ...(read && {
          read: (context: Context, state: ObjectValue) =>
            around({ kind: "read", type, values: state }, context, (own) => read(own, state)),
        }),
      },
    ];
  });
  const dataSources = Object.entries(standIn.dataSources ?? {}).map(([type, behaviour]) => [
    type,
    (context: Context, config: ObjectValue) =>
      around({ kind: "read", type: `data.${type}`, values: config }, context, (own) => behaviour(own, config)),
  ]);
  return {
    ...standIn,
    resources: Object.fromEntries(resources),
    dataSources: Object.fromEntries(dataSources) as StandIn["dataSources"],
  };
}
