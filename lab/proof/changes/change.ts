import type { Lab } from "../../schema/lab";

/** A change of the lab that may mend a fault. */
export interface Change {
  /** As a sentence without its full stop: `Hang ms01-b on another feed`. */
  readonly what: string;
  /** Roughly euros and effort: a word in the lab file is 0, a cable that is moved 1, a machine 30. Only the order matters. */
  readonly cost: number;
  readonly apply: (lab: Lab) => Lab;
}

/** What changes cost, as `Change.cost` counts it. */
export const costs = { machine: 30, device: 12, line: 10, feed: 8, disk: 6, move: 1, word: 0 } as const;
