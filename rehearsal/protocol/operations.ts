import { type Diagnostic, ProviderError } from "./diagnostics";
import type { Context, ResourceBehaviour, StandIn } from "./provider";
import { fill } from "./fill";
import { blockOf } from "./messages";
import { type Block, blockType } from "./schema";
import { noSemantics, plan, type Semantics, unknowns, validate, withoutWriteOnly } from "./semantics";
import type { ObjectValue } from "./value";
import { semanticName, type Path } from "./walk";

/** One resource type of a stand-in: its schema, semantics and behaviour together. */
export interface Resource {
  readonly type: string;
  readonly block: Block;
  readonly semantics: Semantics;
  readonly behaviour: ResourceBehaviour;
}

/** @throws ProviderError if the stand-in does not play this type */
export function resourceOf({ source, schema, semantics, resources }: StandIn, type: string): Resource {
  const behaviour = resources[type];
  if (!behaviour) throw new ProviderError("Not part of the rehearsal", `The stand-in for ${source} has no ${type}.`);
  return { type, block: blockOf(schema.resource_schemas, type), semantics: semantics[type] ?? noSemantics, behaviour };
}

export function validateConfig(
  standIn: StandIn,
  kind: "resource" | "data" | "ephemeral",
  type: string,
  config: ObjectValue,
): Diagnostic[] {
  const schemas = {
    resource: standIn.schema.resource_schemas,
    data: standIn.schema.data_source_schemas,
    ephemeral: standIn.schema.ephemeral_resource_schemas,
  }[kind];
  const name = kind === "resource" ? type : `${kind}.${type}`;
  return validate(blockOf(schemas, type), standIn.semantics[name] ?? noSemantics, config);
}

export interface Plan {
  readonly planned: ObjectValue | null;
  readonly requiresReplace: readonly Path[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Plans a change. The provider has no say in destroying. */
export async function planChange(
  { block, semantics, behaviour }: Resource,
  context: Context,
  prior: ObjectValue | null,
  proposed: ObjectValue | null,
  config: ObjectValue | null,
): Promise<Plan> {
  if (proposed === null || config === null) return { planned: null, requiresReplace: [], diagnostics: [] };
  const { state, requiresReplace } = plan(block, semantics, prior, proposed, config);
  const answer = (await behaviour.plan?.(context, { prior, config, planned: state })) ?? { planned: state };
  return {
    planned: answer.planned,
    requiresReplace: [...requiresReplace, ...(prior ? (answer.requiresReplace ?? []) : [])],
    diagnostics: answer.diagnostics ?? [],
  };
}

/** Carries out a plan and returns the new state, null once the resource is gone. */
export async function applyChange(
  { type, block, behaviour }: Resource,
  context: Context,
  prior: ObjectValue | null,
  planned: ObjectValue | null,
  config: ObjectValue | null,
): Promise<ObjectValue | null> {
  if (planned === null || config === null) {
    if (prior) await behaviour.remove?.(context, prior);
    return null;
  }
  const found =
    prior === null
      ? await behaviour.create(context, planned, config)
      : ((await behaviour.update?.(context, planned, prior, config)) ?? {});
  const state = withoutWriteOnly(block, fill(planned, found, blockType(block)) as ObjectValue);
  const open = unknowns(block, state);
  if (open.length > 0) throw new Error(`${type} left unknown after apply: ${open.map(semanticName).join(", ")}`);
  return state;
}
