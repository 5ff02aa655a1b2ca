import pc from "picocolors";
import type { Proof } from "./proofs";
import type { TerraformEvent } from "./terraform-events";

/** What a stack came to. */
export interface StackResult {
  readonly name: string;
  readonly resources: number;
  /** How long its deploy took. Nothing if the CLI's own words about it were lost. */
  readonly seconds?: number;
}

/** What no simulation can show, so that nobody takes a green rehearsal for more than it is. */
const onlyHardware = [
  "the machines have these disks and ports, and boot Talos",
  "switches, cables and the router do what the lab file assumes",
  "images and charts can be pulled, and run once they are there",
  "disks are fast enough for etcd",
];

/** Writes for people: events as they come, and what it all came to. */
export class Report {
  constructor(
    private readonly out: NodeJS.WritableStream,
    private readonly colors = pc.createColors(pc.isColorSupported),
  ) {}

  step(text: string): void {
    this.line(this.colors.bold(text));
  }

  note(text: string): void {
    this.line(this.colors.dim(`  ${text}`));
  }

  event(event: TerraformEvent): void {
    const stack = this.colors.dim(event.stack.padEnd(6));
    switch (event.kind) {
      case "begun":
        return;
      case "going-on":
        this.line(`  ${stack} ${this.colors.dim(`… ${event.address}`)}`);
        return;
      case "applied":
        this.line(`  ${stack} ${event.added} added, ${event.changed} changed, ${event.destroyed} destroyed`);
        return;
      default: {
        const sign = {
          created: this.colors.green("+"),
          changed: this.colors.yellow("~"),
          destroyed: this.colors.red("-"),
          imported: this.colors.cyan("<"),
        }[event.kind];
        this.line(`  ${stack} ${sign} ${event.address}`);
      }
    }
  }

  summary(lab: string, stacks: readonly StackResult[], proofs: readonly Proof[], tools: string, seconds: number): void {
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
    for (const { claim, holds, because } of proofs) {
      this.line(`  ${holds ? green("✓") : red("✗")} ${claim}`);
      if (!holds && because !== undefined) for (const reason of because.split("\n")) this.line(`      ${reason}`);
    }
    this.line("");
    this.line(bold("Only real hardware can prove that"));
    for (const limit of onlyHardware) this.line(`  · ${limit}`);
  }

  private line(text: string): void {
    this.out.write(`${text}\n`);
  }
}
