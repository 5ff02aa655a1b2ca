import type { Problem } from "../problem";
import { formatPath } from "../schema/problems";
import type { Lab } from "../schema/lab";
import { liesInCluster } from "./lies-in-cluster";

/** A mirror without fallback that runs in the cluster keeps the cluster from starting: its own image would come from it. */
export function mirrorsStandOutside(lab: Lab): Problem[] {
  return Object.entries(lab.talos.mirrors).flatMap(([registry, { endpoints, fallback }]) =>
    endpoints.flatMap((endpoint, index): Problem[] => {
      if (fallback !== false || endpoint === undefined || !liesInCluster(lab, new URL(endpoint).hostname)) return [];
      const path = formatPath(["talos", "mirrors", registry, "endpoints", index]);
      const rule = "must not lie in the cluster that starts from it";
      return [{ path, value: endpoint, rule, hint: "Leave `fallback` on, or use a mirror outside." }];
    }),
  );
}
