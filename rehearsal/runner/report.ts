import { Progress } from "../../terraform/run/progress";
import { clock } from "../pace/clock";
import type { Timeline } from "../pace/timeline";

/** The result of a stack. */
export interface StackResult {
  readonly name: string;
  readonly resources: number;
  /** How long its deploy took. Nothing if the CLI's own words about it were lost. */
  readonly seconds?: number;
}

/** One thing that a rehearsal has shown, or failed to. */
export interface Claim {
  readonly text: string;
  readonly holds: boolean;
  /** What speaks against it. */
  readonly because?: string;
}

/** What no simulation can show, so that a green rehearsal is not mistaken for more than it is. */
const onlyHardware = [
  "the machines have these disks and ports, and boot Talos",
  "switches, cables and the router do what the lab file assumes",
  "images and charts can be pulled, and run once they are there",
  "disks are fast enough for etcd",
];

/** Writes the result of a rehearsal. */
export class Report extends Progress {
  summary(lab: string, stacks: readonly StackResult[], claims: readonly Claim[], tools: string, seconds: number): void {
    const { bold, dim, green, red } = this.colors;
    this.line("");
    this.line(bold(`Rehearsed ${lab} in ${seconds.toFixed(1)} s with ${tools}`));
    for (const { name, resources, seconds: took } of stacks) {
      this.line(
        `  ${name.padEnd(8)} ${String(resources).padStart(4)} resources ${dim(took === undefined ? "" : `${took.toFixed(1)} s`)}`,
      );
    }
    this.line("");
    this.line(bold("Proved, in a simulation"));
    for (const { text, holds, because } of claims) {
      this.line(`  ${holds ? green("✓") : red("✗")} ${text}`);
      if (!holds && because !== undefined) for (const reason of because.split("\n")) this.line(`      ${reason}`);
    }
  }

  /** How long the deploy would take in reality. */
  timeline({ seconds, work, criticalPath }: Timeline): void {
    const { bold, dim } = this.colors;
    this.line("");
    this.line(bold(`Takes about ${clock(seconds)} min on a real lab, of ${clock(work)} min of work`));
    for (const [index, { step, starts, ends, settled }] of criticalPath.entries()) {
      const line = (at: number, stack: string, text: string): void =>
        this.line(`  ${clock(at).padStart(6)} ${dim(stack.padEnd(6))} ${text}`);
      if (ends > starts) line(starts, step.stack, step.address);
      const next = criticalPath[index + 1];
      if (step.duration?.afterwards && next?.starts === settled) line(ends, "", dim(step.duration.afterwards.what));
    }
  }

  limits(): void {
    const { bold } = this.colors;
    this.line("");
    this.line(bold("Only real hardware can prove that"));
    for (const limit of onlyHardware) this.line(`  · ${limit}`);
  }
}
