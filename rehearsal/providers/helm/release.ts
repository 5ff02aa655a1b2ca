import { parse } from "yaml";
import { ProviderError } from "../../protocol/diagnostics";
import type { Context, ResourceBehaviour } from "../../protocol/provider";
import { UNKNOWN, type ObjectValue } from "../../protocol/value";
import type { KubernetesApi } from "../../world/kubernetes-api";
import type { Release, World } from "../../world/world";
import { connect } from "../connection";
import { object, text, texts } from "../values";

/** `helm_release` */
export function release(world: World): ResourceBehaviour {
  const api = ({ provider }: Context): KubernetesApi => connect(world, object(provider, "kubernetes"));
  return {
    create: async (context, planned) => {
      await context.takes(60);
      const cluster = api(context);
      const [namespace, name] = [text(planned, "namespace"), text(planned, "name")];
      if (!cluster.namespaces[namespace]) {
        if (planned["create_namespace"] !== true)
          throw new ProviderError(
            "installation failed",
            `create: failed to create: namespaces "${namespace}" not found`,
          );
        cluster.putNamespace(namespace, { uid: crypto.randomUUID(), labels: {}, annotations: {} });
      }
      const before = cluster.releases[`${namespace}/${name}`];
      if (before && planned["upgrade_install"] !== true)
        throw new ProviderError("installation failed", "cannot re-use a name that is still in use");
      return stateOf(put(cluster, planned, before));
    },
    update: async (context, planned) => {
      await context.takes(30);
      const cluster = api(context);
      const [namespace, name] = [text(planned, "namespace"), text(planned, "name")];
      const before = cluster.releases[`${namespace}/${name}`];
      if (!before) throw new ProviderError("Error upgrading chart", `"${name}" has no deployed releases`);
      return stateOf(put(cluster, planned, before));
    },
    remove: async (context, prior) => {
      await context.takes(10);
      api(context).removeRelease(text(prior, "namespace"), text(prior, "name"));
    },
    read: (context, state) => {
      const now = api(context).releases[`${text(state, "namespace")}/${text(state, "name")}`];
      return now ? { ...state, ...stateOf(now) } : null;
    },
    plan: (context, { prior, config, planned }) => {
      // With a version the plan leaves the cluster alone; without, it asks for the installed one.
      const version = config["version"] ?? null;
      if (version === null && planned["upgrade_install"] === true) api(context);
      // An empty description leaves the one before (suppressDescription).
      const description = config["description"] ?? prior?.["description"] ?? null;
      const changed = prior === null || planned["metadata"] === UNKNOWN;
      return {
        planned: {
          ...planned,
          version,
          description,
          status: "deployed",
          manifest: null,
          resources: null,
          ...(changed && { metadata: UNKNOWN }),
        },
      };
    },
  };
}

function put(cluster: KubernetesApi, planned: ObjectValue, before: Release | undefined): Release {
  const now = Math.floor(Date.now() / 1000);
  const made: Release = {
    name: text(planned, "name"),
    namespace: text(planned, "namespace"),
    chart: text(planned, "chart"),
    version: text(planned, "version"),
    revision: (before?.revision ?? 0) + 1,
    values: texts(planned, "values")
      .map((values) => parse(values) as unknown)
      .reduce(mergeValues, {}),
    firstDeployed: before?.firstDeployed ?? now,
    lastDeployed: now,
  };
  cluster.putRelease(made);
  return made;
}

/** Later values win, objects are merged, lists replaced: helm's `chartutil.MergeTables`. */
function mergeValues(base: unknown, over: unknown): unknown {
  if (!isObject(base) || !isObject(over)) return over ?? base;
  return Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(over)])].map((key) => [
      key,
      key in over ? mergeValues(base[key], over[key]) : base[key],
    ]),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value);

function stateOf(made: Release): ObjectValue {
  return {
    id: made.name,
    version: made.version,
    status: "deployed",
    metadata: {
      app_version: made.version,
      chart: made.chart,
      first_deployed: made.firstDeployed,
      last_deployed: made.lastDeployed,
      name: made.name,
      namespace: made.namespace,
      notes: null,
      revision: made.revision,
      values: JSON.stringify(made.values),
      version: made.version,
    },
  };
}
