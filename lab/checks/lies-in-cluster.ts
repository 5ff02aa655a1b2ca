import { isAddress, overlap, range } from "../addresses";
import type { Lab } from "../schema/lab";

/** Whether a host is part of the cluster: one of its nodes, its API or a service of type LoadBalancer. Of a name nothing is known. */
export function liesInCluster({ cluster, nodes }: Lab, hostname: string): boolean {
  if (!isAddress(hostname)) return false;
  return [cluster.vip, ...cluster.loadBalancers, ...nodes.map(({ address }) => address)].some(
    (address) => address !== undefined && overlap(range(address), range(hostname)),
  );
}
