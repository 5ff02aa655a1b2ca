import pc from "picocolors";
import type { TerraformEvent } from "./terraform-events";

/** Prints what happens for people, one line per event, the same on a terminal and into a pipe. */
export class Progress {
  constructor(
    protected readonly out: NodeJS.WritableStream,
    protected readonly colors = pc.createColors(pc.isColorSupported),
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

  protected line(text: string): void {
    this.out.write(`${text}\n`);
  }
}
