import type { OperationKind } from "../protocol/around";
import type { Duration } from "./durations";

/** One operation that Terraform has carried out. */
export interface Step {
  readonly stack: string;
  readonly kind: OperationKind;
  readonly address: string;
  readonly type: string;
  /** Nothing if it is done at once. */
  readonly duration?: Duration;
  /** What had to end before it began. */
  readonly after: (other: Step) => boolean;
}

/** A step in its place. Times are seconds of the real lab, from the beginning of the deploy. */
export interface Timed {
  readonly step: Step;
  readonly starts: number;
  readonly ends: number;
  /** When nothing of it goes on any more. */
  readonly settled: number;
  /** What it has waited for, the longest. */
  readonly waitedFor?: Timed;
}

export interface Timeline {
  /** Seconds until the last step has ended. */
  readonly seconds: number;
  /** Seconds of all steps one after another, with what goes on behind them. */
  readonly work: number;
  /** The steps that decide how long it takes, the first one first. */
  readonly criticalPath: readonly Timed[];
}

/**
 * How long steps take if each begins as soon as it may: when what it depends on has ended, what it awaits has settled, and the
 * stack before its own is done.
 *
 * @param stacks in the order of their deploy
 */
export function timeline(steps: readonly Step[], stacks: readonly string[]): Timeline {
  const done: Timed[] = [];
  for (const stack of stacks) {
    const barrier = done.reduce(later, undefined);
    const own = steps.filter((step) => step.stack === stack);
    const placed = new Map<Step, Timed>();
    const place = (step: Step): Timed => {
      const known = placed.get(step);
      if (known) return known;
      const { seconds = 0, afterwards, awaits = [] } = step.duration ?? {};
      const awaited = (other: Step): boolean => awaits.includes(other.type) && other.kind !== "delete";
      const earlier = own.filter((other) => other !== step && (step.after(other) || awaited(other))).map(place);
      let [starts, waitedFor] = [barrier?.ends ?? 0, barrier];
      for (const one of [...done, ...earlier]) {
        const free = awaited(one.step) ? one.settled : one.ends;
        if (free > starts || waitedFor === undefined) [starts, waitedFor] = [free, one];
      }
      const ends = starts + seconds;
      const timed = { step, starts, ends, settled: ends + (afterwards?.seconds ?? 0), waitedFor };
      placed.set(step, timed);
      return timed;
    };
    done.push(...own.map(place));
  }
  const last = done.reduce(later, undefined);
  const criticalPath: Timed[] = [];
  for (let one = last; one; one = one.waitedFor) criticalPath.unshift(one);
  return {
    seconds: last?.ends ?? 0,
    work: done.reduce((sum, { starts, settled }) => sum + settled - starts, 0),
    criticalPath,
  };
}

const later = (best: Timed | undefined, one: Timed): Timed => (best && best.ends >= one.ends ? best : one);
