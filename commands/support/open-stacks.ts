import { Option } from "commander";
import type { Lab } from "../../lab/schema/lab";
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

/** Checks the lab, finds Terraform, synthesizes, and passes the named stacks on. */
export async function openStacks<T>(names: readonly string[], use: (opened: Opened) => Promise<T>): Promise<T> {
  const { loaded, terraform } = await prepare();
  const progress = new Progress(process.stdout);
  return withStacks(
    {
      project,
      lab: loaded.file,
      terraform,
      names,
      cache,
      onEvent: (event) =>
        event.kind === "diagnostic" ? printDiagnostic(event, process.stderr) : progress.event(event),
    },
    (stacks) => use({ stacks, progress, lab: loaded.lab }),
  );
}

export const autoApprove = (): Option =>
  new Option("--auto-approve", "do not ask before changing anything").default(false);
