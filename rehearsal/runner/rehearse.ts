import { describePlan } from "../../terraform/run/plan-file";
import type { Outcome } from "../../terraform/run/run-command";
import { type TerraformEvent, TerraformEvents } from "../../terraform/run/terraform-events";
import { stepsOf } from "../pace/steps";
import { type Step, timeline } from "../pace/timeline";
import { readState } from "../world/world";
import { planStack, validateStack } from "./inspect-stack";
import { type Claim, Report, type StackResult } from "./report";
import { sayFailure } from "./say-failure";
import type { Session } from "./session";

/**
 * The whole rehearsal: the bare deploy, then a plan of every stack, which must change nothing.
 *
 * @returns the exit code: 0 if everything held, 1 if not, 128 and the signal's number after an interrupt
 */
export async function rehearse(
  session: Session,
  lab: string,
  stacks: readonly string[],
  out: NodeJS.WritableStream,
): Promise<number> {
  const report = new Report(out);
  const started = Date.now();
  const bare = bareMachines(session.workspace.world);

  const deploy = await deployStacks(session, stacks, report);
  if (deploy.outcome.code !== 0 || deploy.outcome.interrupted) return sayFailure(session, stacks, deploy.outcome, out);

  const claims: Claim[] = [
    {
      text: `${stacks.join(" and ")} deploy, in this order`,
      holds: session.workspace.applied().join() === stacks.join(),
    },
  ];
  const counted: StackResult[] = [];
  const steps: Step[] = [];
  for (const stack of stacks) {
    report.step(`$ npx cdktf plan ${stack}`);
    const { plan, outcome } = await planStack(session, stack);
    if (!plan) return sayFailure(session, [stack], outcome, out);
    const changes = describePlan(plan);
    report.note(changes.length === 0 ? "no changes" : changes.join("\n  "));
    claims.push({
      text: `a second plan of ${stack} changes nothing`,
      holds: changes.length === 0,
      because: changes.join("\n"),
    });
    const found = await validateStack(session, stack);
    claims.push({
      text: `terraform validate has nothing to say about ${stack}`,
      holds: found.length === 0,
      because: found.join("\n"),
    });
    steps.push(...stepsOf(stack, deploy.events, plan.state ?? [], (address) => bare.includes(address)));
    counted.push({ name: stack, resources: plan.resources, seconds: deploy.seconds.get(stack) });
  }

  const { product, version } = session.terraform;
  report.summary(lab, counted, claims, `${product} ${version}`, (Date.now() - started) / 1000);
  if (steps.some(({ kind }) => kind !== "read")) report.timeline(timeline(steps, stacks));
  report.limits();
  return claims.every(({ holds }) => holds) ? 0 : 1;
}

interface Deploy {
  readonly outcome: Outcome;
  /** By stack. */
  readonly seconds: ReadonlyMap<string, number>;
  readonly events: readonly TerraformEvent[];
}

async function deployStacks(session: Session, stacks: readonly string[], report: Report): Promise<Deploy> {
  const command = ["npx", "cdktf", "deploy", ...stacks, "--auto-approve"];
  report.step(`$ ${command.join(" ")}`);
  const reader = new TerraformEvents(stacks);
  const events: TerraformEvent[] = [];
  const seconds = new Map<string, number>();
  let began = Date.now();
  const onLine = (line: string): void => {
    const event = reader.read(line);
    if (!event) return;
    events.push(event);
    report.event(event);
    if (event.kind !== "applied") return;
    seconds.set(event.stack, (Date.now() - began) / 1000);
    began = Date.now();
  };
  return { outcome: await session.run(command, onLine), seconds, events };
}

/** Addresses of the machines that wait for their first configuration. */
function bareMachines(world: string): readonly string[] {
  const { machines } = readState(world);
  return Object.values(machines).flatMap(({ stage, address }) => (stage === "maintenance" ? [address] : []));
}
