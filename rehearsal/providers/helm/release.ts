import { parse } from "yaml";
import { ProviderError } from "../../protocol/diagnostics";
import type { Context, ResourceBehaviour } from "../../protocol/provider";
import { UNKNOWN, type ObjectValue } from "../../protocol/value";
import type { KubernetesApi } from "../../world/kubernetes-api";
import { laterTrouble, refusal, unready } from "../../world/release-rules";
import { Installation } from "../../world/rules/installation";
import type { Release, World } from "../../world/world";
import { connect } from "../connection";
import { object, text, texts } from "../values";
import { type Chart, locateChart, type WorkingDirectories } from "./chart";
import { mergeValues } from "./merge-values";
import { ownObjects } from "./own-objects";
import { refusedValues } from "./own-values";

/** `helm_release` */
export function release(world: World, directories: WorkingDirectories): ResourceBehaviour {
  const api = ({ provider }: Context): KubernetesApi => connect(world, object(provider, "kubernetes"));
  const put = async (
    context: Context,
    planned: ObjectValue,
    before: Release | undefined,
    say: Wording,
  ): Promise<ObjectValue> => {
    const [cluster, chart] = [api(context), locateChart(planned, directories)];
    const made = releaseOf(planned, chart, before);
    const installation = new Installation(world, cluster, {
      ...made,
      timeout: Number(planned["timeout"]),
      repository: text(planned, "repository"),
    });
    const { folder, name } = chart;
    const refused = (folder && refusedValues(folder, name, made.values)) || refusal(installation);
    if (refused !== undefined) throw say.refused(refused);
    const waiting = planned["wait"] === false ? undefined : unready(installation);
    if (waiting === undefined) {
      cluster.putRelease(made);
      const later = laterTrouble(installation);
      if (later === undefined) return stateOf(made, chart);
      throw new ProviderError(
        "Helm would be content, and the lab broken",
        `${text(planned, "name")} is installed and does not work: ${later}. The rehearsal does not let that pass.`,
      );
    }
    await context.takes(Number(planned["timeout"]));
    cluster.putRelease({ ...made, status: "failed" });
    throw say.failed(`context deadline exceeded (${waiting})`);
  };
  return {
    create: async (context, planned) => {
      const cluster = api(context);
      const [namespace, name] = [text(planned, "namespace"), text(planned, "name")];
      if (!cluster.namespaces[namespace] && planned["create_namespace"] === true) {
        cluster.putNamespace(namespace, { uid: crypto.randomUUID(), labels: {}, annotations: {} });
      }
      const before = cluster.releases[`${namespace}/${name}`];
      if (before && planned["upgrade_install"] !== true)
        throw new ProviderError("installation failed", "cannot re-use a name that is still in use");
      return put(context, planned, before, installation);
    },
    update: async (context, planned) => {
      const [namespace, name] = [text(planned, "namespace"), text(planned, "name")];
      const before = api(context).releases[`${namespace}/${name}`];
      if (!before) throw new ProviderError("Error upgrading chart", `"${name}" has no deployed releases`);
      return put(context, planned, before, upgrade);
    },
    remove: async (context, prior) => {
      api(context).removeRelease(text(prior, "namespace"), text(prior, "name"));
    },
    read: (context, state) => {
      const now = api(context).releases[`${text(state, "namespace")}/${text(state, "name")}`];
      if (!now) return null;
      const { app_version } = object(state, "metadata");
      return { ...state, ...stateOf(now, { ...now, name: now.chart, appVersion: String(app_version) }) };
    },
    plan: (context, { prior, config, planned }) => {
      const { version: located } = planned["chart"] === UNKNOWN ? { version: "" } : locateChart(config, directories);
      // With a version the plan leaves the cluster alone; without, it asks for the installed one.
      const version = config["version"] ?? (located || null);
      if (config["version"] === null && planned["upgrade_install"] === true) api(context);
      // An empty description leaves the one before (suppressDescription).
      const description = config["description"] ?? prior?.["description"] ?? null;
      const changed = prior === null || planned["metadata"] === UNKNOWN || prior["status"] !== "deployed";
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

/** How the provider words a failure. One of a first install leaves nothing in the state (hashicorp/terraform-provider-helm#1665). */
interface Wording {
  readonly refused: (why: string) => ProviderError;
  readonly failed: (why: string) => ProviderError;
}
const installation: Wording = {
  refused: (why) => new ProviderError("installation failed", why),
  failed: (why) => new ProviderError("Helm release error", why),
};
const upgradeFailed = (why: string): ProviderError =>
  new ProviderError("Error upgrading chart", `Upgrade failed: ${why}`);
const upgrade: Wording = { refused: upgradeFailed, failed: upgradeFailed };

function releaseOf(planned: ObjectValue, { name, version, folder }: Chart, before: Release | undefined): Release {
  const now = Math.floor(Date.now() / 1000);
  const values = texts(planned, "values")
    .map((text) => parse(text) as unknown)
    .reduce(mergeValues, {});
  return {
    name: text(planned, "name"),
    namespace: text(planned, "namespace"),
    chart: name,
    version,
    revision: (before?.revision ?? 0) + 1,
    status: "deployed",
    values,
    objects: folder === undefined ? undefined : ownObjects(folder, values),
    firstDeployed: before?.firstDeployed ?? now,
    lastDeployed: now,
  };
}

function stateOf(made: Release, { appVersion }: Chart): ObjectValue {
  return {
    id: made.name,
    version: made.version,
    status: made.status,
    metadata: {
      app_version: appVersion,
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
