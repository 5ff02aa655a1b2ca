import { Command } from "commander";
import { gaps } from "../lab/proof/gaps";
import { loadLab } from "../lab/load-lab";
import { formatProblem } from "../lab/problem";
import { controlPlanes, workers } from "../lab/nodes";
import { plural } from "./print/plural";
import { labFile } from "./support/project";

/** `labctl check` */
export function checkCommand(): Command {
  return new Command("check")
    .description("Checks the lab file, and the private file beside it, without running anything.")
    .addHelpText("after", "\nExamples:\n  ./labctl check\n  LAB=labs/attic.config.ts ./labctl check")
    .action(() => {
      const { lab, warnings } = loadLab(labFile());
      for (const warning of warnings) process.stderr.write(`warning: ${formatProblem(warning)}\n`);
      const parts = [
        plural(controlPlanes(lab).length, "control plane"),
        plural(workers(lab).length, "worker"),
        warnings.length === 0 ? "nothing wrong" : plural(warnings.length, "warning"),
      ];
      process.stdout.write(`${lab.name}: ${parts.join(", ")}\n`);
      const missing = gaps(lab);
      if (missing.length > 0) process.stdout.write(`Not described, so not proven: ${missing.join("; ")}\n`);
    });
}
