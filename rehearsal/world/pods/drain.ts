import type { Course } from "./course";
import { step } from "./delays";
import { nameOf } from "./pod";
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
  /** Node that it is copied to first. Nothing if there is none, or Longhorn's policy is to wait for somebody: then the drain never ends. */
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
    const { controller, volume, minAvailable = -1, replicas } = workload;
    // A pod that does not run is none that the budget counts on.
    const counts = trouble(course.situation, course.pods, workload, id) === undefined ? 1 : 0;
    if (course.running(workload) - counts < minAvailable) {
      blocks.push({ pod: id, why: `its disruption budget keeps ${minAvailable} of ${replicas}` });
      continue;
    }
    course.put(id, pod);
    // A Deployment's new pod does not wait for the old one, a volume does.
    course.steps.set(id, controller === "statefulset" || volume !== undefined ? [step("end")] : []);
    course.place(id, workload);
  }
  return blocks;
}

/**
 * Moves the copies that a node may not go without. Longhorn keeps its instance manager there until then.
 * Source: longhorn 1.12, settings: node-drain-policy; longhorn-manager, instance_manager_controller.go: canDeleteInstanceManagerPDB.
 */
export function moveCopies(course: Course, name: string): LastCopy[] {
  const policy = course.situation.longhorn?.nodeDrainPolicy;
  const evicts = policy === "block-for-eviction" || policy === "block-for-eviction-if-contains-last-replica";
  if (!evicts && policy !== "block-if-contains-last-replica") return [];
  return course.all().flatMap(([id, workload]): LastCopy[] => {
    const pod = course.pods[id] ?? {};
    const { copies = [] } = pod;
    const good = goodCopies(course.situation, pod);
    if (!good.includes(name) || (policy !== "block-for-eviction" && good.length > 1)) return [];
    const to = evicts ? spareFor(course.situation, course.pods, copies, workload.volume ?? 0) : undefined;
    if (to === undefined) return [{ pod: nameOf(workload, id) }];
    course.put(id, { ...pod, copies: copies.map((copy) => (copy === name ? to : copy)) });
    return [{ pod: nameOf(workload, id), to }];
  });
}
