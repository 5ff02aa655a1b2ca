import { randomUUID } from "node:crypto";
import { ProviderError } from "../../protocol/diagnostics";
import type { ResourceBehaviour } from "../../protocol/provider";
import type { ObjectValue } from "../../protocol/value";
import type { Namespace, World } from "../../world/world";
import { connect } from "../connection";
import { importById, text } from "../values";
import { labelsAndAnnotations, metadataBlock, metadataOf } from "./metadata";

/** `kubernetes_namespace_v1` */
export function namespace(world: World): ResourceBehaviour {
  return {
    create: async (context, planned) => {
      const api = connect(world, context.provider);
      const metadata = metadataOf(planned);
      const name = text(metadata, "name");
      if (api.namespaces[name]) throw new ProviderError(`namespaces "${name}" already exists`);
      const made = { uid: randomUUID(), ...labelsAndAnnotations(metadata) };
      api.putNamespace(name, made);
      return stateOf(name, made, planned);
    },
    update: (context, planned) => {
      const api = connect(world, context.provider);
      const metadata = metadataOf(planned);
      const name = text(metadata, "name");
      const now = api.namespaces[name];
      if (!now) throw new ProviderError(`namespaces "${name}" not found`);
      api.putNamespace(name, { ...now, ...labelsAndAnnotations(metadata) });
      return {};
    },
    remove: async (context, prior) => {
      connect(world, context.provider).removeNamespace(text(prior, "id"));
    },
    read: (context, state) => {
      const name = text(state, "id");
      const now = connect(world, context.provider).namespaces[name];
      return now ? stateOf(name, now, state) : null;
    },
    importState: importById,
  };
}

function stateOf(name: string, namespace: Namespace, around: ObjectValue): ObjectValue {
  return { ...around, id: name, metadata: metadataBlock({ name }, namespace) };
}
