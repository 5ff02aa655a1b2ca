import { spreadSets } from "../spread-sets";
import { broken, fewer, kept, degraded, type Promised, type Verdict, worse } from "./promise";

/** What never shares a node finds enough nodes. */
export const scheduling: Promised = {
  name: "scheduling",
  reason:
    "What is spread over nodes, one on each, can be placed: the tunnel's connectors, copies of volumes, Argo CD's Redis where it is highly available, pods of applications.",
  judge: ({ lab, left, total }) =>
    spreadSets(lab, total)
      .map(({ what, members, needed, places }): Verdict => {
        const placed = Math.min(members, places(left));
        if (placed < Math.min(needed, members)) return broken(`${placed} of ${members} ${what} can be placed`);
        return placed < members ? degraded(fewer(members, placed, what)) : kept;
      })
      .reduce(worse, left.workers === 0 ? broken("no node is left that runs pods") : kept),
};
