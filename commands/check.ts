import { Command } from "commander";
import { loadLab } from "../lab/load-lab";
import { formatProblem } from "../lab/problem";
import { labFile } from "./project";

/** `labctl check` */
export function checkCommand(): Command {
  return new Command("check")
    .description("Checks the lab file, and the lab.private.ts beside it, without running anything.")
    .addHelpText("after", "\nExamples:\n  ./labctl check\n  LAB=labs/attic.config.ts ./labctl check")
    .action(() => {
      const { lab, warnings } = loadLab(labFile());
      for (const warning of warnings) process.stderr.write(`warning: ${formatProblem(warning)}\n`);
      const count = (role: string): number => lab.nodes.filter((node) => node.role === role).length;
      process.stdout.write(
        `${lab.name}: ${count("control-plane")} control planes, ${count("worker")} workers, nothing wrong\n`,
      );
    });
}
