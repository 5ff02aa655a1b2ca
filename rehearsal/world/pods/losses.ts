import type { Course } from "./course";
import { delays, sum } from "./delays";
import { nameOf } from "./pod";
import { trouble } from "./trouble";
import { reachedCopies, spareFor } from "./volumes";

/** A volume with copies out of reach. */
export interface Loss {
  /** As people call it. */
  readonly pod: string;
  /** Copies within reach, of all that there are. */
  readonly left: number;
  readonly of: number;
  /** Nodes that new copies are made on, and seconds until that begins. Nothing if none has a place for one. */
  readonly rebuilt?: { readonly on: readonly string[]; readonly after: number };
}

/**
 * Volumes with copies out of reach. Longhorn makes new ones of those that are attached once it has waited for the old ones,
 * counting from when it has seen them fail: of a volume whose pod moves that is when the pod has it again.
 */
export function losses(course: Course): Loss[] {
  const { situation } = course;
  return course.all().flatMap(([id, workload]): Loss[] => {
    const pod = course.pods[id] ?? {};
    const { copies = [] } = pod;
    const reached = reachedCopies(situation, pod);
    if (reached.length === copies.length) return [];
    const loss = { pod: nameOf(workload, id), left: reached.length, of: copies.length };
    if (!situation.answers || trouble(situation, course.pods, workload, id) !== undefined) return [loss];
    const on: string[] = [];
    for (let missing = copies.length - reached.length; missing > 0; missing--) {
      const spare = spareFor(situation, course.pods, [...copies, ...on]);
      if (spare !== undefined) on.push(spare);
    }
    if (on.length === 0) return [loss];
    const lost = copies.filter((name) => !reached.includes(name)).slice(on.length);
    course.put(id, { ...pod, copies: [...reached, ...on, ...lost] });
    return [{ ...loss, rebuilt: { on, after: sum(course.steps.get(id) ?? []) + delays.rebuild.seconds } }];
  });
}
