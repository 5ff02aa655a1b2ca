import { randomUUID } from "node:crypto";
import { ProviderError } from "../../protocol/diagnostics";
import type { ResourceBehaviour } from "../../protocol/provider";
import type { ObjectValue } from "../../protocol/value";
import type { Namespace, World } from "../../world/world";
import { connect } from "../connection";
import { map, text } from "../values";

/** `kubernetes_namespace_v1` */
export function namespace(world: World): ResourceBehaviour {
  return {
    create: async (context, planned) => {
      await context.takes(1);
      const api = connect(world, context.provider);
      const metadata = metadataOf(planned);
      const name = text(metadata, "name");
      if (api.namespaces[name]) throw new ProviderError(`namespaces "${name}" already exists`);
      const made = { uid: randomUUID(), labels: map(metadata, "labels"), annotations: map(metadata, "annotations") };
      api.putNamespace(name, made);
      return stateOf(name, made, planned);
    },
    update: (context, planned) => {
      const api = connect(world, context.provider);
      const metadata = metadataOf(planned);
      const name = text(metadata, "name");
      const now = api.namespaces[name];
      if (!now) throw new ProviderError(`namespaces "${name}" not found`);
      api.putNamespace(name, { ...now, labels: map(metadata, "labels"), annotations: map(metadata, "annotations") });
      return {};
    },
    remove: async (context, prior) => {
      await context.takes(5);
      connect(world, context.provider).removeNamespace(text(prior, "id"));
    },
    read: (context, state) => {
      const name = text(state, "id");
      const now = connect(world, context.provider).namespaces[name];
      return now ? stateOf(name, now, state) : null;
    },
    importState: (context, id) => {
      const now = connect(world, context.provider).namespaces[id];
      if (!now) throw new ProviderError("Cannot import non-existent remote object", `There is no namespace "${id}".`);
      return stateOf(id, now, { wait_for_default_service_account: null, timeouts: null });
    },
  };
}

function metadataOf(state: ObjectValue): ObjectValue {
  return (state["metadata"] as readonly ObjectValue[])[0] ?? {};
}

/** Labels that Kubernetes adds by itself are left out, as the provider leaves them out. */
function stateOf(name: string, { uid, labels, annotations }: Namespace, around: ObjectValue): ObjectValue {
  const own = Object.fromEntries(Object.entries(labels).filter(([key]) => key !== "kubernetes.io/metadata.name"));
  const orNull = (values: Readonly<Record<string, string>>): ObjectValue | null =>
    Object.keys(values).length > 0 ? values : null;
  const metadata = {
    name,
    generate_name: null,
    generation: 0,
    resource_version: "1",
    uid,
    labels: orNull(own),
    annotations: orNull(annotations),
  };
  return { ...around, id: name, metadata: [metadata] };
}
