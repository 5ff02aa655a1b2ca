/** What Terraform has just done to one resource, or the result of a whole apply. */
export type TerraformEvent =
  | { readonly stack: string; readonly kind: "begun" | "going-on"; readonly address: string }
  | {
      readonly stack: string;
      readonly kind: "created" | "changed" | "destroyed" | "imported";
      readonly address: string;
    }
  | {
      readonly stack: string;
      readonly kind: "applied";
      readonly added: number;
      readonly changed: number;
      readonly destroyed: number;
    };

const done = {
  "Creation complete": "created",
  "Modifications complete": "changed",
  "Destruction complete": "destroyed",
  "Import complete": "imported",
} as const;

/**
 * Reads the events out of what the cdktf CLI prints. The CLI names the stack at the start of a line, and leaves it out while
 * it stays the same.
 */
export class TerraformEvents {
  private stack = "";

  constructor(private readonly stacks: readonly string[]) {}

  read(line: string): TerraformEvent | undefined {
    const [, first, rest = ""] = /^(\S*)\s+(.*)$/.exec(line) ?? [];
    if (first !== undefined && this.stacks.includes(first)) this.stack = first;
    const { stack } = this;

    const summary =
      /Resources: (?:\d+ imported, )?(\d+) added, (\d+) changed, (\d+) destroyed/.exec(rest) ??
      /()()Resources: (\d+) destroyed/.exec(rest);
    if (summary)
      return {
        stack,
        kind: "applied",
        added: Number(summary[1]),
        changed: Number(summary[2]),
        destroyed: Number(summary[3]),
      };

    const [, address, what] = /^((?:data\.)?[a-z][a-z0-9_]*\.[\w-]+)(?: \([^)]*\))?: (.*)$/.exec(rest) ?? [];
    if (address === undefined || what === undefined || address.startsWith("data.")) return undefined;
    const ended = Object.entries(done).find(([words]) => what.startsWith(words));
    if (ended) return { stack, kind: ended[1], address };
    if (/^(Creating|Modifying|Destroying)\.\.\./.test(what)) return { stack, kind: "begun", address };
    return /^Still (creating|modifying|destroying)\.\.\./.test(what) ? { stack, kind: "going-on", address } : undefined;
  }
}
