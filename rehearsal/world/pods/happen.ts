import { machineNamed, strike, strikes } from "../strike";
import type { Cluster, World } from "../world";
import { Course } from "./course";
import { step } from "./delays";
import { type Block, drain, type LastCopy, moveCopies } from "./drain";
import { type Happening, happenings } from "./happenings";
import { daemonsOn } from "./schedule";
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
  // What has lost its power has nothing that runs.
  if (what === "node-off") hold(world, name, false);
  const boots = what === "node-on" && before?.members.some(({ node, up }) => !up && node.name === name) === true;
  noteBoot(world, boots ? [name] : []);
  const after = situationOf(world);
  if (!before || !start || !after) return { done };
  const course = new Course(after, start.pods, boots ? [step("boot")] : []);
  const blocks = what === "drain" ? drain(course, name) : [];
  const lastCopies = what === "drain" ? moveCopies(course, name) : [];
  // Until here Longhorn serves what the node has.
  if (what === "drain" && !isHeld(course, blocks, lastCopies)) {
    hold(world, name, false);
    course.situation = situationOf(world) ?? after;
  }
  course.settle().resume(start);
  // They mend what they can, which belongs to what is kept.
  const lost = losses(course);
  change(world, { pods: course.pods });
  return {
    done,
    cluster: {
      situation: course.situation,
      happenings: happenings(start, course, blocks),
      losses: lost,
      lastCopies,
      endless: blocks.length > 0 || lastCopies.some(({ to }) => to === undefined),
      everywhere: what === "drain" || what === "node-off" ? daemonsOn(after, [name]) : [],
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
  hold(world, name, what === "drain" && member.serves);
  return what === "drain" ? `${name} is being drained` : `${name} takes pods again`;
}

/** Whether Longhorn's instance manager stays on a node that is drained: as long as a last copy is there, or a volume attached. */
function isHeld(course: Course, blocks: readonly Block[], lastCopies: readonly LastCopy[]): boolean {
  const attached = course
    .all()
    .some(([id, { volume }]) => volume !== undefined && blocks.some(({ pod }) => pod === id));
  return attached || lastCopies.some(({ to }) => to === undefined);
}

/** Says whether Longhorn's instance manager runs on a node although that is cordoned. */
function hold(world: World, name: string, held: boolean): void {
  const others = clusterOf(world)?.cluster.held?.filter((one) => one !== name) ?? [];
  change(world, { held: held ? [...others, name] : others });
}

/** Remembers which nodes have booted while the API was silent, until it answers. */
function noteBoot(world: World, booted: readonly string[]): void {
  const untold = situationOf(world)?.answers === true ? [] : [...(clusterOf(world)?.cluster.untold ?? []), ...booted];
  change(world, { untold });
}

function change(world: World, part: Partial<Pick<Cluster, "pods" | "cordoned" | "held" | "untold">>): void {
  const found = clusterOf(world);
  if (found) world.change({ clusters: { ...world.state.clusters, [found.id]: { ...found.cluster, ...part } } });
}
