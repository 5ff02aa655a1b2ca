import { allocatable, requested, type Resources } from "../../../lab/proof/allocatable";
import { canRun } from "../../../lab/proof/workload";
import type { LabNode } from "../../../lab/schema/node";
import { modest } from "./platform";
import { type Pods, podsOf, type Workload } from "./pod";
import type { Member, Situation } from "./situation";

/** Where a pod can go: a node, or why there is none. */
export type Place = { readonly node: string } | { readonly why: string };

/** MiB that the scheduler's scores take for a pod that requests none. Source: kubernetes/kubernetes, pkg/scheduler/util. */
const presumed = 200;

/**
 * The node that a pod is put on: of those that can take it the one with the fewest pods of its kind, then the one that has the
 * most memory left, as the scheduler's spreading and least-allocated scores prefer it.
 */
export function placeFor(situation: Situation, pods: Pods, workload: Workload): Place {
  const able = situation.members.filter(({ node }) => takes(situation, node, workload));
  if (able.length === 0) return { why: "no node of the cluster can run it" };
  const open = able.filter(({ up, cordoned }) => up && !cordoned);
  if (open.length === 0) return { why: closed(workload, able) };
  const own = (name: string): number => podsOf(workload).filter((id) => pods[id]?.node === name).length;
  const alone = workload.apart ? open.filter(({ node }) => own(node.name) === 0) : open;
  if (alone.length === 0) return { why: "every node that takes it has one of its pods already" };
  const [left, scores] = [roomsLeft(situation, pods), roomsLeft(situation, pods, presumed)];
  const rooms = alone.map(({ node }) => ({
    node,
    own: own(node.name),
    left: left.get(node.name) ?? none,
    score: (scores.get(node.name) ?? none).memory,
  }));
  const need = requested(workload.demands);
  const fitting = rooms.filter(({ left }) => left.memory >= need.memory && left.cores >= need.cores);
  if (fitting.length === 0) return { why: tooSmall(need, rooms) };
  const avoided = ({ taints }: LabNode): number =>
    Object.values(taints).filter((one) => one === "PreferNoSchedule").length;
  const [best] = fitting.sort((a, b) => avoided(a.node) - avoided(b.node) || a.own - b.own || b.score - a.score);
  return { node: best?.node.name ?? "" };
}

/** Whether a node takes a pod when nothing else runs on it. */
export function takes(
  { lab }: Situation,
  node: LabNode,
  { demands, onControlPlanes }: Pick<Workload, "demands" | "onControlPlanes">,
): boolean {
  const cluster = onControlPlanes === true ? { ...lab.cluster, allowSchedulingOnControlPlanes: true } : lab.cluster;
  return canRun({ cluster }, node, demands);
}

/** Names of what has one pod on each of some nodes, because every node has that takes it. */
export function daemonsOn(situation: Situation, names: readonly string[]): string[] {
  const nodes = situation.members.map(({ node }) => node).filter(({ name }) => names.includes(name));
  const there = situation.daemons.filter(({ tolerant }) =>
    nodes.some((node) => tolerant || takes(situation, node, { demands: modest })),
  );
  return there.map(({ name }) => name);
}

const none: Resources = { memory: 0, cores: 0 };

/** What each node has left beside the pods that are placed on it. @param least MiB that a pod takes which requests none */
export function roomsLeft({ members, workloads }: Situation, pods: Pods, least = 0): ReadonlyMap<string, Resources> {
  const left = new Map(members.map(({ node }) => [node.name, allocatable(node)]));
  for (const workload of workloads) {
    const { memory, cores } = requested(workload.demands);
    for (const id of podsOf(workload)) {
      const name = pods[id]?.node ?? "";
      const room = left.get(name);
      if (room) left.set(name, { memory: room.memory - (memory || least), cores: room.cores - cores });
    }
  }
  return left;
}

function closed({ demands: { device, hostPath } }: Workload, able: readonly Member[]): string {
  const state = ({ node, up }: Member): string => `${node.name}, which ${up ? "is drained" : "is off"}`;
  const [only, ...more] = able;
  if (!only || more.length > 0) {
    return `the nodes that can run it are off or drained: ${able.map(({ node }) => node.name).join(", ")}`;
  }
  if (device !== undefined) return `its device is plugged into ${state(only)}`;
  if (hostPath !== undefined) return `its data are on the disk of ${state(only)}`;
  return `it runs on no other node than ${state(only)}`;
}

function tooSmall(need: Resources, rooms: readonly { readonly node: LabNode; readonly left: Resources }[]): string {
  const of = rooms.every(({ left }) => left.memory < need.memory) ? "memory" : "cores";
  const [most] = [...rooms].sort((a, b) => b.left[of] - a.left[of]);
  const amount = (value: number): string =>
    of === "memory" ? `${round(value / 1024)} GiB` : `${round(value / 1000)} cores`;
  return `it requests ${amount(need[of])}, and the most that is left is ${amount(most?.left[of] ?? 0)} on ${most?.node.name}`;
}

const round = (value: number): number => Math.floor(Math.max(0, value) * 10) / 10;
