import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Lab } from "../../lab/schema/lab";
import { Interrupts } from "../../terraform/run/interrupts";
import { happen, type StrikeOutcome } from "../world/pods/happen";
import { stillStruck } from "../world/still-struck";
import { World } from "../world/world";
import { Lock } from "./lock";
import { momentsOf } from "./moments";
import { badFault, RehearsalError } from "../rehearsal-error";
import { StrikeReport } from "./strike-report";
import { kindOf } from "./strike-words";
import { Workspace } from "./workspace";

/** What a running lab is struck with. */
export interface Strike {
  /** Absolute path of the project. */
  readonly project: string;
  readonly lab: Lab;
  /** Such as `["node-off=ms01-b"]` or `["node:ms01-b", "off"]`. */
  readonly words: readonly string[];
  /** Real time per simulated time. 0 reports at once, 1 takes as long as the real lab. */
  readonly pace: number;
}

/**
 * Lets something happen to the simulated lab while nothing is deployed, and reports what becomes of the pods.
 *
 * @throws RehearsalError for what can't happen
 */
export async function strikeLab(strike: Strike, out: NodeJS.WritableStream): Promise<void> {
  const report = new StrikeReport(out);
  // Before the strike: the user may interrupt as soon as the headline is there.
  const interrupts = new Interrupts(() => {
    report.note("Interrupted. The simulated lab is in its final state all the same.");
    return Promise.resolve();
  });
  try {
    const { outcome, left } = carryOut(strike);
    report.headline(outcome, left);
    if (strike.pace > 0) await tell(outcome, strike.pace, report);
    report.outcome(outcome);
  } finally {
    interrupts.close();
  }
}

/** The lab reaches its final state at once and is saved: an interrupt ends only the report. */
function carryOut({ project, lab, words }: Strike): { outcome: StrikeOutcome; left: readonly string[] } {
  const kind = kindOf(words, lab);
  const lock = Lock.take(project);
  try {
    const { world } = new Workspace(project, lab.name);
    if (!existsSync(world)) throw new RehearsalError("There is no simulated lab yet. Rehearse first.", badFault);
    const opened = World.open(world, lab);
    return { outcome: happen(opened, kind), left: stillStruck(opened.state) };
  } finally {
    lock.release();
  }
}

async function tell(outcome: StrikeOutcome, pace: number, report: StrikeReport): Promise<void> {
  let now = 0;
  for (const { at, text } of momentsOf(outcome)) {
    await sleep((at - now) * pace * 1000);
    now = at;
    report.moment(at, text);
  }
}
