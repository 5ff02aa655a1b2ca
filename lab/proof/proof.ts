import type { Lab } from "../schema/lab";
import { type Element, kinds } from "./elements";
import { promises } from "./promises";
import { levels, type Level, type Promised, type Verdict } from "./promises/promise";
import { mainFirst } from "./segment";
import { Surveyor } from "./survey";
import { topologyOf } from "./topology";

/** Faults that last at the same time, and what becomes of the promises. */
export interface Row {
  /** As `switch:agg`; empty for the lab as it stands. */
  readonly faults: readonly string[];
  /** One for each promise that is judged, in their order. */
  readonly verdicts: readonly Verdict[];
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
    const { segments, narrowed, ring } = this.surveyor.survey(faults);
    const { total, workload } = this.surveyor;
    // Where a promise is kept equally well in several parts, the first tells why: the part that most of the lab is in.
    const parts = [...segments].sort(mainFirst);
    const verdicts = this.judged.map(({ judge }) => {
      const all = parts.map((left) => judge({ lab: this.lab, left, total, narrowed, ring, workload }));
      return all.reduce((best, one) => (rank(one) > rank(best) ? one : best));
    });
    return { faults, verdicts };
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

/** The worst of a row's verdicts. */
export function worst({ verdicts }: Row): Level {
  return levels[Math.min(...verdicts.map(rank), levels.length - 1)] ?? "kept";
}
