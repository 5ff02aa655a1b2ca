import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Plan, readPlan } from "../../terraform/run/plan-file";
import type { Workspace } from "./workspace";

/** One thing that a rehearsal has shown, or failed to. */
export interface Proof {
  readonly claim: string;
  readonly holds: boolean;
  /** What speaks against it. */
  readonly because?: string;
}

interface Tools {
  readonly workspace: Workspace;
  readonly env: NodeJS.ProcessEnv;
  readonly terraform: string;
}

/** Reads the plan file that `cdktf plan` has left for a stack. */
export async function leftPlan(tools: Tools, stack: string): Promise<Plan> {
  return readPlan(await terraform(tools, stack, ["show", "-json", join(tools.workspace.stack(stack), "plan")]));
}

interface Validation {
  readonly diagnostics: readonly { readonly severity: string; readonly summary: string; readonly detail?: string }[];
}

/** Errors and warnings of `terraform validate` in a stack's folder. */
export async function validateStack(tools: Tools, stack: string): Promise<readonly string[]> {
  const { diagnostics } = JSON.parse(await terraform(tools, stack, ["validate", "-json"])) as Validation;
  return diagnostics.map(({ severity, summary, detail }) => `${severity}: ${summary}${detail ? ` (${detail})` : ""}`);
}

async function terraform(
  { workspace, env, terraform: program }: Tools,
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
