/**
 * Every version pin of the project, in one place. A lab file may name other Talos and Kubernetes versions
 * (`versions: {…}`); everything else moves with the project, because it is tested together.
 */

/** The first Terraform, and the first OpenTofu, that has write-only attributes, which the stacks use. */
export const oldestTerraform = "1.11.0";

/** The Talos release that nodes run. */
export const talosVersion = "v1.13.9";

/** The first release whose link aliases may stand for several ports (`%d` in a LinkAliasConfig's name). */
export const firstNumberedAliases = "1.13.0";

/** The first release that knows routing rules (RoutingRuleConfig). Source: its tags of siderolabs/talos. */
export const firstRoutingRules = "1.13.0";

/** The first release for NVIDIA's GPU operator. Source: https://docs.siderolabs.com/talos/v1.13, upgrading Talos, NVIDIA GPU users. */
export const firstGpuOperator = "1.13.0";

/**
 * The configuration contract that new clusters are created with: which defaults Talos' generator writes.
 * Fixed for the life of a cluster; an upgrade of the operating system never changes it (terraform-provider-talos#157).
 */
export const talosContract = "v1.13";

/**
 * The oldest contract that the project's documents fit. For older ones the generator writes `features.stableHostname`, and
 * Talos refuses a HostnameConfig beside it (tried with pkg/machinery v1.13.9).
 */
export const oldestContract = "v1.12";

/** The newest minor that every chart of the platform lists or tests. */
export const kubernetesVersion = "1.35.4";

/**
 * Which Kubernetes minors a Talos minor supports, first and last.
 * Source: pkg/machinery/compatibility/talos112, talos113 of siderolabs/talos.
 */
export const kubernetesOfTalos: Readonly<Record<string, readonly [number, number]>> = {
  "1.12": [30, 35],
  "1.13": [31, 36],
};

/** Where the Image Factory hands out installer images. */
export const imageFactory = "factory.talos.dev";

/**
 * Gateway API's standard channel, in the version that Cilium 1.20 asks for. It comes with the bootstrap, because
 * Cilium's operator looks for these kinds only when it starts.
 */
export const gatewayApi = {
  version: "v1.6.1",
  manifest: "https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.6.1/standard-install.yaml",
} as const;

/** One chart, pinned: where it comes from, what it is called once installed, and which Kubernetes it is made for. */
export interface ChartPin {
  /** Name of the chart in its repository. */
  readonly name: string;
  readonly repository: string;
  readonly version: string;
  readonly namespace: string;
  /** Name of the Helm release; Helm allows 53 characters. */
  readonly release: string;
  /** First and last Kubernetes minor that the chart's project lists. */
  readonly kubernetes: readonly [number, number];
}

export const charts = {
  cilium: {
    name: "cilium",
    repository: "https://helm.cilium.io",
    version: "1.20.2",
    namespace: "kube-system",
    release: "cilium",
    kubernetes: [33, 36],
  },
  /** The version of the CSI snapshotter that Longhorn 1.12 carries, v8.6.0. */
  snapshotController: {
    name: "snapshot-controller",
    repository: "https://piraeus.io/helm-charts/",
    version: "5.2.0",
    namespace: "kube-system",
    release: "snapshot-controller",
    kubernetes: [25, 36],
  },
  longhorn: {
    name: "longhorn",
    repository: "https://charts.longhorn.io",
    version: "1.12.1",
    namespace: "longhorn-system",
    release: "longhorn",
    kubernetes: [33, 36],
  },
  /** Argo CD 3.5.1. */
  argoCd: {
    name: "argo-cd",
    repository: "https://argoproj.github.io/argo-helm",
    version: "10.3.3",
    namespace: "argocd",
    release: "argocd",
    kubernetes: [33, 36],
  },
  argoCdApps: {
    name: "argocd-apps",
    repository: "https://argoproj.github.io/argo-helm",
    version: "2.0.5",
    namespace: "argocd",
    release: "root",
    kubernetes: [25, 36],
  },
  /** Velero 1.18.1. Its project tests 1.35 at the most, and lists every later one. */
  velero: {
    name: "velero",
    repository: "https://vmware-tanzu.github.io/helm-charts",
    version: "12.1.0",
    namespace: "velero",
    release: "velero",
    kubernetes: [18, 36],
  },
} as const satisfies Record<string, ChartPin>;

/** A chart of this repository, `charts/<name>`. The version is the one of its Chart.yaml. */
export type OwnChart = Omit<ChartPin, "repository" | "kubernetes">;

export const ownCharts = {
  platformExtras: {
    name: "platform-extras",
    version: "1.0.0",
    namespace: "kube-system",
    release: "platform-extras",
  },
  cloudflared: { name: "cloudflared", version: "1.0.0", namespace: "cloudflared", release: "cloudflared" },
} as const satisfies Record<string, OwnChart>;

/** Container images that no chart pins. */
export const images = {
  cloudflared: "docker.io/cloudflare/cloudflared:2026.8.2",
  /** v1.14 goes with Velero 1.18. */
  veleroPluginForAws: "docker.io/velero/velero-plugin-for-aws:v1.14.2",
} as const;
