import { promisable } from "../../../lab/platform/volume-space";
import { type Pod, type Pods, podsOf } from "./pod";
import type { Longhorn, Member, Situation } from "./situation";

/** Names of the nodes that have a copy within reach. */
export function reachedCopies({ members }: Situation, { copies = [] }: Pod): string[] {
  return copies.filter((name) => members.some(({ node, serves }) => serves && node.name === name));
}

/** Those of them that have missed nothing of what was written. */
export function goodCopies(situation: Situation, pod: Pod): string[] {
  return reachedCopies(situation, pod).filter((name) => pod.behind?.includes(name) !== true);
}

/**
 * The node that Longhorn puts another copy on: of those with a data disk that are open, have none yet and may promise that much
 * more, the one with the fewest GiB of copies. It leaves cordoned nodes out (disable-scheduling-on-cordoned-node, which is on
 * unless told otherwise).
 *
 * @param size GiB
 */
export function spareFor(situation: Situation, pods: Pods, taken: readonly string[], size: number): string | undefined {
  const load = new Map<string, number>();
  for (const { volume = 0, ...workload } of situation.workloads.filter((one) => one.volume !== undefined))
    for (const id of podsOf(workload))
      for (const name of pods[id]?.copies ?? []) load.set(name, (load.get(name) ?? 0) + volume);
  const [best] = situation.members
    .filter(({ node, serves, cordoned }) => serves && !cordoned && node.disks.data && !taken.includes(node.name))
    .map((member) => ({ member, name: member.node.name, load: load.get(member.node.name) ?? 0 }))
    .filter(({ member, load }) => load + size <= promised(situation.longhorn, member))
    .sort((a, b) => a.load - b.load);
  return best?.name;
}

/** GiB of copies that Longhorn puts on a node at the most. A disk of unknown size takes all. */
const promised = (longhorn: Longhorn | undefined, { node }: Member): number =>
  longhorn ? promisable(node.disks.data?.size ?? Infinity, longhorn) : 0;

/**
 * The nodes of more copies of a volume: so many, or as many as there are places.
 *
 * @param taken nodes that have a copy
 * @param size GiB
 */
export function sparesFor(
  situation: Situation,
  pods: Pods,
  taken: readonly string[],
  size: number,
  count: number,
): string[] {
  const spares: string[] = [];
  while (spares.length < count) {
    const spare = spareFor(situation, pods, [...taken, ...spares], size);
    if (spare === undefined) break;
    spares.push(spare);
  }
  return spares;
}
