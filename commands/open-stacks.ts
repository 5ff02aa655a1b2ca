import { Option } from "commander";
import { loadLab } from "../lab/load-lab";
import { formatProblem } from "../lab/problem";
import type { Lab } from "../lab/schema/lab";
import { findTerraform } from "../terraform/find-terraform";
import { oldestVersion } from "../terraform/release";
import { Progress } from "../terraform/run/progress";
import type { Stack } from "../terraform/run/stack";
import { withStacks } from "../terraform/run/with-stacks";
import { printDiagnostic } from "./print-diagnostic";
import { cache, labFile, project } from "./project";

/** What a verb works with. */
export interface Opened {
  /** In the order in which they were named. */
  readonly stacks: readonly Stack[];
  readonly progress: Progress;
  readonly lab: Lab;
}

/** Checks the lab, finds Terraform, synthesizes, and hands over the named stacks. */
export async function openStacks<T>(names: readonly string[], use: (opened: Opened) => Promise<T>): Promise<T> {
  const loaded = loadLab(labFile());
  for (const warning of loaded.warnings) process.stderr.write(`warning: ${formatProblem(warning)}\n`);
  const terraform = await findTerraform({
    cache,
    onDownload: (url) =>
      process.stderr.write(`No Terraform or OpenTofu ${oldestVersion} or later is on PATH. Fetching ${url}\n`),
  });
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
