import type { Lab } from "../schema/lab";
import { redisCopies } from "../redis-copies";
import { volumeReplicas } from "../volume-replicas";
import { quorum } from "./quorum";
import type { Segment } from "./segment";

/** Connectors of the tunnel: two, each on a node of its own where there are two (modules/platform/cloudflared.ts). */
export const connectors = 2;

/** Pods or copies that never share a node. */
interface SpreadSet {
  readonly what: string;
  readonly members: number;
  /** How many of them it takes for the whole to go on. */
  readonly needed: number;
  /** How many nodes of a segment can take one. */
  readonly places: (segment: Segment) => number;
}

/** What is spread over nodes: by the platform, and by the applications that are always on. */
export function spreadSets(lab: Lab, total: Segment): SpreadSet[] {
  const workers = (segment: Segment): number => segment.workers;
  const copies = volumeReplicas(total.storage);
  return [
    ...(lab.edge
      ? [{ what: "connectors", members: Math.min(connectors, total.workers), needed: 1, places: workers }]
      : []),
    ...(copies > 0
      ? [{ what: "copies of a volume", members: copies, needed: 1, places: ({ storage }: Segment) => storage }]
      : []),
    // Redis fails over while a majority of its copies is up.
    ...(lab.gitops?.highlyAvailable
      ? [{ what: "Redis of Argo CD", members: redisCopies, needed: quorum(redisCopies), places: workers }]
      : []),
    ...lab.apps.flatMap(({ name, replicas }, index): SpreadSet[] => {
      const places = ({ rooms }: Segment): number => rooms[index]?.nodes ?? 0;
      return replicas > 1 ? [{ what: `pods of ${name}`, members: replicas, needed: 1, places }] : [];
    }),
  ];
}
