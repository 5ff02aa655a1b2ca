import { Construct } from "constructs";
import type { ITerraformDependable } from "cdktf";
import { charts } from "../../lab/versions";
import { PlatformRelease } from "./platform-release";

/** What the project sets of Cilium's chart. */
export interface CiliumValues {
  readonly ipam: { readonly mode: "kubernetes" };
  readonly kubeProxyReplacement: boolean;
  readonly k8sServiceHost: string;
  readonly k8sServicePort: number;
  readonly devices?: readonly string[];
  readonly forceDeviceDetection?: boolean;
  readonly cgroup: { readonly autoMount: { readonly enabled: boolean }; readonly hostRoot: string };
  readonly securityContext: {
    readonly capabilities: { readonly ciliumAgent: readonly string[]; readonly cleanCiliumState: readonly string[] };
  };
  readonly bpf: { readonly masquerade: boolean; readonly hostLegacyRouting: boolean };
  readonly operator: { readonly replicas: number; readonly rollOutPods: boolean };
  readonly rollOutCiliumPods: boolean;
  readonly l2announcements: { readonly enabled: boolean };
  readonly k8sClientRateLimit: { readonly qps: number; readonly burst: number };
  readonly gatewayAPI: {
    readonly enabled: boolean;
    readonly enableAlpn: boolean;
    readonly enableAppProtocol: boolean;
    readonly gatewayClass: { readonly create: "true" | "false" | "auto" };
  };
  readonly envoy: { readonly enabled: boolean; readonly rollOutPods: boolean };
  readonly hubble: {
    readonly enabled: boolean;
    readonly relay: { readonly enabled: boolean; readonly rollOutPods: boolean };
    readonly ui: { readonly enabled: boolean; readonly rollOutPods: boolean };
    readonly tls: {
      readonly auto: { readonly enabled: boolean; readonly method: "cronJob"; readonly certValidityDuration: number };
    };
  };
}

export interface CiliumProps {
  /** Port on which every node reaches the API: Talos' KubePrism. */
  readonly kubePrismPort: number;
  /** Number of nodes, which bounds the operator's replicas. */
  readonly nodes: number;
  /**
   * Links that lead to no client, by their names' beginning. Cilium would take every link with a route for one that serves
   * clients. @default []
   */
  readonly innerLinks?: readonly string[];
  readonly dependsOn: ITerraformDependable[];
}

/** The cluster's network: pods, services in kube-proxy's place, Gateway API, load-balancer addresses on the LAN. */
export class Cilium extends Construct {
  /** What comes after it depends on this. */
  public readonly resource: ITerraformDependable;

  constructor(scope: Construct, id: string, { dependsOn, ...props }: CiliumProps) {
    super(scope, id);
    const release = new PlatformRelease(this, "chart", {
      chart: charts.cilium,
      values: ciliumValues(props),
      timeout: 900,
      dependsOn,
    });
    this.resource = release.resource;
  }
}

/** Source of what Talos needs: https://docs.siderolabs.com/kubernetes-guides/cni/deploying-cilium */
export function ciliumValues({
  kubePrismPort,
  nodes,
  innerLinks = [],
}: Pick<CiliumProps, "kubePrismPort" | "nodes" | "innerLinks">): CiliumValues {
  return {
    ipam: { mode: "kubernetes" },
    kubeProxyReplacement: true,
    k8sServiceHost: "localhost",
    k8sServicePort: kubePrismPort,
    // What is left out says nothing of what is in: that is for the detection to find, which a list would turn off.
    ...(innerLinks.length > 0 && { devices: innerLinks.map((name) => `!${name}+`), forceDeviceDetection: true }),
    // Talos mounts cgroup v2 itself.
    cgroup: { autoMount: { enabled: false }, hostRoot: "/sys/fs/cgroup" },
    securityContext: {
      capabilities: {
        // Without SYS_MODULE: Talos lets no workload load kernel modules.
        ciliumAgent: [
          "CHOWN",
          "KILL",
          "NET_ADMIN",
          "NET_RAW",
          "IPC_LOCK",
          "SYS_ADMIN",
          "SYS_RESOURCE",
          "DAC_OVERRIDE",
          "FOWNER",
          "SETGID",
          "SETUID",
        ],
        cleanCiliumState: ["NET_ADMIN", "SYS_ADMIN", "SYS_RESOURCE"],
      },
    },
    // Talos answers the cluster's DNS on the node itself (169.254.116.108); eBPF host routing would cut that path.
    bpf: { masquerade: false, hostLegacyRouting: true },
    // Two operators cannot share a node: they use its host ports.
    operator: { replicas: Math.min(2, nodes), rollOutPods: true },
    rollOutCiliumPods: true,
    l2announcements: { enabled: true },
    // Every announced address holds a lease, which is renewed through the API.
    k8sClientRateLimit: { qps: 50, burst: 100 },
    // "auto" would look at the API while the chart renders, and leave the class out.
    gatewayAPI: { enabled: true, enableAlpn: true, enableAppProtocol: true, gatewayClass: { create: "true" } },
    envoy: { enabled: true, rollOutPods: true },
    hubble: {
      enabled: true,
      relay: { enabled: true, rollOutPods: true },
      ui: { enabled: true, rollOutPods: true },
      // Method "helm" makes new certificates at every render: a difference in every plan.
      tls: { auto: { enabled: true, method: "cronJob", certValidityDuration: 365 } },
    },
  };
}
