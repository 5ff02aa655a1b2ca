import { machineNamed, strike, strikes } from "../strike";
import type { World } from "../world";
import { Course } from "./course";
import { step } from "./delays";
import { drain, type LastCopy, moveCopies } from "./drain";
import { type Happening, happenings } from "./happenings";
import { clusterOf, type Situation, situationOf } from "./situation";
import { type Loss, losses } from "./losses";

/** What can happen to a lab that runs. */
export const happens = `${strikes}, drain=<name>, uncordon=<name>`;

/** What a strike comes to once everything has happened that follows. */
export interface Outcome {
  /** What was done, as `ms01-b is off`. */
  readonly done: string;
  /** Nothing before the cluster's bootstrap. */
  readonly cluster?: {
    readonly situation: Situation;
    readonly happenings: readonly Happening[];
    /** Volumes with copies out of reach. */
    readonly losses: readonly Loss[];
    /** Copies of volumes that a drain waits for. */
    readonly lastCopies: readonly LastCopy[];
    /** Whether a drain goes on until its timeout. */
    readonly endless: boolean;
    /** Names of what the struck node has one pod of, as every node: these have nowhere to move to. */
    readonly everywhere: readonly string[];
  };
}

/**
 * Does something to a lab that runs, and lets everything happen to its pods that follows, however long that takes.
 *
 * @throws Error with what can be asked for
 */
export function happen(world: World, kind: string): Outcome {
  const before = situationOf(world);
  const start = before && new Course(before, clusterOf(world)?.cluster.pods ?? {}).settle();
  const [what = "", name = ""] = kind.split("=");
  const done =
    what === "drain" || what === "uncordon" ? cordon(world, what, name, before) : strike(world, kind, happens);
  const after = situationOf(world);
  if (!before || !start || !after) return { done };
  const course = new Course(after, start.pods, what === "node-on" ? [step("boot")] : []);
  const blocks = what === "drain" ? drain(course, name) : [];
  const lastCopies = what === "drain" ? moveCopies(course, name) : [];
  course.settle();
  // They mend what they can, which belongs to what is kept.
  const lost = losses(course);
  change(world, { pods: course.pods });
  return {
    done,
    cluster: {
      situation: after,
      happenings: happenings(start, course, blocks),
      losses: lost,
      lastCopies,
      endless: blocks.length > 0 || lastCopies.some(({ to }) => to === undefined),
      everywhere: what === "drain" || what === "node-off" ? after.everywhere : [],
    },
  };
}

/** Closes a node to new pods, or opens it. */
function cordon(world: World, what: "drain" | "uncordon", name: string, situation: Situation | undefined): string {
  machineNamed(world, `${what}=${name}`, name);
  const member = situation?.members.find(({ node }) => node.name === name);
  if (!situation || !member)
    throw new Error(`fault (${what}=${name}) needs a node of the cluster, which ${name} is not yet.`);
  if (!situation.answers) throw new Error(`fault (${what}=${name}) needs the Kubernetes API, which does not answer.`);
  if (what === "drain" && !member.up)
    throw new Error(`fault (drain=${name}) needs a node that runs, and ${name} is off.`);
  const others = situation.members.filter(({ node, cordoned }) => cordoned && node.name !== name);
  const cordoned = [...others.map(({ node }) => node.name), ...(what === "drain" ? [name] : [])];
  change(world, { cordoned });
  return what === "drain" ? `${name} is being drained` : `${name} takes pods again`;
}

function change(world: World, part: { readonly pods?: Course["pods"]; readonly cordoned?: readonly string[] }): void {
  const found = clusterOf(world);
  if (found) world.change({ clusters: { ...world.state.clusters, [found.id]: { ...found.cluster, ...part } } });
}
