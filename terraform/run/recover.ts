import { bootstrapType, importIds } from "./import-ids";
import { forgetImports, type Import, writeImportsFile } from "./imports-file";
import type { Plan } from "./plan-file";
import { type Stack, TerraformFailed } from "./stack";

/**
 * Finds what a stack would make although it exists already, as a deploy leaves it that was killed after an object was made and
 * before the state knew of it, and writes import blocks for it beside the stack. The next deploy takes them in.
 *
 * @param plan of the stack as it stands, without import blocks of before
 * @param bootstrapped whether the cluster is known to have been bootstrapped
 */
export async function writeImports(stack: Stack, { changes }: Plan, bootstrapped: boolean): Promise<readonly Import[]> {
  const missing = changes.filter(({ actions }) => actions.join() === "create");
  let candidates = missing.flatMap(({ address, type, after = {} }): Import[] => {
    const id = type === bootstrapType && bootstrapped ? type : importIds[type]?.(after);
    return id === undefined ? [] : [{ to: address, id }];
  });
  while (candidates.length > 0) {
    writeImportsFile(stack.folder, candidates);
    try {
      await stack.plan({ quiet: true });
      return candidates;
    } catch (error) {
      // Terraform names every one that does not exist; what is left is looked at again.
      const absent = error instanceof TerraformFailed ? error.diagnostics.flatMap(notThere) : [];
      const left = candidates.filter(({ to }) => !absent.includes(to));
      forgetImports(stack.folder);
      if (left.length === candidates.length) throw error;
      candidates = left;
    }
  }
  return [];
}

function notThere({ summary, detail }: { summary: string; detail: string }): string[] {
  if (!summary.includes("Cannot import non-existent remote object")) return [];
  const address = /import an existing object to "([^"]+)"/.exec(detail)?.[1];
  return address === undefined ? [] : [address];
}
