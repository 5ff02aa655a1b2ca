import { Argument, Command } from "commander";
import type { Lab } from "../lab/schema/lab";
import type { NodeChange } from "../lab/talos/changes/node-changes";
import { CommandError } from "../terraform/run/command-error";
import { describePlan } from "../terraform/run/plan-file";
import type { Stack } from "../terraform/run/stack";
import type { Progress } from "../terraform/run/progress";
import { stackNames, type StackName } from "../stacks/names";
import { effectLines, leftToDo } from "./print/effects-text";
import { approve } from "./support/approve";
import { commandPrefix } from "./support/command-prefix";
import { firstSteps } from "./support/first-steps";
import { withNextStep } from "./support/next-step";
import { autoApprove, openStacks, type Opened, withoutNode } from "./support/open-stacks";
import { planChanges } from "./support/plan-changes";
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
  readonly without: readonly string[];
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
    .addOption(withoutNode())
    .addHelpText(
      "after",
      `
Examples:
  npm run deploy                         infra, then prod, asking before each
  npm run deploy -- infra                only infra
  npm run rehearse -- ./labctl deploy    the same against the simulated lab
  npm run deploy -- infra --replace 'talos_machine_configuration_apply.*ms01-b*'
                                         install a node anew that was reset: docs/runbooks/reinstall.md
  npm run deploy -- prod --without ms01-b    although this node is off: docs/runbooks/nodes.md

Ctrl-C lets Terraform finish what it has begun, saves the state and frees its lock; once more makes it give up.
Credentials that are missing are named before anything is planned.
Exit codes: 0 deployed, 1 failed or refused, 2 wrong usage, 130 interrupted.`,
    )
    .action(async (names: StackName[] | [], options: Options) => {
      const all = names.length > 0 ? names : stackNames;
      await openStacks(all, (opened) => deployAll(opened, all, options), options.without);
    });
}

async function deployAll(
  { stacks, progress, lab }: Opened,
  names: readonly StackName[],
  options: Options,
): Promise<void> {
  requireCredentials(lab, names);
  if (options.migrateState && lab.state.kind === "hcp")
    throw new CommandError(
      "Terraform asks about a move to HCP on a terminal. Run `npx cdktf deploy infra prod --migrate-state` once, with the shim; see docs/state.md.",
    );
  const replace = replaced(options.replace, stacks);
  const left: string[] = [];
  let last: Deployed | undefined;
  try {
    for (const stack of stacks) {
      const own = { ...options, replace: replace(stack) };
      last = await deploy(lab, stack, progress, own).catch((error: unknown) => {
        throw withNextStep(lab, stack.name, error);
      });
      if (!last) return;
      left.push(...leftToDo(last.nodes));
    }
  } finally {
    // Last, so that it is read, even where a later stack fails.
    for (const line of left) progress.step(line);
  }
  if (last?.first) for (const line of firstSteps(lab.name, commandPrefix())) progress.note(line);
}

interface Deployed {
  /** What has changed of the nodes that run. */
  readonly nodes: readonly NodeChange[];
  /** Whether there was nothing of the stack before. */
  readonly first: boolean;
}

/** @returns nothing where the user has said no */
async function deploy(lab: Lab, stack: Stack, progress: Progress, options: Options): Promise<Deployed | undefined> {
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
    return { nodes: [], first: false };
  }
  const nodes = planChanges(lab, plan);
  const effects = effectLines(nodes);
  if (options.autoApprove) for (const line of [...changes, ...effects]) progress.note(line);
  else {
    process.stdout.write(`${await stack.showPlan()}\n`);
    for (const line of effects) progress.note(line);
    if (!(await approve(`Change ${stack.name} in this way?`))) {
      progress.note("nothing was changed");
      return undefined;
    }
  }
  if (makesSecrets(plan)) {
    progress.step(`${stack.name}: saving the cluster's secrets`);
    await saveSecrets(stack, changes, options.replace);
  }
  progress.step(`${stack.name}: applying`);
  await stack.apply();
  return { nodes, first: !plan.state?.some(({ mode }) => mode === "managed") };
}
