import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lab } from "../../lab/schema/lab";
import { localFolder } from "../../lab/schema/state";
import { CommandError } from "../../terraform/run/command-error";
import type { Stack } from "../../terraform/run/stack";

/**
 * Refuses to start with an empty remote state while the same stack has a local one: the deploy would make a second cluster
 * out of the machines of the first. Terraform asks by itself only where the output folder has seen the local one.
 *
 * @throws CommandError that says how to move the state
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
    // An unreadable file may hold some.
    return true;
  }
}
