import type { Course } from "./course";
import { delays, sum } from "./delays";
import { nameOf, type Pod, type Workload } from "./pod";
import { trouble } from "./trouble";
import { goodCopies, reachedCopies, sparesFor } from "./volumes";

/** A volume with copies out of reach, or with none but an old one. */
export interface Loss {
  /** As people call it. */
  readonly pod: string;
  /** Copies within reach, of all that there should be. */
  readonly left: number;
  readonly of: number;
  /** Nodes that new copies are made on, and seconds until that begins. Nothing if none has a place for one. */
  readonly rebuilt?: { readonly on: readonly string[]; readonly after: number };
  /** An old copy that the volume is taken from, and the nodes whose copies are newer and out of reach. */
  readonly salvaged?: { readonly from: string; readonly newer: readonly string[] };
}

/** Volumes with copies out of reach. Longhorn makes new ones of those that are attached. */
export function losses(course: Course): Loss[] {
  const { situation } = course;
  return course.all().flatMap(([id, workload]): Loss[] => {
    const pod = course.pods[id] ?? {};
    const { copies = [], wanted = copies.length } = pod;
    const reached = reachedCopies(situation, pod);
    const loss = { pod: nameOf(workload, id), left: reached.length, of: wanted };
    const short = reached.length < wanted;
    if (workload.volume === undefined || trouble(situation, course.pods, workload, id) !== undefined)
      return short ? [loss] : [];
    const salvaged = salvage(course, pod);
    const rebuilt = rebuild(course, id, workload);
    return short || salvaged ? [{ ...loss, ...(rebuilt && { rebuilt }), ...(salvaged && { salvaged }) }] : [];
  });
}

/**
 * What a volume is taken from when no copy within reach has all that was written: auto-salvage takes what there is, and does not
 * ask nodes that are down. Source: longhorn-manager, controller/volume_controller.go, ReconcileVolumeState: auto salvage.
 */
function salvage({ situation }: Course, pod: Pod): Loss["salvaged"] {
  const [from] = reachedCopies(situation, pod);
  if (from === undefined || goodCopies(situation, pod).length > 0) return undefined;
  return { from, newer: (pod.copies ?? []).filter((name) => pod.behind?.includes(name) !== true) };
}

/**
 * Makes the copies that are missing, once it has waited for those that are out of reach, counting from when it has seen them
 * fail: of a volume whose pod moves that is when the pod has it again. A copy that never was is not waited for. Copies within
 * reach catch up, and those out of reach miss what is written from now on.
 */
function rebuild(course: Course, id: string, { volume = 0 }: Workload): Loss["rebuilt"] {
  const { situation } = course;
  const pod = course.pods[id] ?? {};
  const { copies = [], wanted = copies.length } = pod;
  const reached = reachedCopies(situation, pod);
  const missing = situation.answers ? wanted - reached.length : 0;
  const on = sparesFor(situation, course.pods, copies, volume, missing);
  const lost = copies.filter((name) => !reached.includes(name));
  const behind = lost.slice(0, Math.max(0, wanted - reached.length - on.length));
  course.put(id, { ...pod, copies: [...reached, ...on, ...behind], behind });
  if (on.length === 0) return undefined;
  // A volume that has stayed attached without them has waited for them before.
  const waits = lost.length > 0 && (course.steps.has(id) || lost.some((name) => pod.behind?.includes(name) !== true));
  return { on, after: sum(course.steps.get(id) ?? course.begins) + (waits ? delays.rebuild.seconds : 0) };
}
