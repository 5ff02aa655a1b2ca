import { prefixOf } from "../addresses";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** Prefix of the pods' network on each node: the default of kube-controller-manager's --node-cidr-mask-size. */
const nodePrefix = 24;

/** The pods' and services' networks have a size that Kubernetes takes, and room for every node. */
export function networksAreLargeEnough({ network: { pods, services }, nodes }: Lab): Problem[] {
  return [...podsProblems(pods, nodes.length), ...servicesProblems(services)];
}

function podsProblems(pods: string | undefined, nodes: number): Problem[] {
  if (pods === undefined) return [];
  const path = "network.pods";
  const prefix = prefixOf(pods);
  if (prefix < nodePrefix - 16) {
    // Source: kubernetes, pkg/controller/nodeipam/ipam/cidrset, clusterSubnetMaxDiff.
    return [{ path, value: pods, rule: "must be a /8 or smaller", hint: "Kubernetes numbers at most 65536 nodes." }];
  }
  const room = Math.floor(2 ** (nodePrefix - prefix));
  if (room >= nodes) return [];
  const needed = nodePrefix - Math.ceil(Math.log2(nodes));
  return [
    {
      path,
      value: pods,
      rule: `must hold a /${nodePrefix} for each of ${nodes} nodes, but holds ${room}`,
      hint: `Make it a /${needed} at least; more nodes need more.`,
    },
  ];
}

function servicesProblems(services: string | undefined): Problem[] {
  if (services === undefined) return [];
  const prefix = prefixOf(services);
  if (prefix >= 12 && prefix <= 28) return [];
  return [
    {
      path: "network.services",
      value: services,
      rule: "must be a network between /12 and /28",
      hint:
        prefix < 12
          ? // Source: kubernetes, cmd/kube-apiserver/app/options/validation.go, maxCIDRBits.
            "The API server starts with no larger one."
          : // Source: siderolabs/talos, v1alpha1_clusterconfig.go, DNSServiceIPs.
            "Talos gives its tenth address to the cluster's DNS.",
    },
  ];
}
