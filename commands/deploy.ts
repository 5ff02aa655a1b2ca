import { Argument, Command } from "commander";
import type { Lab } from "../lab/schema/lab";
import { nextStepAfter } from "../terraform/next-step";
import { CommandError } from "../terraform/run/command-error";
import { describePlan } from "../terraform/run/plan-file";
import { type Stack, TerraformFailed } from "../terraform/run/stack";
import type { Progress } from "../terraform/run/progress";
import { stackNames, type StackName } from "../stacks/names";
import { approve } from "./support/approve";
import { firstSteps } from "./support/first-steps";
import { autoApprove, openStacks } from "./support/open-stacks";
import { refuseBlindReboots } from "./support/refuse-blind-reboots";
import { refuseForgottenState } from "./support/refuse-forgotten-state";
import { refuseProtected } from "./support/refuse-protected";
import { refuseRoleChange } from "./support/refuse-role-change";
import { replaced } from "./support/replaced";
import { requireCredentials } from "./support/require-credentials";
import { makesSecrets, saveSecrets } from "./support/save-secrets";
import { collectStacks } from "./support/stack-names";

interface Options {
  readonly autoApprove: boolean;
  readonly migrateState: boolean;
  readonly replace: readonly string[];
}

/** `labctl deploy` */
export function deployCommand(): Command {
  return new Command("deploy")
    .description(
      "Plans each stack, shows what would change, asks, and carries out exactly that plan. " +
        "Refuses a plan that deletes or replaces what cannot be recreated, or that gives an installed node another role.",
    )
    .addArgument(
      new Argument("[stack...]", "infra, prod; all of them, in order, if none is named").argParser(collectStacks),
    )
    .addOption(autoApprove())
    .option("--migrate-state", "the lab file names another place for the state: move it there", false)
    .option(
      "--replace <address>",
      "recreate these although nothing of them has changed; * stands for any text, may be given several times",
      (pattern: string, before: readonly string[]) => [...before, pattern],
      [],
    )
    .addHelpText(
      "after",
      `
Examples:
  npm run deploy                         infra, then prod, asking before each
  npm run deploy -- infra                only infra
  npm run rehearse -- ./labctl deploy    the same against the simulated lab
  npm run deploy -- infra --replace 'talos_machine_configuration_apply.*ms01-b*'
                                         install a node anew that was reset: docs/runbooks/reinstall.md

Ctrl-C lets Terraform finish what it has begun, saves the state and frees its lock; once more makes it give up.
Credentials that are missing are named before anything is planned.
Exit codes: 0 deployed, 1 failed or refused, 2 wrong usage, 130 interrupted.`,
    )
    .action(async (names: StackName[] | [], options: Options) => {
      const wanted = names.length > 0 ? names : stackNames;
      await openStacks(wanted, async ({ stacks, progress, lab }) => {
        requireCredentials(lab, wanted);
        if (options.migrateState && lab.state.kind === "hcp")
          throw new CommandError(
            "Terraform asks about a move to HCP on a terminal. Run `npx cdktf deploy infra prod --migrate-state` once, with the shim; see docs/state.md.",
          );
        const replace = replaced(options.replace, stacks);
        let outcome: Outcome | undefined;
        for (const stack of stacks) {
          try {
            outcome = await deploy(lab, stack, progress, { ...options, replace: replace(stack) });
            if (outcome === "stopped") return;
          } catch (error) {
            throw withNextStep(stack.name, error);
          }
        }
        if (outcome === "first") for (const line of firstSteps(lab.name, prefix())) progress.note(line);
      });
    });
}

/** How a stack's deploy has ended: `first` if there was nothing of it before, `stopped` if the user has said no. */
type Outcome = "first" | "again" | "stopped";

async function deploy(lab: Lab, stack: Stack, progress: Progress, options: Options): Promise<Outcome> {
  progress.step(`${stack.name}: planning`);
  await stack.init(options.migrateState);
  await refuseForgottenState(lab, stack);
  const plan = await stack.plan({ replace: options.replace });
  refuseProtected(stack.name, plan);
  refuseRoleChange(stack.name, lab, plan);
  refuseBlindReboots(stack.name, lab, plan);
  const changes = describePlan(plan);
  if (changes.length === 0) {
    progress.note("no changes");
    return "again";
  }
  if (options.autoApprove) for (const change of changes) progress.note(change);
  else {
    process.stdout.write(`${await stack.showPlan()}\n`);
    if (!(await approve(`Change ${stack.name} in this way?`))) {
      progress.note("nothing was changed");
      return "stopped";
    }
  }
  if (plan.changes.some(makesSecrets)) {
    progress.step(`${stack.name}: saving the cluster's secrets`);
    await saveSecrets(stack, changes, options.replace);
  }
  progress.step(`${stack.name}: applying`);
  await stack.apply();
  return plan.state?.some(({ mode }) => mode === "managed") ? "again" : "first";
}

/** Where Terraform has failed: the error with what a person has to do next, if that is anything. */
function withNextStep(stack: string, error: unknown): unknown {
  if (!(error instanceof TerraformFailed)) return error;
  const said = error.diagnostics.map(({ summary, detail }) => `${summary}\n${detail}`).join("\n");
  const next = nextStepAfter(stack, said, prefix());
  return next === undefined ? error : new TerraformFailed(`${error.message}\n${next}`, error.diagnostics);
}

/** What a command begins with that is to work here. */
const prefix = (): string => (process.env["LAB_TERRAFORM_WITHIN"] ? "npm run rehearse -- " : "");
