import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
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

interface PlanFile {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly change: { readonly actions: readonly string[] };
  }[];
  readonly output_changes?: Readonly<Record<string, { readonly actions: readonly string[] }>>;
  readonly planned_values?: { readonly root_module?: { readonly resources?: readonly { readonly mode: string }[] } };
}

/** What a saved plan would do: addresses and what would become of them. */
export interface PlanReading {
  readonly changes: readonly string[];
  /** Number of resources that the stack holds. */
  readonly resources: number;
}

/** Reads the plan file that `cdktf plan` has left for a stack. */
export async function readPlan(tools: Tools, stack: string): Promise<PlanReading> {
  const plan = JSON.parse(
    await terraform(tools, stack, ["show", "-json", join(tools.workspace.stack(stack), "plan")]),
  ) as PlanFile;
  const settled = (actions: readonly string[]): boolean =>
    actions.every((action) => action === "no-op" || action === "read");
  const resources = (plan.resource_changes ?? []).filter(({ change }) => !settled(change.actions));
  const outputs = Object.entries(plan.output_changes ?? {}).filter(([, { actions }]) => !settled(actions));
  return {
    changes: [
      ...resources.map(({ address, change }) => `${address}: ${change.actions.join(", ")}`),
      ...outputs.map(([name, { actions }]) => `output ${name}: ${actions.join(", ")}`),
    ],
    resources: (plan.planned_values?.root_module?.resources ?? []).filter(({ mode }) => mode === "managed").length,
  };
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
