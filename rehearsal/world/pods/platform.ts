import { at } from "../at";
import type { Release } from "../world";
import type { Workload } from "./pod";

/** What a chart runs. */
interface Platform {
  /** Where that was read. */
  readonly source: string;
  /** Names of what every node has one pod of: these have nowhere to move to. */
  readonly everywhere?: (values: unknown) => readonly string[];
  /** Whether these tolerate every taint. @default false */
  readonly tolerant?: boolean;
  readonly workloads: (values: unknown) => readonly Unplaced[];
}

/** What every node has one pod of that takes it. */
export interface Daemon {
  readonly name: string;
  /** Whether it tolerates every taint, so that every node takes it. */
  readonly tolerant: boolean;
}

/** A workload without the namespace, which its release knows. */
type Unplaced = Omit<Workload, "namespace">;

/** Requests nothing, as charts do whose values leave that to their user. */
export const modest = { memory: 0, cores: 0, gpu: false, tolerates: [], nodeSelector: {} };

const some = (name: string, replicas: unknown, more: Partial<Unplaced> = {}): Unplaced => ({
  name,
  controller: "deployment",
  replicas: Number(replicas ?? 1),
  demands: modest,
  apart: false,
  ...more,
});
const where = <T>(holds: unknown, ...list: T[]): T[] => (holds === true ? list : []);

/** What Talos itself brings. Source: siderolabs/talos v1.13, k8stemplates/coredns.go. */
const coredns: Workload = {
  ...some("coredns", 2, { demands: { ...modest, memory: 70 / 1024, cores: 0.1 }, onControlPlanes: true }),
  namespace: "kube-system",
};

/** By the name in its Chart.yaml. What is not named runs no pods. */
const platform: Readonly<Record<string, Platform>> = {
  cilium: {
    source:
      "cilium 1.20, templates; the operator tolerates control planes, and no longer lost nodes (cilium/cilium#40137)",
    tolerant: true,
    everywhere: (values) => ["cilium", ...where(at(values, "envoy.enabled") ?? true, "cilium-envoy")],
    workloads: (values) => [
      some("cilium-operator", at(values, "operator.replicas") ?? 2, { apart: true, onControlPlanes: true }),
      ...where(at(values, "hubble.relay.enabled"), some("hubble-relay", at(values, "hubble.relay.replicas"))),
      ...where(at(values, "hubble.ui.enabled"), some("hubble-ui", at(values, "hubble.ui.replicas"))),
    ],
  },
  "snapshot-controller": {
    source: "piraeusdatastore/helm-charts snapshot-controller-5.2.0, templates/deployment.yaml",
    workloads: (values) => [some("snapshot-controller", at(values, "controller.replicaCount"))],
  },
  longhorn: {
    source:
      "longhorn 1.12, chart/templates; longhorn-manager, csi/deployment.go: three of each sidecar, and kubernetes_pdb_controller.go: their budgets (longhorn/longhorn#5910)",
    everywhere: () => ["longhorn-manager", "longhorn-csi-plugin", "engine-image", "instance-manager"],
    workloads: (values) => [
      some("longhorn-driver-deployer", 1),
      some("longhorn-ui", at(values, "longhornUI.replicas") ?? 2),
      ...["attacher", "provisioner"].map((name) =>
        some(`csi-${name}`, at(values, `csi.${name}ReplicaCount`) ?? 3, { minAvailable: 1, whileAttached: true }),
      ),
      ...["resizer", "snapshotter"].map((name) => some(`csi-${name}`, at(values, `csi.${name}ReplicaCount`) ?? 3)),
    ],
  },
  "argo-cd": {
    source: "argoproj/argo-helm argo-cd-10, templates; redis-ha with its hard anti-affinity",
    workloads: (values) => {
      const many = at(values, "redis-ha.enabled") === true;
      return [
        some("argocd-application-controller", at(values, "controller.replicas"), { controller: "statefulset" }),
        some("argocd-server", at(values, "server.replicas")),
        some("argocd-repo-server", at(values, "repoServer.replicas")),
        some("argocd-applicationset-controller", at(values, "applicationSet.replicas")),
        ...where(!many, some("argocd-redis", 1)),
        ...where(
          many,
          some("argocd-redis-ha-server", 3, { controller: "statefulset", apart: true }),
          some("argocd-redis-ha-haproxy", 3, { apart: true }),
        ),
      ];
    },
  },
  velero: {
    source: "vmware-tanzu/helm-charts velero-12.1.0, templates/deployment.yaml and node-agent-daemonset.yaml",
    everywhere: (values) => where(at(values, "deployNodeAgent"), "node-agent"),
    workloads: () => [some("velero", 1)],
  },
  cloudflared: {
    source: "charts/cloudflared, templates: its budget lets one connector go at a time",
    workloads: (values) => {
      const replicas = Number(at(values, "replicas") ?? 2);
      return [
        some("cloudflared", replicas, {
          demands: { ...modest, memory: 64 / 1024, cores: 0.01 },
          apart: at(values, "spread") === "required",
          minAvailable: replicas - 1,
        }),
      ];
    },
  },
};

/** What the releases of a cluster run, as each is configured. */
export function platformOf(releases: readonly Release[]): { daemons: Daemon[]; workloads: Workload[] } {
  const daemons: Daemon[] = [];
  const workloads = [coredns];
  for (const { chart, namespace, values, status } of releases) {
    const found = status === "deployed" ? platform[chart] : undefined;
    const { tolerant = false } = found ?? {};
    daemons.push(...(found?.everywhere?.(values) ?? []).map((name) => ({ name, tolerant })));
    workloads.push(...(found?.workloads(values) ?? []).map((one) => ({ ...one, namespace })));
  }
  return { daemons, workloads };
}
