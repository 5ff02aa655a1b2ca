import { Option } from "commander";
import { LabError } from "../../lab/problem";
import type { Lab } from "../../lab/schema/lab";
import { withoutGate, withoutProblems } from "../../lab/without";
import { CommandError } from "../../terraform/run/command-error";
import { Progress } from "../../terraform/run/progress";
import type { Stack } from "../../terraform/run/stack";
import { withStacks } from "../../terraform/run/with-stacks";
import { printDiagnostic } from "../print/print-diagnostic";
import { prepare } from "./prepare";
import { cache, project } from "./project";

/** What a verb works with. */
export interface Opened {
  /** In the order in which they were named. */
  readonly stacks: readonly Stack[];
  readonly progress: Progress;
  readonly lab: Lab;
}

/**
 * Checks the lab, finds Terraform, synthesizes, and passes the named stacks on.
 *
 * @param without names of nodes whose health `prod` does not wait for
 */
export async function openStacks<T>(
  names: readonly string[],
  use: (opened: Opened) => Promise<T>,
  without: readonly string[] = [],
): Promise<T> {
  const { loaded, terraform } = await prepare();
  if (without.length > 0) sayWithout(loaded.lab, names, without);
  const progress = new Progress(process.stdout);
  return withStacks(
    {
      project,
      lab: loaded.file,
      terraform,
      names,
      cache,
      // Nothing but the option leaves the gate out here.
      env: { ...process.env, LAB_WITHOUT: without.join(",") },
      onEvent: (event) =>
        event.kind === "diagnostic" ? printDiagnostic(event, process.stderr) : progress.event(event),
    },
    (stacks) => use({ stacks, progress, lab: loaded.lab }),
  );
}

/** Opens `infra` alone, ready to be asked for what it keeps of the cluster. */
export async function openInfra(
  use: (opened: Omit<Opened, "stacks"> & { infra: Stack }) => Promise<void>,
): Promise<void> {
  await openStacks(["infra"], async ({ stacks: [infra], ...opened }) => {
    if (!infra) return;
    await infra.init();
    await use({ infra, ...opened });
  });
}

function sayWithout(lab: Lab, stacks: readonly string[], names: readonly string[]): void {
  if (!stacks.includes("prod"))
    throw new CommandError("--without leaves out the health gate of prod, which is not among these stacks.", 2);
  const problems = withoutProblems(lab, names, "--without");
  if (problems.length > 0) throw new LabError("The command", problems);
  process.stderr.write(`warning: ${withoutGate(names)}.\n`);
}

export const withoutNode = (): Option =>
  new Option("--without <node>", "deploy prod although this node is off; may be given several times")
    .default([])
    .argParser((name: string, before: readonly string[]) => [...before, name]);

export const autoApprove = (): Option =>
  new Option("--auto-approve", "do not ask before changing anything").default(false);
