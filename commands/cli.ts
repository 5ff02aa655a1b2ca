import { Command, CommanderError } from "commander";
import { version } from "../package.json";
import { LabError } from "../lab/problem";
import { exitCode } from "../terraform/run/interrupts";
import { Interrupted } from "../terraform/run/stack";
import { CommandError } from "../terraform/run/command-error";
import { TerraformError } from "../terraform/terraform-error";
import { checkCommand } from "./check";
import { deployCommand } from "./deploy";
import { destroyCommand } from "./destroy";
import { diagramCommand } from "./diagram";
import { docsCommand } from "./docs";
import { diffCommand } from "./diff";
import { faultsCommand } from "./faults";
import { hazardsCommand } from "./hazards";
import { imageCommand } from "./image";
import { kubeconfigCommand } from "./kubeconfig";
import { planCommand } from "./plan";
import { wrapped } from "./print/wrap";
import { powerCommand } from "./power";
import { proxmoxCommand } from "./proxmox";
import { rebootCommand } from "./reboot";
import { recoverCommand } from "./recover";
import { rehearseCommand } from "./rehearse";
import { stacksCommand } from "./stacks";
import { talosconfigCommand } from "./talosconfig";
import { validateCommand } from "./validate";
import { volumesCommand } from "./volumes";

/** Errors that are about the user's world, and explain themselves. */
const expected = [LabError, TerraformError, CommandError];

// A reader that has seen enough, such as `head`, is no reason to stop in the middle of a deploy.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const program = new Command("labctl")
  .version(version)
  .description("Works with the lab that lab.config.ts describes. LAB=<path> names another lab file.")
  .showHelpAfterError("Add --help for usage.")
  .enablePositionalOptions()
  .exitOverride()
  .configureOutput({ writeOut: (text) => process.stdout.write(wrapped(text)) })
  .addCommand(checkCommand())
  .addCommand(stacksCommand())
  .addCommand(faultsCommand())
  .addCommand(hazardsCommand())
  .addCommand(diagramCommand())
  .addCommand(docsCommand())
  .addCommand(diffCommand())
  .addCommand(powerCommand())
  .addCommand(validateCommand())
  .addCommand(imageCommand())
  .addCommand(proxmoxCommand())
  .addCommand(rehearseCommand())
  .addCommand(planCommand())
  .addCommand(deployCommand())
  .addCommand(destroyCommand())
  .addCommand(kubeconfigCommand())
  .addCommand(talosconfigCommand())
  .addCommand(recoverCommand())
  .addCommand(rebootCommand())
  .addCommand(volumesCommand());

for (const command of program.commands) command.copyInheritedSettings(program);

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    // Commander has printed its message already.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  if (error instanceof Interrupted) {
    process.stderr.write("Interrupted. What Terraform had begun is finished and saved.\n");
    process.exitCode = exitCode(error.signal);
    return;
  }
  if (!expected.some((kind) => error instanceof kind)) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = error instanceof CommandError ? error.exitCode : 1;
});
