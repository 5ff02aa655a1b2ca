import { connectors } from "../../platform/sizes";
import { surelyRunning } from "../running";
import { broken, countdown, degraded, fewer, kept, type Promised, worse } from "./promise";

/** What the tunnel publishes can be opened from outside. */
export const ingress: Promised = {
  name: "ingress",
  reason:
    "A connector of the tunnel runs and has a way out, through a router and a line to the internet. While the API answers, a lost connector starts on another node; without it only those go on that were running.",
  missing: ({ edge }) => (edge ? undefined : "the lab file has no edge"),
  judge: ({ lab, left, total }) => {
    if (lab.routers.length > 0 && left.routers === 0) return broken("no router is reached");
    if (lab.uplinks.length > 0 && left.uplinks === 0) return broken("no line to the internet is left");
    const all = Math.min(connectors, total.workers);
    const running = surelyRunning(connectors, { left: left.workers, total: total.workers }, left, total);
    return [
      countdown(all, running, "connectors", "no connector is sure to run"),
      left.uplinks < total.uplinks ? degraded(fewer(total.uplinks, left.uplinks, "lines to the internet")) : kept,
      left.routers < total.routers ? degraded(fewer(total.routers, left.routers, "routers")) : kept,
    ].reduce(worse);
  },
};
