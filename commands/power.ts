import { Command, Option } from "commander";
import { loadLab } from "../lab/load-lab";
import { powerReport } from "../lab/power/report";
import { powerMarkdown, powerTable } from "./print/power-table";
import { labFile } from "./support/project";

/** `labctl power` */
export function powerCommand(): Command {
  return new Command("power")
    .description("What the lab draws from the wall, what that costs, and what that buys.")
    .option("--json", "everything, for programs", false)
    .addOption(new Option("--markdown", "the table, for a page").default(false).conflicts("json"))
    .addHelpText(
      "after",
      `
Examples:
  ./labctl power
  ./labctl power --json
  LAB=examples/planned/lab.config.ts ./labctl power --markdown

Every figure was measured: by you, as \`watts\` of a node or host, or by its source. A year runs from idle all the time to
load all the time. \`tariff\` in the lab file sets the price, \`powerBudget\` refuses a lab that draws more.
Exit codes: 0 printed, 1 the lab file is refused, 2 wrong usage.`,
    )
    .action(({ json, markdown }: { json: boolean; markdown: boolean }) => {
      const report = powerReport(loadLab(labFile()).lab);
      const text = json ? JSON.stringify(report, undefined, 2) : markdown ? powerMarkdown(report) : powerTable(report);
      process.stdout.write(`${text}\n`);
    });
}
