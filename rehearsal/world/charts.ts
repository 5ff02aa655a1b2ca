import { at } from "./at";

/** A custom resource that a chart renders. */
export interface CustomResource {
  /** Version and kind, as `cilium.io/v2 CiliumLoadBalancerIPPool`. */
  readonly kind: string;
  readonly name: string;
}

/** What a cluster gets from a chart, and what the chart cannot do without. */
export interface ChartFacts {
  /** Where that was read. */
  readonly source: string;
  /** The level that its pods need of their namespace. */
  readonly podSecurity: "privileged" | "baseline" | "restricted";
  /** Kinds that the API knows once it is installed. */
  readonly brings?: readonly string[];
  /** What it renders of kinds that Kubernetes itself does not know. */
  readonly renders?: (values: unknown) => readonly CustomResource[];
  /** Secrets of its namespace without which its pods don't start. */
  readonly secrets?: (values: unknown) => readonly string[];
  /** On how many different nodes its pods have to run before Helm is content. It lets a Deployment's `maxUnavailable` go. */
  readonly nodes?: (values: unknown) => number;
  /** Image Factory extensions that every node needs. */
  readonly extensions?: readonly string[];
}

const when = (condition: unknown, ...resources: CustomResource[]): readonly CustomResource[] =>
  condition === true ? resources : [];
const snapshotClass = "snapshot.storage.k8s.io/v1 VolumeSnapshotClass";

/** By the name in its Chart.yaml. */
export const knownCharts: Readonly<Record<string, ChartFacts>> = {
  cilium: {
    source: "cilium 1.20: the operator registers the kinds when it starts (pkg/k8s/apis/cilium.io)",
    podSecurity: "privileged",
    brings: ["cilium.io/v2 CiliumLoadBalancerIPPool", "cilium.io/v2alpha1 CiliumL2AnnouncementPolicy"],
  },
  "snapshot-controller": {
    source: "piraeusdatastore/helm-charts snapshot-controller-5.2.0, templates/crds.yaml",
    podSecurity: "baseline",
    brings: [snapshotClass, "snapshot.storage.k8s.io/v1 VolumeSnapshot"],
  },
  longhorn: {
    source: "longhorn/longhorn v1.12.1, chart/templates; the manager ends without iscsiadm (app/daemon.go)",
    podSecurity: "privileged",
    extensions: ["siderolabs/iscsi-tools"],
  },
  "argo-cd": {
    source: "argoproj/argo-helm argo-cd-10, templates/crds; redis-ha: hardAntiAffinity",
    podSecurity: "restricted",
    brings: ["argoproj.io/v1alpha1 Application"],
    nodes: (values) => (at(values, "redis-ha.enabled") === true ? 3 : 1),
  },
  "argocd-apps": {
    source: "argoproj/argo-helm argocd-apps-2.0.5, templates/applications.yaml",
    podSecurity: "restricted",
    renders: (values) =>
      Object.keys((at(values, "applications") ?? {}) as object).map((name) => ({
        kind: "argoproj.io/v1alpha1 Application",
        name,
      })),
  },
  velero: {
    source: "vmware-tanzu/helm-charts velero-12.1.0, templates/deployment.yaml, node-agent-daemonset.yaml",
    podSecurity: "baseline",
    secrets: (values) => [String(at(values, "credentials.existingSecret"))],
  },
  cloudflared: {
    source: "charts/cloudflared",
    podSecurity: "restricted",
    secrets: (values) => [String(at(values, "token.secret"))],
  },
  "platform-extras": {
    source: "charts/platform-extras",
    podSecurity: "restricted",
    renders: (values) => [
      ...when(
        ((at(values, "loadBalancers.ranges") ?? []) as unknown[]).length > 0,
        { kind: "cilium.io/v2 CiliumLoadBalancerIPPool", name: "lan" },
        { kind: "cilium.io/v2alpha1 CiliumL2AnnouncementPolicy", name: "lan" },
      ),
      ...when(at(values, "gateway.enabled"), { kind: "gateway.networking.k8s.io/v1 Gateway", name: "lan" }),
      ...when(at(values, "longhorn.enabled"), { kind: snapshotClass, name: "longhorn-snapshot" }),
      ...when(at(values, "longhorn.backups"), { kind: snapshotClass, name: "longhorn-backup" }),
    ],
  },
};
