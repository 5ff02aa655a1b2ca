import { isAddress, overlap, range } from "../addresses";
import type { Problem } from "../problem";
import { formatPath } from "../schema/problems";
import type { Lab } from "../schema/lab";

/** A mirror without fallback that runs in the cluster keeps the cluster from starting: its own image would come from it. */
export function mirrorsStandOutside({ cluster, nodes, talos }: Lab): Problem[] {
  const own = [cluster.vip, ...cluster.loadBalancers, ...nodes.map(({ address }) => address)].filter(
    (address) => address !== undefined,
  );
  return Object.entries(talos.mirrors).flatMap(([registry, { endpoints, fallback }]) =>
    endpoints.flatMap((endpoint, index): Problem[] => {
      if (fallback !== false || endpoint === undefined) return [];
      const { hostname } = new URL(endpoint);
      if (!isAddress(hostname) || !own.some((address) => overlap(range(address), range(hostname)))) return [];
      const path = formatPath(["talos", "mirrors", registry, "endpoints", index]);
      const rule = "must not lie in the cluster that starts from it";
      return [{ path, value: endpoint, rule, hint: "Leave `fallback` on, or use a mirror outside." }];
    }),
  );
}
