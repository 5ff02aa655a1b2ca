import { Argument, Command } from "commander";
import { describePlan } from "../terraform/run/plan-file";
import { stackNames, type StackName } from "../stacks/names";
import { openStacks } from "./open-stacks";
import { refuseProtected } from "./refuse-protected";
import { collectStacks } from "./stack-names";

/** `labctl plan` */
export function planCommand(): Command {
  return new Command("plan")
    .description(
      "Shows what a deploy would change. Changes nothing, and leaves no plan file, which would hold secrets.",
    )
    .addArgument(
      new Argument("[stack...]", "infra, prod; all of them, in order, if none is named").argParser(collectStacks),
    )
    .option("--detailed-exitcode", "exit with 2 if anything would change", false)
    .addHelpText(
      "after",
      `
Examples:
  npm run plan
  npm run plan -- prod --detailed-exitcode

Exit codes: 0 planned, 1 failed, or a deploy would be refused, 2 wrong usage or, with --detailed-exitcode, changes.`,
    )
    .action(async (names: StackName[] | [], { detailedExitcode }: { detailedExitcode: boolean }) => {
      await openStacks(names.length > 0 ? names : stackNames, async ({ stacks, progress }) => {
        for (const stack of stacks) {
          progress.step(`${stack.name}: planning`);
          await stack.init();
          const plan = await stack.plan();
          if (describePlan(plan).length === 0) {
            progress.note("no changes");
            continue;
          }
          process.stdout.write(`${await stack.showPlan()}\n`);
          refuseProtected(stack.name, plan);
          if (detailedExitcode) process.exitCode = 2;
        }
      });
    });
}
