import type { Cluster, World } from "../world";
import { clusterOf, situationOf } from "./situation";

/** What a cluster keeps about its nodes and pods from one strike to the next. */
type Kept = Pick<Cluster, "pods" | "cordoned" | "held" | "untold">;

/** Writes down what has changed. Nothing before the cluster's bootstrap. */
export function keep(world: World, part: Partial<Kept>): void {
  const found = clusterOf(world);
  if (found) world.change({ clusters: { ...world.state.clusters, [found.id]: { ...found.cluster, ...part } } });
}

/** Closes a node to new pods, or opens it. @param held whether Longhorn's instance manager runs on it all the same */
export function keepCordoned(world: World, name: string, cordoned: boolean, held: boolean): void {
  const { cluster } = clusterOf(world) ?? {};
  const change = (names: readonly string[] = [], is: boolean): string[] => [
    ...names.filter((one) => one !== name),
    ...(is ? [name] : []),
  ];
  keep(world, { cordoned: change(cluster?.cordoned, cordoned), held: change(cluster?.held, held) });
}

/** Of nodes that have lost their power nothing runs on, cordoned or not. */
export function keepOff(world: World, names: readonly string[]): void {
  keep(world, { held: clusterOf(world)?.cluster.held?.filter((one) => !names.includes(one)) ?? [] });
}

/** Remembers which nodes have booted while the API was silent, until it answers. */
export function keepBooted(world: World, booted: readonly string[]): void {
  const untold = situationOf(world)?.answers === true ? [] : [...(clusterOf(world)?.cluster.untold ?? []), ...booted];
  keep(world, { untold });
}
