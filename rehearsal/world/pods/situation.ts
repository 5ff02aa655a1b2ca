import { controllerOf } from "../../../lab/schema/apps";
import type { Lab } from "../../../lab/schema/lab";
import type { LabNode } from "../../../lab/schema/node";
import type { Provisioning } from "../../../lab/platform/sizes";
import { at } from "../at";
import { KubernetesApi } from "../kubernetes-api";
import { readConfiguration } from "../machine-configuration";
import { type Quorum, quorumRules } from "../rules/etcd";
import { answers } from "../rules/rule";
import type { Cluster, World } from "../world";
import type { Workload } from "./pod";
import { type Daemon, platformOf } from "./platform";

/** A node of the cluster. */
export interface Member {
  readonly node: LabNode;
  /** Whether it has power. */
  readonly up: boolean;
  /**
   * Whether its kubelet knows its pods. Those that are not static it has from the API alone, and forgets them in a boot.
   * Source: kubernetes/kubernetes, pkg/kubelet/config; that it should keep them is asked for in kubernetes/kubernetes#28138.
   */
  readonly told: boolean;
  /** Whether a drain has closed it to new pods. */
  readonly cordoned: boolean;
  /**
   * Whether Longhorn's instance manager runs there: without it the node's copies of volumes are out of reach. None starts on a
   * node that is cordoned. Source: longhorn-manager, controller/instance_manager_controller.go.
   */
  readonly serves: boolean;
}

/** Longhorn's settings. */
export interface Longhorn extends Provisioning {
  /** Copies of each volume. */
  readonly copies: number;
  readonly nodeDownPodDeletionPolicy: string;
  readonly nodeDrainPolicy: string;
}

/** What decides where pods run. */
export interface Situation {
  readonly lab: Lab;
  readonly members: readonly Member[];
  readonly workloads: readonly Workload[];
  readonly daemons: readonly Daemon[];
  readonly etcd: Quorum;
  /** Whether the Kubernetes API answers. Without it nothing is moved. */
  readonly answers: boolean;
  /** Nothing where there is none. */
  readonly longhorn?: Longhorn;
}

/** The cluster that the lab's machines have formed. Nothing before its bootstrap. */
export function clusterOf({ lab, state }: World): { readonly id: string; readonly cluster: Cluster } | undefined {
  for (const { name } of lab.nodes) {
    const { configuration } = Object.values(state.machines).find((machine) => machine.name === name) ?? {};
    const id = configuration === undefined ? "" : readConfiguration(configuration).clusterId;
    const cluster = state.clusters[id];
    if (cluster) return { id, cluster };
  }
  return undefined;
}

/** How the lab's cluster stands. Nothing before its bootstrap. */
export function situationOf(world: World): Situation | undefined {
  const found = clusterOf(world);
  if (!found) return undefined;
  const { id, cluster } = found;
  const { lab, state } = world;
  const etcd = KubernetesApi.of(world, id).quorum;
  const answering = cluster.apiDown !== true && answers(quorumRules, etcd).length === 0;
  const members = lab.nodes.flatMap((node): Member[] => {
    const machine = Object.values(state.machines).find(({ name }) => name === node.name);
    if (machine?.stage !== "running" || readConfiguration(machine.configuration ?? "").clusterId !== id) return [];
    const up = machine.off !== true;
    const cordoned = cluster.cordoned?.includes(node.name) === true;
    const told = answering || cluster.untold?.includes(node.name) !== true;
    const serves = up && told && (!cordoned || cluster.held?.includes(node.name) === true);
    return [{ node, up, told, cordoned, serves }];
  });
  const releases = Object.values(cluster.releases);
  const { daemons, workloads } = platformOf(releases);
  const values = releases.find(({ chart, status }) => chart === "longhorn" && status === "deployed")?.values;
  return {
    lab,
    members,
    workloads: [...appsOf(lab), ...workloads],
    daemons,
    etcd,
    answers: answering,
    ...(values !== undefined && { longhorn: longhornOf(values) }),
  };
}

/** What a household's applications ask for; GitOps deploys them. */
function appsOf({ apps }: Lab): Workload[] {
  return apps.map((app) => {
    const { name, replicas, volume, minAvailable } = app;
    const controller = controllerOf(app);
    return { namespace: "", name, replicas, volume, minAvailable, controller, demands: app, apart: true };
  });
}

/** Source of what holds where nothing is said: longhorn 1.12, settings. */
function longhornOf(values: unknown): Longhorn {
  const setting = (name: string, otherwise: string): string =>
    String(at(values, `defaultSettings.${name}`) ?? otherwise);
  return {
    copies: Number(at(values, "persistence.defaultClassReplicaCount") ?? 3),
    reserved: Number(setting("storageReservedPercentageForDefaultDisk", "30")),
    overProvisioning: Number(setting("storageOverProvisioningPercentage", "100")),
    nodeDownPodDeletionPolicy: setting("nodeDownPodDeletionPolicy", "do-nothing"),
    nodeDrainPolicy: setting("nodeDrainPolicy", "block-if-contains-last-replica"),
  };
}
