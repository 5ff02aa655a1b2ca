import { hasQuorum } from "../quorum";
import type { Narrowed } from "../survey";
import { broken, countdown, degraded, fewer, kept, type Promised, type Verdict, worse } from "./promise";

/** Nodes reach the gateway. */
export const lan: Promised = {
  name: "lan",
  reason:
    "Every ready node reaches the gateway. A node is ready while the API hears from it; one that is cut off is as good as lost.",
  judge: ({ lab, left, total, narrowed }) => {
    if (lab.routers.length > 0 && left.routers === 0) return broken("no router is reached");
    if (!hasQuorum(left, total)) return broken("no node is ready: the API does not answer");
    return [
      countdown(total.nodes, left.nodes, "nodes", "no node is ready"),
      left.routers < total.routers ? degraded(fewer(total.routers, left.routers, "routers")) : kept,
      bandwidth(narrowed),
    ].reduce(worse);
  },
};

/** `20 → 10 Gbit/s`, of the node that loses most. */
function bandwidth(narrowed: readonly Narrowed[]): Verdict {
  const [worst] = [...narrowed].sort((a, b) => b.from - b.to - (a.from - a.to));
  if (!worst) return kept;
  const where = narrowed.length === 1 ? worst.node : `${narrowed.length} nodes`;
  return degraded(`${where}: ${fewer(worst.from, worst.to, "Gbit/s")}`);
}
