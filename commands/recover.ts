import { Argument, Command } from "commander";
import { CommandError } from "../terraform/run/command-error";
import { forgetImports } from "../terraform/run/imports-file";
import type { Plan } from "../terraform/run/plan-file";
import type { Progress } from "../terraform/run/progress";
import { writeImports } from "../terraform/run/recover";
import { type Stack, TerraformFailed } from "../terraform/run/stack";
import { lockIn } from "../terraform/state-lock";
import { stackNames, type StackName } from "../stacks/names";
import { approve } from "./approve";
import { autoApprove, openStacks } from "./open-stacks";
import { printDiagnostic } from "./print-diagnostic";
import { collectStacks } from "./stack-names";

interface Options {
  readonly autoApprove: boolean;
  readonly bootstrapped: boolean;
}

/** `labctl recover` */
export function recoverCommand(): Command {
  return new Command("recover")
    .description(
      "After a crash: frees the lock that a killed Terraform has left on the state, and writes import blocks for what it had made " +
        "and could not write down. The next deploy takes them in.",
    )
    .addArgument(new Argument("[stack...]", "infra, prod; all of them if none is named").argParser(collectStacks))
    .addOption(autoApprove())
    .option(
      "--bootstrapped",
      "the cluster has been bootstrapped (a deploy says AlreadyExists, or `talosctl etcd members` lists some)",
      false,
    )
    .addHelpText(
      "after",
      `
Examples:
  ./labctl recover infra --bootstrapped    a deploy was killed while it bootstrapped
  ./labctl recover prod                    a deploy was killed while it made namespaces or Secrets

Nothing of the lab is changed. Exit codes: 0 ready for the next deploy, 1 failed, 2 wrong usage, 130 interrupted.`,
    )
    .action(async (names: StackName[] | [], options: Options) => {
      await openStacks(names.length > 0 ? names : stackNames, async ({ stacks, progress }) => {
        for (const stack of stacks) await recover(stack, progress, options);
      });
    });
}

async function recover(stack: Stack, progress: Progress, options: Options): Promise<void> {
  progress.step(`${stack.name}: looking`);
  await stack.init();
  forgetImports(stack.folder);
  const imports = await writeImports(stack, await planFreed(stack, progress, options), options.bootstrapped);
  for (const { to, id } of imports) progress.note(`${to} exists: the next deploy imports ${id}`);
  if (imports.length === 0) progress.note("nothing exists that the state does not know");
}

/** Plans, and where a lock is in the way frees it first. */
async function planFreed(stack: Stack, progress: Progress, { autoApprove: approved }: Options): Promise<Plan> {
  try {
    return await stack.plan({ quiet: true });
  } catch (error) {
    if (!(error instanceof TerraformFailed)) throw error;
    const lock = lockIn(error.diagnostics.map(({ summary, detail }) => `${summary}\n${detail}`).join("\n"));
    if (!lock) {
      for (const diagnostic of error.diagnostics) printDiagnostic(diagnostic, process.stderr);
      throw error;
    }
    progress.note(`locked by ${lock.who} since ${lock.created} (${lock.operation}, ${lock.id})`);
    if (!approved && !(await approve("Does no Terraform work on this state any more? Then it can be freed.")))
      throw new CommandError("The lock was left as it is.");
    await stack.unlock(lock.id);
    progress.note("freed");
    return stack.plan();
  }
}
