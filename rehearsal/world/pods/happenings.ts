import type { Course } from "./course";
import type { Block } from "./drain";
import type { PodStep } from "./delays";
import { nameOf, type Pod } from "./pod";
import { isUp, trouble } from "./trouble";

/** What becomes of one pod. */
export interface Happening {
  /** As people call it: with its number where there are several. */
  readonly pod: string;
  /** Whether it is the platform's, and not the household's. */
  readonly platform: boolean;
  /**
   * `moves` to another node, `starts` on one after it has not run, `stays` where it does not run, is `down` with its node, `waits`
   * for a node or on a new one.
   */
  readonly what: "moves" | "starts" | "stays" | "down" | "waits";
  readonly from?: string;
  readonly node?: string;
  /** What it goes through, one after another. */
  readonly steps: readonly PodStep[];
  /** Why it does not run. Nothing if it does. */
  readonly why?: string;
}

/** What has become of the pods that something has become of, and of those that do not run. */
export function happenings(before: Course, after: Course, blocks: readonly Block[]): Happening[] {
  return after.all().flatMap(([id, workload]): Happening[] => {
    const [was, is] = [before.pods[id] ?? {}, after.pods[id] ?? {}];
    const ran = trouble(before.situation, before.pods, workload, id) === undefined;
    const blocked = blocks.find(({ pod }) => pod === id && is.node === was.node);
    const why = blocked?.why ?? trouble(after.situation, after.pods, workload, id);
    if (why === undefined && ran && is.node === was.node) return [];
    const steps = after.steps.get(id) ?? [];
    const one = { pod: nameOf(workload, id), platform: workload.namespace !== "", from: was.node, node: is.node };
    if (why !== undefined) {
      // What would follow does not come.
      const before = steps.filter(({ what }) => ["boot", "eviction", "budget", "end"].includes(what));
      return [{ ...one, what: stuck(after, was, is), steps: before, why }];
    }
    return [{ ...one, what: ran ? "moves" : "starts", steps }];
  });
}

/** What a pod does that does not run. */
function stuck({ situation: { members } }: Course, was: Pod, { node }: Pod): Happening["what"] {
  if (node === undefined || node !== was.node) return "waits";
  return isUp(members, node) ? "stays" : "down";
}
