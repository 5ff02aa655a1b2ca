import { countdown, type Promised } from "./promise";

/** Nodes can be managed. */
export const management: Promised = {
  name: "management",
  reason:
    "Talos answers on every node that runs, from somewhere in the LAN. It takes no API and no quorum: talosctl talks to the nodes themselves.",
  judge: ({ left, total }) => countdown(total.nodes, left.nodes, "nodes", "no node is reached"),
};
