import { type Diagnostic, diagnosticToProtocol, pathToProtocol, ProviderError, toDiagnostic } from "./diagnostics";
import { blockOf, described, type Handler, names, read, type Schemas, type Wire, write } from "./messages";
import { applyChange, planChange, resourceOf, validateConfig } from "./operations";
import { Crash } from "./faults";
import type { DataSourceBehaviour, StandIn } from "./provider";
import { blockType, toProtocol } from "./schema";
import { noSemantics, validate } from "./semantics";
import type { ObjectValue } from "./value";
import { fromJson } from "./wire";

/**
 * What a stand-in answers to each call of the protocol.
 *
 * @param configure gets the provider block of a Terraform run, known by its connection
 */
export function handlersOf(
  standIn: StandIn,
  configure: (peer: string, config: ObjectValue) => void,
): Record<string, Handler> {
  const { schema } = standIn;
  const resource = (type: string, wire: Wire | null): ObjectValue | null => read(schema.resource_schemas, type, wire);
  const diagnostics = (found: readonly Diagnostic[]): object => ({ diagnostics: found.map(diagnosticToProtocol) });
  const validating =
    (kind: "resource" | "data" | "ephemeral", schemas: Schemas): Handler =>
    ({ type_name, config }) =>
      diagnostics(validateConfig(standIn, kind, type_name, read(schemas, type_name, config) ?? {}));
  const played = (behaviours: StandIn["dataSources"], kind: string, type: string): DataSourceBehaviour => {
    const behaviour = behaviours?.[type];
    if (behaviour) return behaviour;
    throw new ProviderError("Not part of the rehearsal", `The stand-in for ${standIn.source} has no ${kind} ${type}.`);
  };
  const providerConfig = (config: Wire | null): ObjectValue =>
    read({ provider: schema.provider }, "provider", config) ?? {};

  return {
    GetMetadata: () => ({
      server_capabilities: { get_provider_schema_optional: true },
      resources: names(schema.resource_schemas),
      data_sources: names(schema.data_source_schemas),
      ephemeral_resources: names(schema.ephemeral_resource_schemas),
    }),
    GetProviderSchema: () => ({
      provider: toProtocol(schema.provider),
      resource_schemas: described(schema.resource_schemas),
      data_source_schemas: described(schema.data_source_schemas),
      ephemeral_resource_schemas: described(schema.ephemeral_resource_schemas),
      server_capabilities: { get_provider_schema_optional: true },
    }),
    ValidateProviderConfig: ({ config }) =>
      diagnostics(
        validate(schema.provider.block, standIn.semantics["provider"] ?? noSemantics, providerConfig(config)),
      ),
    ValidateResourceConfig: validating("resource", schema.resource_schemas),
    ValidateDataResourceConfig: validating("data", schema.data_source_schemas),
    ValidateEphemeralResourceConfig: validating("ephemeral", schema.ephemeral_resource_schemas),
    ConfigureProvider: ({ config }, _context, peer) => {
      configure(peer, providerConfig(config));
      return {};
    },
    UpgradeResourceState: ({ type_name, raw_state }) => {
      const json = Buffer.from(raw_state.json).toString();
      const value = fromJson(json, blockType(blockOf(schema.resource_schemas, type_name))) as ObjectValue;
      return { upgraded_state: write(schema.resource_schemas, type_name, value) };
    },
    ReadResource: async ({ type_name, current_state }, context) => {
      const { behaviour } = resourceOf(standIn, type_name);
      const state = resource(type_name, current_state);
      const now = state && behaviour.read ? await behaviour.read(context, state) : state;
      return { new_state: write(schema.resource_schemas, type_name, now) };
    },
    PlanResourceChange: async ({ type_name, prior_state, proposed_new_state, config }, context) => {
      const plan = await planChange(
        resourceOf(standIn, type_name),
        context,
        resource(type_name, prior_state),
        resource(type_name, proposed_new_state),
        resource(type_name, config),
      );
      return {
        planned_state: write(schema.resource_schemas, type_name, plan.planned),
        requires_replace: plan.requiresReplace.map(pathToProtocol),
        ...diagnostics(plan.diagnostics),
      };
    },
    ApplyResourceChange: async ({ type_name, prior_state, planned_state, config }, context) => {
      const prior = resource(type_name, prior_state);
      try {
        const planned = resource(type_name, planned_state);
        const state = await applyChange(
          resourceOf(standIn, type_name),
          context,
          prior,
          planned,
          resource(type_name, config),
        );
        return { new_state: write(schema.resource_schemas, type_name, state) };
      } catch (error) {
        if (error instanceof Crash) throw error;
        // What failed is as it was before, as far as Terraform knows.
        return { new_state: write(schema.resource_schemas, type_name, prior), ...diagnostics([toDiagnostic(error)]) };
      }
    },
    ImportResourceState: async ({ type_name, id }, context) => {
      const { behaviour } = resourceOf(standIn, type_name);
      if (!behaviour.importState)
        throw new ProviderError("Resource Import Not Implemented", `${type_name} cannot be imported.`);
      const state = await behaviour.importState(context, id);
      return { imported_resources: [{ type_name, state: write(schema.resource_schemas, type_name, state) }] };
    },
    ReadDataSource: async ({ type_name, config }, context) => {
      const state = await played(
        standIn.dataSources,
        "data source",
        type_name,
      )(context, read(schema.data_source_schemas, type_name, config) ?? {});
      return { state: write(schema.data_source_schemas, type_name, state) };
    },
    OpenEphemeralResource: async ({ type_name, config }, context) => {
      const result = await played(
        standIn.ephemeral,
        "ephemeral",
        type_name,
      )(context, read(schema.ephemeral_resource_schemas, type_name, config) ?? {});
      return { result: write(schema.ephemeral_resource_schemas, type_name, result) };
    },
    CloseEphemeralResource: () => ({}),
    // Operations end on their own: nothing here hangs unless it is asked to.
    StopProvider: () => ({}),
  };
}
