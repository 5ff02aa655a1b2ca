import type { Lab } from "../../schema/lab";
import type { Segment } from "../segment";
import type { Narrowed } from "../survey";
import type { Placed } from "../workload";

/** How well a promise is kept, from bad to good. */
export const levels = ["broken", "degraded", "kept"] as const;
export type Level = (typeof levels)[number];

export interface Verdict {
  readonly level: Level;
  /** What is less than it was, as `3 → 2 control planes`, or what is missing. Nothing where it is kept. */
  readonly how?: string;
}

/** What a promise is judged by. */
export interface Case {
  readonly lab: Lab;
  /** The part of the lab that is looked at: its members reach each other. */
  readonly left: Segment;
  /** What the lab has when nothing is wrong, as if all of it were joined. */
  readonly total: Segment;
  readonly narrowed: readonly Narrowed[];
  /** Cables of the ring that work. */
  readonly ring: number;
  /** Applications, and where they can run. */
  readonly workload: readonly Placed[];
}

/**
 * What the lab does for its household. It is judged by one segment after another, and the best one counts: so a promise never
 * gets better by losing something, as long as `judge` never does with a smaller segment.
 */
export interface Promised {
  readonly name: string;
  /** What is promised, and why that takes what `judge` looks at. */
  readonly reason: string;
  /** What the lab file does not say and would have to, for the promise to be judged at all. */
  readonly missing?: (lab: Lab) => string | undefined;
  /** What the verdict leaves out because the lab file does not say it. */
  readonly caveat?: (lab: Lab) => string | undefined;
  readonly judge: (situation: Case) => Verdict;
}

export const kept: Verdict = { level: "kept" };

/** @param how as `3 → 2 control planes` */
export const degraded = (how: string): Verdict => ({ level: "degraded", how });

export const broken = (how: string): Verdict => ({ level: "broken", how });

/** `3 → 2 nodes` */
export const fewer = (from: number, to: number, what: string): string => `${from} → ${to} ${what}`;

/** Kept while all are left, degraded while some are. */
export function countdown(from: number, to: number, what: string, none: string): Verdict {
  if (to === 0) return broken(none);
  return to < from ? degraded(fewer(from, to, what)) : kept;
}

/** The worse of two verdicts; of equals the first. */
export function worse(one: Verdict, other: Verdict): Verdict {
  return levels.indexOf(other.level) < levels.indexOf(one.level) ? other : one;
}
