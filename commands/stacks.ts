import { Command } from "commander";
import { loadLab } from "../lab/load-lab";
import { stackNames } from "../stacks/names";
import { checkOnPullRequest } from "./support/pull-request-check";
import { labFile } from "./support/project";

/** `labctl stacks` */
export function stacksCommand(): Command {
  return new Command("stacks")
    .description("Lists the stacks in the order in which they are deployed, and how a pull request checks each.")
    .option("--json", "as JSON, for programs", false)
    .addHelpText("after", "\nExamples:\n  ./labctl stacks\n  ./labctl stacks --json | jq -r '.[].stack'")
    .action(({ json }: { json: boolean }) => {
      const { lab } = loadLab(labFile());
      const checks = stackNames.map((stack) => checkOnPullRequest(lab, stack));
      const lines = checks.map(({ stack, check, because }) => `${stack.padEnd(8)} ${check}: ${because}`);
      process.stdout.write(json ? `${JSON.stringify(checks)}\n` : `${lines.join("\n")}\n`);
    });
}
