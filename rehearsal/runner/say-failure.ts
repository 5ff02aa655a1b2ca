import { readFileSync } from "node:fs";
import { nextStepAfter } from "../../terraform/next-step";
import { exitCode } from "../../terraform/run/interrupts";
import type { Outcome } from "../../terraform/run/run-command";
import { stillStruck } from "../world/still-struck";
import { readState } from "../world/world";
import type { Session } from "./session";

/**
 * Says what went wrong, from the first error that Terraform printed, and what a person has to do next.
 *
 * @param stacks what was to be done, in this order
 * @returns the exit code
 */
export function sayFailure(
  { workspace, fresh }: Session,
  stacks: readonly string[],
  { code, interrupted }: Outcome,
  out: NodeJS.WritableStream,
): number {
  if (interrupted) {
    out.write(
      `\nInterrupted. What was done is saved; run it again to continue. Everything printed: ${workspace.log}\n`,
    );
    return exitCode(interrupted);
  }
  const noise = /Stacks? (deploying|done|waiting)|^\S?\s+(Starting|Synthesizing|Processing)$/;
  const lines = readFileSync(workspace.log, "utf8")
    .split("\n")
    .filter((line) => !noise.test(line));
  const first = lines.findIndex((line) => /\bError: /.test(line));
  const shown = first === -1 ? lines.slice(-15) : lines.slice(Math.max(0, first - 1), first + 25);
  out.write(
    `\n${shown.join("\n")}\n\nThe rehearsal failed (exit code ${code}). Everything printed: ${workspace.log}\n`,
  );
  const stack = stacks.find((one) => !workspace.applied().includes(one)) ?? stacks.join(" ");
  const next = nextStepAfter(stack, lines.join("\n"), "npm run rehearse -- ");
  if (next !== undefined) out.write(`${next}\n`);
  const left = stillStruck(readState(workspace.world));
  for (const line of left) out.write(`${line}\n`);
  if (!fresh && left.length === 0) {
    out.write(
      "It ran in the simulated lab as an earlier run had left it; `npm run rehearse -- --fresh` starts from bare machines.\n",
    );
  }
  return 1;
}
