import type { Lab } from "../schema/lab";
import type { Element } from "./elements";
import { kinds } from "./kinds";
import { promises } from "./promises";
import { type Case, levels, type Level, type Promised, type Verdict } from "./promises/promise";
import { mainFirst } from "./segment";
import { type Survey, Surveyor } from "./survey";
import { topologyOf } from "./topology";

/** Faults that last at the same time, and what becomes of the promises. */
export interface Row {
  /** As `switch:agg`; empty for the lab as it stands. */
  readonly faults: readonly string[];
  /** One for each promise that is judged, in their order. */
  readonly verdicts: readonly Verdict[];
}

/** A verdict, and what it was judged by. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly situation: Case;
  /** Number of the segment that was judged. */
  readonly part: number;
}

/** Judges a lab's promises under faults. Everything is tried, nothing is sampled. */
export class Proof {
  /** Promises that the lab file says enough about. */
  readonly judged: readonly Promised[];
  /** Everything that can fail, by kind. */
  readonly elements: readonly Element[];
  readonly surveyor: Surveyor;

  constructor(readonly lab: Lab) {
    this.judged = promises.filter(({ missing }) => missing?.(lab) === undefined);
    this.surveyor = new Surveyor(topologyOf(lab));
    this.elements = [...this.surveyor.topology.elements.values()].sort(
      (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
    );
  }

  /** What becomes of the promises while these faults last. */
  under(faults: readonly string[]): Row {
    const survey = this.surveyor.survey(faults);
    return { faults, verdicts: this.judged.map((promised) => this.judge(promised, survey).verdict) };
  }

  /** Judges a promise by the part of the lab that keeps it best; of equals by the one that most of the lab is in. */
  judge({ judge }: Promised, { segments, narrowed, ring }: Survey): Judgement {
    const { total, workload } = this.surveyor;
    return segments
      .map((left, part): Judgement => {
        const situation = { lab: this.lab, left, total, narrowed, ring, workload };
        return { verdict: judge(situation), situation, part };
      })
      .reduce((best, one) => (betterFirst(one, best) < 0 ? one : best));
  }

  /** Every fault, one after another. */
  *singles(): Generator<Row> {
    for (const { id } of this.elements) yield this.under([id]);
  }

  /** Every pair of faults. */
  *pairs(): Generator<Row> {
    for (const [index, one] of this.elements.entries())
      for (const other of this.elements.slice(index + 1)) yield this.under([one.id, other.id]);
  }

  /** Every fault while a node is down for maintenance, drained and then off. */
  *maintenance(): Generator<Row> {
    for (const { id: drained, kind, node } of this.elements) {
      if (kind !== "node") continue;
      for (const other of this.elements) if (other.node !== node) yield this.under([drained, other.id]);
    }
  }

  /** The promises that a row breaks. */
  broken({ verdicts }: Row): string[] {
    return this.judged.filter((_, index) => verdicts[index]?.level === "broken").map(({ name }) => name);
  }
}

const rank = ({ level }: Verdict): number => levels.indexOf(level);

const betterFirst = (one: Judgement, other: Judgement): number =>
  rank(other.verdict) - rank(one.verdict) || mainFirst(one.situation.left, other.situation.left);

/** The worst of a row's verdicts. */
export function worst({ verdicts }: Row): Level {
  return levels[Math.min(...verdicts.map(rank), levels.length - 1)] ?? "kept";
}
