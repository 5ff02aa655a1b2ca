import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Lab } from "../../lab/schema/lab";
import { describePlan } from "../../terraform/run/plan-file";
import { Progress } from "../../terraform/run/progress";
import { standIns } from "../providers";
import { planStack } from "../runner/inspect-stack";
import { RehearsalError } from "../rehearsal-error";
import type { Session } from "../runner/session";
import { StackCopy } from "../runner/stack-copy";
import { World } from "../world/world";
import { managed, type StateFile } from "./state-file";
import { type StackFile, stackOfState } from "./stack-of-state";

/** What the state does not say, so that the plan is not mistaken for more than it is. */
const notKnown = [
  "what has changed in the lab behind Terraform's back: the simulated lab is as the state says",
  "whether a secret value has changed: every key, token and password has a stand-in, and write-only values are taken for unchanged",
  "an attribute that the provider sets where the lab file says nothing: the simulated lab has the stand-in's",
  "what an older version of a chart of this repository held",
];

/**
 * Builds the simulated lab as the real states say that the lab is, and plans what today's lab file would do to it.
 *
 * @param session of a simulated lab in which nothing has been deployed
 * @param states by the stacks' names, in the order of their deploy
 * @returns the exit code: 0 once every stack is planned
 */
export async function rehearseFromState(
  session: Session,
  lab: Lab,
  states: ReadonlyMap<string, StateFile>,
  out: NodeJS.WritableStream,
): Promise<number> {
  const report = new Progress(out);
  const { workspace } = session;
  // For schemas and semantics only: nothing happens in it.
  const unused = join(workspace.directory, "unused-world.json");
  const played = standIns(World.open(unused, lab));
  rmSync(unused);
  for (const [stack, state] of states) {
    report.step(`${stack}: ${managed(state)} resources, as its state has them`);
    // Not deployed yet, or destroyed: there is nothing to bring back.
    if (managed(state) === 0) continue;
    await StackCopy.with(session, stack, async (copy) => {
      copy.configuration = stackOfState(state, copy.configuration as StackFile, played);
      await copy.apply();
    }).catch((error: Error & { stderr?: string }) => {
      throw new RehearsalError(
        `The simulated lab can't be brought to where the state of ${stack} is:\n${error.stderr ?? error.message}`,
      );
    });
  }
  for (const stack of states.keys()) {
    report.step(`The next deploy of ${stack} would change`);
    const { plan, outcome } = await planStack(session, stack);
    if (!plan) return outcome.code || 1;
    const changes = describePlan(plan);
    for (const change of changes.length === 0 ? ["nothing"] : changes) report.note(change);
  }
  report.step("Not known");
  for (const limit of notKnown) report.note(`· ${limit}`);
  report.note("In full: npm run rehearse -- npx cdktf plan <stack>; carried out: npm run rehearse");
  return 0;
}
