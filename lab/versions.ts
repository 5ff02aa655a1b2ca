/**
 * Every version pin of the project, in one place. A lab file may name other Talos and Kubernetes versions
 * (`versions: {…}`); everything else moves with the project, because it is tested together.
 */

/** The Talos release that nodes run. */
export const talosVersion = "v1.13.9";

/** Talos releases that no lab may run, and why. */
export const brokenTalos: ReadonlyMap<string, string> = new Map([
  ["v1.13.8", "this one breaks Longhorn's attaches (siderolabs/talos#14000), and v1.13.9 carries the fix"],
]);

/** The first release whose link aliases may stand for several ports (`%d` in a LinkAliasConfig's name). */
export const firstNumberedAliases = "1.13.0";

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
} as const satisfies Record<string, ChartPin>;
