import { type Pod, type Pods, podsOf } from "./pod";
import type { Situation } from "./situation";

/** Names of the nodes that have a copy within reach. */
export function reachedCopies({ members }: Situation, { copies = [] }: Pod): string[] {
  return copies.filter((name) => members.some(({ node, up }) => up && node.name === name));
}

/**
 * The node that Longhorn puts another copy on: of those with a data disk that are open and have none yet, the one with the
 * fewest GiB of copies. It leaves cordoned nodes out (disable-scheduling-on-cordoned-node, which is on unless told otherwise).
 */
export function spareFor(situation: Situation, pods: Pods, taken: readonly string[]): string | undefined {
  const load = (name: string): number =>
    situation.workloads
      .flatMap((workload) => podsOf(workload).map((id) => ({ id, volume: workload.volume ?? 0 })))
      .reduce((sum, { id, volume }) => sum + (pods[id]?.copies?.includes(name) === true ? volume : 0), 0);
  const [best] = situation.members
    .filter(({ node, up, cordoned }) => up && !cordoned && node.disks.data && !taken.includes(node.name))
    .map(({ node }) => ({ name: node.name, load: load(node.name) }))
    .sort((a, b) => a.load - b.load);
  return best?.name;
}

/** The nodes of a new volume's copies: as many as Longhorn is told, or as there are places. */
export function newCopies(situation: Situation, pods: Pods): string[] {
  const copies: string[] = [];
  while (copies.length < (situation.longhorn?.copies ?? 0)) {
    const spare = spareFor(situation, pods, copies);
    if (spare === undefined) break;
    copies.push(spare);
  }
  return copies;
}
