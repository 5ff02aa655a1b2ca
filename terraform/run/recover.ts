import { bootstrapType, importIds, importIdsAround } from "./import-ids";
import { forgetImports, type Import, writeImportsFile } from "./imports-file";
import type { Plan } from "./plan-file";
import { type Stack, TerraformFailed } from "./stack";

/** What somebody knows of the lab that no plan shows. */
export interface Told {
  /** Whether the cluster is known to have been bootstrapped. */
  readonly bootstrapped: boolean;
  /** Ids of objects that exist, by address, for kinds whose ids only their account knows. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Finds what a stack would make although it exists already, as a deploy leaves it that was killed after an object was made and
 * before the state knew of it, and writes import blocks for it beside the stack. The next deploy takes them in.
 *
 * @param plan of the stack as it stands, without import blocks of before
 */
export async function writeImports(stack: Stack, plan: Plan, { bootstrapped, ids }: Told): Promise<readonly Import[]> {
  let candidates = missing(plan).flatMap(({ address, type, after = {} }): Import[] => {
    const own = ids.get(address);
    const around = own === undefined ? undefined : importIdsAround[type]?.(after, own);
    const id = type === bootstrapType && bootstrapped ? type : (around ?? importIds[type]?.(after));
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

/** What the plan would make, whose ids only its account knows: nobody has looked whether it exists. */
export const onlyTheAccountKnows = (plan: Plan): readonly string[] =>
  missing(plan)
    .filter(({ type }) => type in importIdsAround)
    .map(({ address }) => address);

const missing = ({ changes }: Plan): Plan["changes"] => changes.filter(({ actions }) => actions.join() === "create");

function notThere({ summary, detail }: { summary: string; detail: string }): string[] {
  if (!summary.includes("Cannot import non-existent remote object")) return [];
  const address = /import an existing object to "([^"]+)"/.exec(detail)?.[1];
  return address === undefined ? [] : [address];
}
