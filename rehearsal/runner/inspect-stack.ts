import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Plan, readPlan } from "../../terraform/run/plan-file";
import type { Outcome } from "../../terraform/run/run-command";
import type { Session } from "./session";

/** Plans a stack as a user does. @returns no plan if that failed or was interrupted */
export async function planStack(session: Session, stack: string): Promise<{ plan?: Plan; outcome: Outcome }> {
  // For HCP the CLI keeps no plan file, which is what tells whether anything would change.
  const keeping = { TF_CLI_ARGS_plan: "-out=plan" };
  const outcome = await session.run(["npx", "cdktf", "plan", stack], () => undefined, keeping);
  if (outcome.code !== 0 || outcome.interrupted) return { outcome };
  const plan = readPlan(
    await terraform(session, stack, ["show", "-json", join(session.workspace.stack(stack), "plan")]),
  );
  session.workspace.removePlanFiles();
  return { plan, outcome };
}

interface Validation {
  readonly diagnostics: readonly { readonly severity: string; readonly summary: string; readonly detail?: string }[];
}

/** Errors and warnings of `terraform validate` in a stack's folder. */
export async function validateStack(session: Session, stack: string): Promise<readonly string[]> {
  const { diagnostics } = JSON.parse(await terraform(session, stack, ["validate", "-json"])) as Validation;
  return diagnostics.map(({ severity, summary, detail }) => `${severity}: ${summary}${detail ? ` (${detail})` : ""}`);
}

async function terraform(
  { workspace, env, terraform: { program } }: Session,
  stack: string,
  args: readonly string[],
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, [...args], {
      cwd: workspace.stack(stack),
      env,
      maxBuffer: 256 * 2 ** 20,
    });
    return stdout;
  } catch (error) {
    // `validate` says what it found on standard output, whatever its exit code.
    const { stdout } = error as { stdout?: string };
    if (stdout) return stdout;
    throw error;
  }
}
