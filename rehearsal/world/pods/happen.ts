import { badFault, RehearsalError } from "../../rehearsal-error";
import { asked, machineNamed, strike, strikes } from "../strike";
import type { World } from "../world";
import { Course } from "./course";
import { step } from "./delays";
import { type Block, drain, type LastCopy, moveCopies } from "./drain";
import { type Happening, happenings } from "./happenings";
import { keep, keepBooted, keepCordoned, keepOff } from "./kept";
import { type Loss, losses } from "./losses";
import { daemonsOn } from "./schedule";
import { clusterOf, type Situation, situationOf } from "./situation";

/** What can happen to a lab that runs, as it is asked for. */
export const happens = `${strikes}, drain=<name>, uncordon=<name>; <element> off, <element> on (node:<name> off; host:<name>, feed:<name> and what else takes nodes' power with it)`;

/** What a strike comes to once everything has happened that follows. */
export interface StrikeOutcome {
  /** What was done, such as `ms01-b is off`. */
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
    /** Names of what runs one pod on every node, the struck one included: these have nowhere to move to. */
    readonly everywhere: readonly string[];
  };
}

/**
 * Does something to a lab that runs, and lets everything happen to its pods that follows, however long that takes.
 *
 * @throws RehearsalError that lists what is possible
 */
export function happen(world: World, kind: string): StrikeOutcome {
  const before = situationOf(world);
  const start = before && new Course(before, clusterOf(world)?.cluster.pods ?? {}).settle();
  const { what, names } = asked(kind);
  const isOff = (name: string): boolean => before?.members.some(({ node, up }) => !up && node.name === name) === true;
  const booted = what === "node-on" ? names.filter(isOff) : [];
  const done = begin(world, kind, before);
  if (what === "node-off") keepOff(world, names);
  keepBooted(world, booted);
  const after = situationOf(world);
  if (!before || !start || !after) return { done };
  const course = new Course(after, start.pods, booted.length > 0 ? [step("boot")] : []);
  const { blocks, lastCopies } = what === "drain" ? drained(world, course, names.join()) : nothing;
  course.settle().resume(start);
  // They repair what they can, which is part of what is kept.
  const lost = losses(course);
  keep(world, { pods: course.pods });
  return {
    done,
    cluster: {
      situation: course.situation,
      happenings: happenings(start, course, blocks),
      losses: lost,
      lastCopies,
      endless: blocks.length > 0 || lastCopies.some(({ to }) => to === undefined),
      everywhere: what === "drain" || what === "node-off" ? daemonsOn(after, names) : [],
    },
  };
}

interface Drained {
  readonly blocks: readonly Block[];
  readonly lastCopies: readonly LastCopy[];
}
const nothing: Drained = { blocks: [], lastCopies: [] };

/** Does what is asked for, and gives what was done. Nothing that follows has happened yet. */
function begin(world: World, kind: string, situation: Situation | undefined): string {
  const { what, names } = asked(kind);
  if (what === "drain" || what === "uncordon") return cordon(world, what, names.join(), situation);
  if ((kind === "api-down" || kind === "api-up") && !situation)
    return refuse(kind, "needs a cluster, and the simulated lab has none yet. Rehearse first.");
  return strike(world, kind, happens);
}

/** Empties a node that is cordoned. */
function drained(world: World, course: Course, name: string): Drained {
  const blocks = drain(course, name);
  const lastCopies = moveCopies(course, name);
  const blocked = (id: string): boolean => blocks.some(({ pod }) => pod === id);
  const attached = course.all().some(([id, { volume }]) => volume !== undefined && blocked(id));
  // Until then Longhorn's instance manager stays, and serves what the node has.
  if (!attached && lastCopies.every(({ to }) => to !== undefined)) {
    keepCordoned(world, name, true, false);
    course.situation = situationOf(world) ?? course.situation;
  }
  return { blocks, lastCopies };
}

/** Closes a node to new pods, or opens it. */
function cordon(world: World, what: "drain" | "uncordon", name: string, situation: Situation | undefined): string {
  const kind = `${what}=${name}`;
  machineNamed(world, kind, name);
  const member = situation?.members.find(({ node }) => node.name === name);
  if (!situation || !member) return refuse(kind, `needs a node of the cluster, which ${name} is not yet.`);
  if (!situation.answers) return refuse(kind, "needs the Kubernetes API, which does not answer.");
  if (what === "drain" && !member.up) return refuse(kind, `needs a node that runs, and ${name} is off.`);
  keepCordoned(world, name, what === "drain", what === "drain" && member.serves);
  return what === "drain" ? `${name} is being drained` : `${name} takes pods again`;
}

function refuse(kind: string, why: string): never {
  throw new RehearsalError(`fault (${kind}) ${why}`, badFault);
}
