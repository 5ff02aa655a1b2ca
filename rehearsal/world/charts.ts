import { at } from "./at";

/** An object that a chart renders. */
export interface RenderedObject {
  /** Version and kind, as `cilium.io/v2 CiliumLoadBalancerIPPool`. */
  readonly kind: string;
  readonly name: string;
  /** What its template says; null where that comes from a value. Nothing where the template cannot be read. */
  readonly content?: Readonly<Record<string, unknown>>;
}

/** What a cluster gets from a chart, and what the chart cannot do without. */
export interface ChartFacts {
  /** Where that was read. */
  readonly source: string;
  /** The level that its pods need of their namespace. */
  readonly podSecurity: (values: unknown) => "privileged" | "baseline" | "restricted";
  /** Kinds that the API knows once it is installed. */
  readonly brings?: (values: unknown) => readonly string[];
  /** What it renders of kinds that Kubernetes itself does not know. A chart of this repository is read instead. */
  readonly renders?: (values: unknown) => readonly RenderedObject[];
  /** The CSI driver that its pods register on every node. */
  readonly csiDriver?: string;
  /** Secrets of its namespace without which its pods don't start, and the keys that they read. */
  readonly secrets?: (values: unknown) => readonly { readonly name: string; readonly key?: string }[];
  /** On how many different nodes its pods have to run before Helm is content. It lets a Deployment's `maxUnavailable` go. */
  readonly nodes?: (values: unknown) => number;
  /** Paths of values that give a service its type. */
  readonly serviceTypes?: readonly string[];
  /** Image Factory extensions that every node needs. */
  readonly extensions?: readonly string[];
  /** Which Kubernetes minors the project lists, by the chart's `major.minor`: first and last. */
  readonly kubernetes?: Readonly<Record<string, readonly [number, number]>>;
}

const when = (condition: unknown, ...resources: RenderedObject[]): readonly RenderedObject[] =>
  condition === true ? resources : [];
/** Of a kind of its own, as `podSecurity` wants it. */
const fixed =
  <T>(value: T) =>
  (): T =>
    value;
const snapshotClass = "snapshot.storage.k8s.io/v1 VolumeSnapshotClass";

/** By the name in its Chart.yaml. */
export const knownCharts: Readonly<Record<string, ChartFacts>> = {
  cilium: {
    source: "cilium 1.20: the operator registers the kinds when it starts (pkg/k8s/apis/cilium.io)",
    podSecurity: fixed("privileged"),
    brings: fixed(["cilium.io/v2 CiliumLoadBalancerIPPool", "cilium.io/v2alpha1 CiliumL2AnnouncementPolicy"]),
    renders: (values) => [
      ...when(
        at(values, "gatewayAPI.enabled") === true && String(at(values, "gatewayAPI.gatewayClass.create")) === "true",
        {
          kind: "gateway.networking.k8s.io/v1 GatewayClass",
          name: "cilium",
        },
      ),
      ...when(at(values, "hubble.tls.auto.method") === "certmanager", {
        kind: "cert-manager.io/v1 Certificate",
        name: "hubble-server-certs",
      }),
    ],
    // Each operator takes ports of its host.
    nodes: (values) => Number(at(values, "operator.replicas") ?? 2),
    serviceTypes: ["hubble.ui.service.type"],
    kubernetes: { "1.19": [32, 35], "1.20": [33, 36] },
  },
  "snapshot-controller": {
    source: "piraeusdatastore/helm-charts snapshot-controller-5.2.0, templates/crds.yaml",
    podSecurity: fixed("baseline"),
    brings: (values) =>
      at(values, "installCRDs") === false ? [] : [snapshotClass, "snapshot.storage.k8s.io/v1 VolumeSnapshot"],
    renders: (values) =>
      ((at(values, "volumeSnapshotClasses") ?? []) as { name: string }[]).map(({ name }) => ({
        kind: snapshotClass,
        name,
      })),
    kubernetes: { "5.2": [25, 36] },
  },
  longhorn: {
    source: "longhorn/longhorn v1.12.1, chart/templates; the manager ends without iscsiadm (app/daemon.go)",
    podSecurity: fixed("privileged"),
    secrets: (values) => {
      const name = at(values, "defaultBackupStore.backupTargetCredentialSecret");
      return name === undefined
        ? []
        : ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"].map((key) => ({ name: String(name), key }));
    },
    extensions: ["siderolabs/iscsi-tools", "siderolabs/util-linux-tools"],
    csiDriver: "driver.longhorn.io",
    serviceTypes: ["service.ui.type"],
    kubernetes: { "1.12": [33, 36], "1.13": [34, 37] },
  },
  "argo-cd": {
    source: "argoproj/argo-helm argo-cd-10, templates/crds; redis-ha: hardAntiAffinity",
    podSecurity: fixed("restricted"),
    brings: (values) => (at(values, "crds.install") === false ? [] : ["argoproj.io/v1alpha1 Application"]),
    nodes: (values) => (at(values, "redis-ha.enabled") === true ? 3 : 1),
    serviceTypes: ["server.service.type"],
    kubernetes: { "10.1": [32, 35], "10.3": [33, 36], "10.9": [33, 36] },
  },
  "argocd-apps": {
    source: "argoproj/argo-helm argocd-apps-2.0.5, templates/applications.yaml",
    podSecurity: fixed("restricted"),
    kubernetes: { "2.0": [25, 36] },
    renders: (values) =>
      Object.keys((at(values, "applications") ?? {}) as object).map((name) => ({
        kind: "argoproj.io/v1alpha1 Application",
        name,
      })),
  },
  velero: {
    source: "vmware-tanzu/helm-charts velero-12.1.0, templates/deployment.yaml, node-agent-daemonset.yaml",
    // The node agent mounts the pods' folder of the host, unless it is told not to.
    podSecurity: (values) =>
      at(values, "deployNodeAgent") === true && at(values, "nodeAgent.disableHostPath") !== true
        ? "privileged"
        : "baseline",
    secrets: (values) => {
      const name = at(values, "credentials.existingSecret");
      return name === undefined ? [] : [{ name: String(name), key: "cloud" }];
    },
    kubernetes: { "12.1": [18, 36] },
  },
  cloudflared: {
    source: "charts/cloudflared",
    podSecurity: fixed("restricted"),
    secrets: (values) => [{ name: String(at(values, "token.secret")), key: String(at(values, "token.key")) }],
    nodes: (values) => (at(values, "spread") === "required" ? Number(at(values, "replicas") ?? 2) : 1),
  },
  "platform-extras": {
    source: "charts/platform-extras",
    podSecurity: fixed("restricted"),
  },
};
