import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lab } from "../../lab/schema/lab";
import { localFolder } from "../../lab/schema/state";
import { CommandError } from "../../terraform/run/command-error";
import type { Stack } from "../../terraform/run/stack";

/**
 * Refuses to begin an empty remote state while a local one of the same stack lies beside it: the deploy would make a second
 * cluster out of the machines of the first. Terraform asks by itself only where the output folder has seen the local one.
 *
 * @throws CommandError with the way to take the state along
 */
export async function refuseForgottenState({ name, state }: Lab, stack: Stack): Promise<void> {
  if (state.kind === "local") return;
  const file = join(stack.folder, "..", "..", "..", localFolder, name, `${stack.name}.tfstate`);
  if (!holdsResources(file) || (await stack.addresses()).length > 0) return;
  throw new CommandError(
    `${stack.name}: ${file} holds resources, but the state that the lab file names (${state.kind}) is empty. Nothing was changed.\nMove the state with --migrate-state, in the checkout that has deployed it so far, or move the file away. See docs/state.md.`,
  );
}

function holdsResources(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    return ((JSON.parse(readFileSync(file, "utf8")) as { resources?: unknown[] }).resources ?? []).length > 0;
  } catch {
    // What can't be read may hold some.
    return true;
  }
}
