import { broken, degraded, fewer, kept, type Promised } from "./promise";

/** What has to run fits on what is left. */
export const capacity: Promised = {
  name: "capacity",
  reason:
    "The pods that have to run fit on the nodes that are left. Judged is that a node is left, and said is how much memory that is.",
  caveat: "the lab file does not say how much memory the pods need",
  judge: ({ left, total }) => {
    if (left.workers === 0) return broken("no node is left that runs pods");
    return left.memory < total.memory
      ? degraded(fewer(round(total.memory), round(left.memory), "GiB of memory"))
      : kept;
  },
};

const round = (gibibytes: number): number => Math.round(gibibytes * 10) / 10;
