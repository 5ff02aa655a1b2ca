import { Argument, Command } from "commander";
import { allAddresses } from "../terraform/run/stack-addresses";
import { CommandError } from "../terraform/run/command-error";
import { forgetImports } from "../terraform/run/imports-file";
import type { Plan } from "../terraform/run/plan-file";
import type { Progress } from "../terraform/run/progress";
import { onlyTheAccountKnows, writeImports } from "../terraform/run/recover";
import { type Stack, TerraformFailed } from "../terraform/run/stack";
import { lockIn } from "../terraform/state-lock";
import { stackNames, type StackName } from "../stacks/names";
import { approve } from "./support/approve";
import { autoApprove, openStacks } from "./support/open-stacks";
import { printDiagnostic } from "./print/print-diagnostic";
import { collectStacks } from "./support/stack-names";
import { checkAddresses, checkIds, idOption, type GivenIds } from "./support/given-ids";

interface Options {
  readonly autoApprove: boolean;
  readonly bootstrapped: boolean;
  readonly id: GivenIds;
}

/** `labctl recover` */
export function recoverCommand(): Command {
  return new Command("recover")
    .description(
      "After a crash: frees the lock that a killed Terraform left on the state, and writes import blocks for what it had created " +
        "but not recorded. The next deploy imports them.",
    )
    .addArgument(new Argument("[stack...]", "infra, prod; all of them if none is named").argParser(collectStacks))
    .addOption(autoApprove())
    .option(
      "--bootstrapped",
      "the cluster has been bootstrapped (a deploy says AlreadyExists, or `talosctl -n <address> etcd members` lists some)",
      false,
    )
    .addOption(idOption())
    .addHelpText(
      "after",
      `
Examples:
  ./labctl recover infra --bootstrapped    a deploy was killed while it bootstrapped
  ./labctl recover prod                    a deploy was killed while it made namespaces or Secrets
  ./labctl recover infra --id cloudflare_zero_trust_access_application.edge_access_application-hubble_5511D6DB=<id>

Nothing of the lab is changed. Exit codes: 0 ready for the next deploy, 1 failed, 2 wrong usage, 130 interrupted.`,
    )
    .action(async (names: StackName[] | [], options: Options) => {
      await openStacks(names.length > 0 ? names : stackNames, async ({ stacks, progress }) => {
        checkAddresses(options.id, stacks);
        for (const stack of stacks) await recover(stack, progress, options);
      });
    });
}

async function recover(stack: Stack, progress: Progress, options: Options): Promise<void> {
  progress.step(`${stack.name}: looking`);
  await stack.init();
  forgetImports(stack.folder);
  const plan = await planFreed(stack, progress, options);
  checkIds(options.id, plan);
  const given = { bootstrapped: options.bootstrapped, ids: options.id };
  const imports = await writeImports(stack, plan, given).catch(explain);
  for (const { to, id } of imports) progress.note(`${to} exists: the next deploy imports ${id}`);
  if (imports.length === 0) progress.note("nothing was found that the state does not know");
  const open = onlyTheAccountKnows(plan);
  for (const address of allAddresses([stack.folder])) {
    if (open.includes(address) && !options.id.has(address))
      progress.note(`${address}: only Cloudflare knows whether it exists. If it does: --id ${address}=<id>`);
    if (!open.includes(address) && options.id.has(address)) progress.note(`${address} is in the state already`);
  }
}

/** Prints Terraform's diagnostics, and fails. */
function explain(error: unknown): never {
  if (error instanceof TerraformFailed)
    for (const diagnostic of error.diagnostics) printDiagnostic(diagnostic, process.stderr);
  throw error;
}

/** Plans; if a lock is in the way, frees it first. */
async function planFreed(stack: Stack, progress: Progress, { autoApprove: approved }: Options): Promise<Plan> {
  try {
    return await stack.plan({ quiet: true });
  } catch (error) {
    if (!(error instanceof TerraformFailed)) throw error;
    const lock = lockIn(error.diagnostics.map(({ summary, detail }) => `${summary}\n${detail}`).join("\n"));
    if (!lock) return explain(error);
    progress.note(`locked by ${lock.who} since ${lock.created} (${lock.operation}, ${lock.id})`);
    if (!approved && !(await approve("Free the lock? Only if no Terraform works on this state any more.")))
      throw new CommandError("The lock was left in place.");
    await stack.unlock(lock.id);
    progress.note("freed");
    return stack.plan();
  }
}
