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
  const load = new Map<string, number>();
  for (const { volume = 0, ...workload } of situation.workloads.filter((one) => one.volume !== undefined))
    for (const id of podsOf(workload))
      for (const name of pods[id]?.copies ?? []) load.set(name, (load.get(name) ?? 0) + volume);
  const [best] = situation.members
    .filter(({ node, up, cordoned }) => up && !cordoned && node.disks.data && !taken.includes(node.name))
    .map(({ node }) => ({ name: node.name, load: load.get(node.name) ?? 0 }))
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
