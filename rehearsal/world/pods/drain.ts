import type { Course } from "./course";
import { step, sum } from "./delays";
import { nameOf, podsOf, type Workload } from "./pod";
import { trouble } from "./trouble";
import { goodCopies, spareFor } from "./volumes";

/** A pod that a drain leaves where it is, until the drain's timeout. */
export interface Block {
  readonly pod: string;
  readonly why: string;
}

/** A copy of a volume that Longhorn wants elsewhere before its instance manager goes. */
export interface LastCopy {
  /** As people call it. */
  readonly pod: string;
  /** Node that it is copied to first. Nothing if there is none, or Longhorn's policy is to wait for a person: then the drain never ends. */
  readonly to?: string;
}

/**
 * Evicts what runs on a node that is cordoned, as `kubectl drain --ignore-daemonsets` does: one pod after another, each as its
 * disruption budget lets it.
 */
export function drain(course: Course, name: string): Block[] {
  const blocks: Block[] = [];
  for (const [id, workload] of course.all()) {
    const { node, ...pod } = course.pods[id] ?? {};
    if (node !== name) continue;
    const { controller, volume, minAvailable, replicas } = workload;
    const seconds = letGo(course, id, workload);
    if (seconds === undefined) {
      blocks.push({ pod: id, why: `its disruption budget keeps ${minAvailable} of ${replicas}` });
      continue;
    }
    course.put(id, pod);
    // A Deployment's new pod does not wait for the old one, a volume does.
    const ends = controller === "statefulset" || volume !== undefined;
    course.steps.set(id, [
      ...(seconds > 0 ? [{ what: "budget", seconds } as const] : []),
      ...(ends ? [step("end")] : []),
    ]);
    course.place(id, workload);
  }
  return blocks;
}

/**
 * Seconds until a pod's disruption budget lets it go: until so many of those that went before it run again. Nothing if it never
 * does. A pod that is pending asks no budget. Source: kubernetes/kubernetes, pkg/registry/core/pod/storage/eviction.go, canIgnorePDB.
 */
function letGo(course: Course, id: string, workload: Workload): number | undefined {
  const { minAvailable, whileAttached } = workload;
  const runs = (one: string): boolean => trouble(course.situation, course.pods, workload, one) === undefined;
  if (minAvailable === undefined || !runs(id) || (whileAttached === true && !attached(course))) return 0;
  const spare = course.running(workload) - 1 - minAvailable;
  if (spare < 0) return undefined;
  const moved = podsOf(workload).filter((one) => course.steps.has(one) && runs(one));
  const ready = moved.map((one) => sum(course.steps.get(one) ?? [])).sort((a, b) => a - b);
  return ready[ready.length - spare - 1] ?? 0;
}

/** Whether any volume is attached. */
const attached = (course: Course): boolean =>
  course.situation.workloads.some((workload) => workload.volume !== undefined && course.running(workload) > 0);

/**
 * Moves the copies that a node may not go without. Longhorn keeps its instance manager there until then.
 * Source: longhorn 1.12, settings: node-drain-policy; longhorn-manager, instance_manager_controller.go: canDeleteInstanceManagerPDB.
 */
export function moveCopies(course: Course, name: string): LastCopy[] {
  const policy = course.situation.longhorn?.nodeDrainPolicy;
  const evicts = policy === "block-for-eviction" || policy === "block-for-eviction-if-contains-last-replica";
  const stopped = policy === "allow-if-replica-is-stopped";
  if (!evicts && !stopped && policy !== "block-if-contains-last-replica") return [];
  return course.all().flatMap(([id, workload]): LastCopy[] => {
    const pod = course.pods[id] ?? {};
    const { copies = [] } = pod;
    const good = goodCopies(course.situation, pod);
    if (!good.includes(name) || (policy !== "block-for-eviction" && good.length > 1)) return [];
    // A copy stops with the volume: when no pod has it attached any more, on this node or on another.
    if (stopped && pod.node === undefined) return [];
    const to = evicts ? spareFor(course.situation, course.pods, copies, workload.volume ?? 0) : undefined;
    if (to === undefined) return [{ pod: nameOf(workload, id) }];
    course.put(id, { ...pod, copies: copies.map((copy) => (copy === name ? to : copy)) });
    return [{ pod: nameOf(workload, id), to }];
  });
}
