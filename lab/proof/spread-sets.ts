import type { Lab } from "../schema/lab";
import type { Segment } from "./segment";
import { volumeReplicas } from "../volume-replicas";

/** Connectors of the tunnel: two, each on a node of its own where there are two (modules/platform/cloudflared.ts). */
export const connectors = 2;

/** Pods or copies that never share a node. */
interface SpreadSet {
  readonly what: string;
  readonly members: number;
  /** How many of them it takes for the whole to go on. */
  readonly needed: number;
  readonly on: "workers" | "storage";
}

/** What the platform spreads over nodes. */
export function spreadSets(lab: Lab, { workers, storage }: Pick<Segment, "workers" | "storage">): SpreadSet[] {
  const copies = volumeReplicas(storage);
  return [
    ...(lab.edge
      ? [{ what: "connectors", members: Math.min(connectors, workers), needed: 1, on: "workers" } as const]
      : []),
    ...(copies > 0 ? [{ what: "copies of a volume", members: copies, needed: 1, on: "storage" } as const] : []),
    // Redis fails over while a majority of its three is up.
    ...(lab.gitops?.highlyAvailable
      ? [{ what: "Redis of Argo CD", members: 3, needed: 2, on: "workers" } as const]
      : []),
  ];
}
