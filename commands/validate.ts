import { resolve } from "node:path";
import { Command } from "commander";
import { loadLab } from "../lab/load-lab";
import { redactProblems } from "../lab/private-texts";
import { formatProblem } from "../lab/problem";
import { plural } from "./print/plural";
import { labFile } from "./support/project";
import { validateConfigurations } from "./support/talos-validator";

/** `labctl validate` */
export function validateCommand(): Command {
  return new Command("validate")
    .description("Has Talos' own validator read every node's whole machine configuration. Needs Go.")
    .argument("[labs...]", "lab files; the one that LAB names, else lab.config.ts, if none is given")
    .option("--json", "print what is found as JSON", false)
    .addHelpText(
      "after",
      `
Examples:
  ./labctl validate
  npm run check:talos        # the shipped lab, and those of the tests

Exit codes: 0 nothing wrong, 1 an error, a warning, or no Go, 2 wrong usage.`,
    )
    .action((labs: string[], { json }: { json: boolean }) => {
      const files = labs.length > 0 ? labs.map((lab) => resolve(lab)) : [labFile()];
      const found = files.map((file) => {
        const { lab, privateValues } = loadLab(file, { faults: false });
        const { problems, documents } = validateConfigurations(lab);
        const shown = redactProblems(problems, privateValues, "the private file");
        return { lab: lab.name, nodes: lab.nodes.length, documents, problems: shown };
      });
      if (found.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
      if (json) return void process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
      for (const { lab, nodes, documents, problems } of found) {
        for (const problem of problems) process.stderr.write(`${problem.severity}: ${formatProblem(problem)}\n`);
        const result = problems.length === 0 ? "nothing wrong" : plural(problems.length, "remark");
        process.stdout.write(`${lab}: ${plural(nodes, "node")}, ${documents} documents, ${result}\n`);
      }
    });
}
