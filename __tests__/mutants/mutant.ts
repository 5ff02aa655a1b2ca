import type { LabInput } from "../../lab";
import type { Stack } from "./stack";

/** What can stop a mistake, from the cheapest on. */
export const layers = [
  "types",
  "lab checks",
  "Talos' validator",
  "Talos' schema",
  "constructs",
  "plan",
  "rehearsal",
] as const;
export type Layer = (typeof layers)[number];

/** A mistake that a person makes. */
export interface Mutant {
  readonly mistake: string;
  /** In a file of TypeScript. */
  readonly source?: Edit;
  /** In the lab file. */
  readonly lab?: (lab: LabInput) => void;
  /** In what a construct writes: by stack, the synthesized file. */
  readonly infra?: (stack: Stack) => void;
  readonly prod?: (stack: Stack) => void;
  /** What the message has to name: the cause, not just that something failed. */
  readonly names: RegExp;
}

/** Another text in a file. */
export interface Edit {
  /** From the checkout's root. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface Caught {
  readonly layer: Layer;
  readonly message: string;
}
