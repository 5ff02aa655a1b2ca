import { Command, InvalidArgumentError } from "commander";
import { exitCode } from "../terraform/run/interrupts";
import { TerraformError } from "../terraform/terraform-error";
import type { Fault } from "../rehearsal/protocol/faults";
import { parseFault } from "../rehearsal/runner/faults";
import { rehearseFromState } from "../rehearsal/from-state/from-state";
import { pullStates } from "../rehearsal/from-state/pull-states";
import { drift } from "../rehearsal/runner/drift";
import { rehearse } from "../rehearsal/runner/rehearse";
import { noTerraform, RehearsalError } from "../rehearsal/rehearsal-error";
import { happens } from "../rehearsal/world/pods/happen";
import { stillStruck } from "../rehearsal/world/still-struck";
import { readState } from "../rehearsal/world/world";
import { strikeLab } from "../rehearsal/runner/strike-lab";
import { withSession } from "../rehearsal/runner/session";
import { stackNames } from "../stacks/names";
import { prepare, prepareLab } from "./support/prepare";
import { project } from "./support/project";
import { checkUsage, type RehearseOptions } from "./support/rehearse-usage";

/** `labctl rehearse` */
export function rehearseCommand(): Command {
  return new Command("rehearse")
    .description(
      "Deploys infra and prod into a simulated lab: the real cdktf CLI and the real Terraform, without hardware, accounts or a registry. " +
        "With a command, runs it against the simulated lab as the last one left it.",
    )
    .argument("[command...]", "a command to run in place of the whole rehearsal")
    .option("--fresh", "forget the simulated lab and its state first", false)
    .option(
      "--from-state",
      "start the simulated lab from where the real states are, without changing them, and plan the next deploy",
      false,
    )
    .option(
      "--pace <factor>",
      "real time per simulated time: 0 answers at once, 1 takes as long as the real lab, 100 is the most",
      pace,
      0,
    )
    .option(
      "--fault <address:operation:kind>",
      "makes something go wrong; may be given several times (docs/rehearsal.md lists the kinds)",
      (text, before: readonly Fault[]) => [...before, parseFault(text)],
      [],
    )
    .passThroughOptions()
    .addHelpText(
      "after",
      `
Examples:
  npm run rehearse                                  the whole rehearsal
  npm run rehearse -- --fresh                       the same, from bare machines
  npm run rehearse -- --from-state                  what the next deploy would do to the lab as it is
  npm run rehearse -- npx cdktf plan prod           what would change now
  npm run rehearse -- ./labctl destroy prod         whether prod could be taken down
  npm run rehearse -- drift kubernetes_namespace_v1.longhorn_system metadata.labels.team=blue
  npm run rehearse -- fault node-off=ms01-b         switch a node off: which pods move, which wait, and why
  npm run rehearse -- fault host:pve off            the same for everything powered by it, here a host's machines
  npm run rehearse -- --pace 1 fault drain=ms01-b   drain a node, in real time
  npm run rehearse -- --fresh --fault 'helm_release.*:create:crash'

What can happen to a running lab: ${happens}.

The simulated lab lives in .rehearsal/<lab>. Exit codes: 0 everything held, 1 something did not, 2 wrong usage,
3 a fault that can't happen or has struck nothing, 4 a simulated lab that is damaged or in use, 5 no Terraform,
130 interrupted; with a command, the command's own.`,
    )
    .action(async (command: string[], options: RehearseOptions, self: Command) => {
      const [verb, first = "", second = ""] = command;
      if (verb === "fault" && command.some((word) => word === "--help" || word === "-h")) self.help();
      checkUsage(command, options);
      const { fresh, fromState, pace: factor, fault: faults } = options;
      if (verb === "fault") {
        const strike = { project, lab: prepareLab().lab, words: command.slice(1), pace: factor };
        return strikeLab(strike, process.stdout);
      }
      const { loaded, terraform } = await prepare().catch((error: unknown) => {
        throw error instanceof TerraformError ? new RehearsalError(error.message, noTerraform) : error;
      });
      // The simulated lab is kept until there is something to replace it with.
      const states = fromState && (await pullStates({ project, loaded, terraform: terraform.program }, stackNames));
      process.exitCode = await withSession(
        { project, loaded, terraform, fresh: fresh || fromState, pace: factor, faults },
        async (session) => {
          if (states) return rehearseFromState(session, loaded.lab, states, process.stdout);
          if (verb === "drift") {
            const follows = await drift(session, first, second);
            process.stdout.write(`${first} has drifted: ${second}. ${follows}\n`);
            return 0;
          }
          if (command.length === 0) return rehearse(session, loaded.lab.name, stackNames, process.stdout);
          const { code, interrupted } = await session.run(command);
          if (interrupted !== undefined) return exitCode(interrupted);
          if (code !== 0)
            for (const line of stillStruck(readState(session.workspace.world))) process.stderr.write(`${line}\n`);
          return code;
        },
      );
    });
}

function pace(text: string): number {
  const factor = Number(text);
  // An empty text would read as 0. Timers end after 24 days, which the longest waits would exceed with a larger factor.
  if (text.trim() === "" || !(factor >= 0 && factor <= 100))
    throw new InvalidArgumentError("It must be a number from 0 to 100.");
  return factor;
}
