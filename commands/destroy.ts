import { Argument, Command } from "commander";
import { describePlan } from "../terraform/run/plan-file";
import { CommandError } from "../terraform/run/command-error";
import type { StackName } from "../stacks/names";
import { approve } from "./support/approve";
import { autoApprove, openStacks } from "./support/open-stacks";
import { refuseProtectedDestruction } from "./support/refuse-protected";
import { collectStacks } from "./support/stack-names";

/** `labctl destroy` */
export function destroyCommand(): Command {
  return new Command("destroy")
    .description("Destroys stacks, the last one first. Refuses one that holds what cannot be recreated.")
    .addArgument(new Argument("<stack...>", "infra, prod").argParser(collectStacks))
    .addOption(autoApprove())
    .addHelpText("after", "\nExamples:\n  npm run destroy -- prod\n  npm run rehearse -- ./labctl destroy prod")
    .action(async (names: StackName[], options: { autoApprove: boolean }) => {
      await openStacks([...names].reverse(), async ({ stacks, progress }) => {
        for (const stack of stacks) await stack.init();
        await refuseProtectedDestruction(stacks);
        for (const stack of stacks) {
          progress.step(`${stack.name}: planning`);
          const changes = describePlan(await stack.plan({ destroy: true }));
          for (const change of changes) progress.note(change);
          if (changes.length === 0) progress.note("nothing is there");
          else if (!options.autoApprove && !(await approve(`Destroy all of this in ${stack.name}?`)))
            throw new CommandError("Nothing more was destroyed.");
          else await stack.apply();
        }
      });
    });
}
