import { Argument, Command } from "commander";
import type { Lab } from "../lab/schema/lab";
import { describePlan, type Plan } from "../terraform/run/plan-file";
import type { Progress } from "../terraform/run/progress";
import type { Stack } from "../terraform/run/stack";
import { outputsRead } from "../terraform/run/stack-addresses";
import { stackNames, type StackName } from "../stacks/names";
import { withNextStep } from "./support/next-step";
import { openStacks, type Opened, withoutNode } from "./support/open-stacks";
import { effectLines } from "./print/effects-text";
import { planChanges } from "./support/plan-changes";
import { planMarkdown } from "./print/plan-markdown";
import { refuseProtected } from "./support/refuse-protected";
import { refuseRoleChange } from "./support/refuse-role-change";
import { collectStacks } from "./support/stack-names";

interface Options {
  readonly detailedExitcode: boolean;
  readonly markdown: boolean;
  readonly without: readonly string[];
}

/** `labctl plan` */
export function planCommand(): Command {
  return new Command("plan")
    .description(
      "Shows what a deploy would change. Changes nothing, and leaves no plan file, which would hold secrets.",
    )
    .addArgument(
      new Argument("[stack...]", "infra, prod; all of them, in order, if none is named").argParser(collectStacks),
    )
    .option("--detailed-exitcode", "exit with 2 if anything would change", false)
    .option("--markdown", "print counts and addresses for a comment, and no values", false)
    .addOption(withoutNode())
    .addHelpText(
      "after",
      `
Examples:
  npm run plan
  npm run plan -- prod --detailed-exitcode
  npm run plan -- prod --without ms01-b    although this node is off: docs/runbooks/nodes.md

Exit codes: 0 planned, 1 failed, or a deploy would be refused, 2 wrong usage or, with --detailed-exitcode, changes.`,
    )
    .action(async (names: StackName[] | [], options: Options) => {
      const all = names.length > 0 ? names : stackNames;
      await openStacks(all, (opened) => planAll(opened, options), options.without);
    });
}

async function planAll({ stacks, progress, lab }: Opened, options: Options): Promise<void> {
  /** Outputs that a stack has only once it is deployed. */
  const made: string[] = [];
  for (const stack of stacks) {
    if (outputsRead(stack.folder, "infra").some((name) => made.includes(name))) {
      const later = "planned once infra is deployed";
      if (options.markdown) process.stdout.write(`**${stack.name}**: ${later}.\n`);
      else progress.step(`${stack.name}: ${later}`);
      continue;
    }
    const { outputs } = await plan(lab, stack, progress, options).catch((error: unknown) => {
      throw withNextStep(lab, stack.name, error);
    });
    made.push(...Object.keys(outputs).filter((name) => outputs[name]?.includes("create")));
  }
}

async function plan(lab: Lab, stack: Stack, progress: Progress, options: Options): Promise<Plan> {
  const { detailedExitcode, markdown } = options;
  const agent = lab.state.kind === "hcp" && lab.state.execution === "agent";
  if (!markdown) progress.step(`${stack.name}: planning`);
  await stack.init();
  const { plan, text } = agent ? await stack.speculate() : { plan: await stack.plan(), text: undefined };
  const changes = describePlan(plan).length > 0;
  if (markdown) process.stdout.write(planMarkdown(stack.name, plan));
  else if (changes) process.stdout.write(`${text ?? (await stack.showPlan())}\n`);
  else progress.note("no changes");
  if (!markdown) for (const line of effectLines(planChanges(lab, plan))) progress.note(line);
  refuseProtected(stack.name, plan);
  refuseRoleChange(stack.name, lab, plan);
  if (changes && detailedExitcode) process.exitCode = 2;
  return plan;
}
