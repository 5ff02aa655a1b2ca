import { bootstrapType, importIds, importIdsAround } from "./import-ids";
import { forgetImports, type Import, writeImportsFile } from "./imports-file";
import type { Diagnostic } from "./json-events";
import type { Plan } from "./plan-file";
import { type Stack, TerraformFailed } from "./stack";

/** What the user knows about the lab that no plan shows. */
export interface Given {
  /** Whether the cluster is known to have been bootstrapped. */
  readonly bootstrapped: boolean;
  /** Ids of objects that exist, by address, for kinds whose ids only their account knows. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Finds what a stack would create although it exists already, since a deploy was killed after it had created an object and
 * before the state recorded it, and writes import blocks for it beside the stack. The next deploy carries them out.
 *
 * @param plan of the stack without earlier import blocks
 */
export async function writeImports(stack: Stack, plan: Plan, given: Given): Promise<readonly Import[]> {
  for (let left = candidates(plan, given); left.length > 0;) {
    const refused = await planWith(stack, left);
    if (!refused) return left;
    // Terraform skips what depends on something absent: so again, until every absent address is named.
    const absent = refused.diagnostics.flatMap(namedAbsent).filter((address) => !given.ids.has(address));
    if (absent.length === 0) return writeFound(stack, left, given);
    left = left.filter(({ to }) => !absent.includes(to));
  }
  return [];
}

function candidates(plan: Plan, { bootstrapped, ids }: Given): Import[] {
  return missing(plan).flatMap(({ address, type, after = {} }): Import[] => {
    const own = ids.get(address);
    const around = own === undefined ? undefined : importIdsAround[type]?.(after, own);
    const id = type === bootstrapType && bootstrapped ? type : (around ?? importIds[type]?.(after));
    return id === undefined ? [] : [{ to: address, id }];
  });
}

/**
 * Looks at each candidate alone. Terraform gives no address with what a provider says itself during an import
 * (importState of node_resource_plan_instance.go, 1.11 to 1.15): only of a plan with one import is it known what it is about.
 *
 * @throws TerraformFailed for what neither exists nor is absent, with its address
 */
async function writeFound(stack: Stack, all: readonly Import[], { ids }: Given): Promise<readonly Import[]> {
  const found: Import[] = [];
  const unclear: Diagnostic[] = [];
  for (const one of all) {
    const refused = await planWith(stack, [one], one.to);
    const errors = refused?.diagnostics.filter(({ severity }) => severity === "error") ?? [];
    if (!refused) found.push(one);
    else if (ids.has(one.to) || !errors.every(saysAbsent))
      unclear.push(...errors.map((error) => ({ ...error, address: one.to })));
  }
  if (unclear.length > 0) {
    forgetImports(stack.folder);
    throw new TerraformFailed(`${stack.name}: it is unclear whether it exists. Nothing is imported.`, unclear);
  }
  const refused = found.length === 0 ? undefined : await planWith(stack, found);
  if (refused) throw refused;
  return found;
}

/** Plans with these import blocks, and leaves them beside the stack if that works. Returns the failure otherwise. */
async function planWith(stack: Stack, imports: readonly Import[], only?: string): Promise<TerraformFailed | undefined> {
  writeImportsFile(stack.folder, imports);
  try {
    await stack.plan({ quiet: true, only });
    return undefined;
  } catch (error) {
    forgetImports(stack.folder);
    if (error instanceof TerraformFailed) return error;
    throw error;
  }
}

/** What the plan would create and whose ids only the account knows: whether it exists was not checked. */
export const onlyTheAccountKnows = (plan: Plan): readonly string[] =>
  missing(plan)
    .filter(({ type }) => type in importIdsAround)
    .map(({ address }) => address);

const missing = ({ changes }: Plan): Plan["changes"] => changes.filter(({ actions }) => actions.join() === "create");

/** Terraform's own words for an object that its provider does not find. They name the address. */
function namedAbsent({ summary, detail }: Diagnostic): string[] {
  if (!summary.includes("Cannot import non-existent remote object")) return [];
  const address = /import an existing object to "([^"]+)"/.exec(detail)?.[1];
  return address === undefined ? [] : [address];
}

/** The same in Terraform's words or a provider's: `404 Not Found` (cloudflare), `release: not found` (helm), `NoSuchEntity` (aws). */
const saysAbsent = ({ summary, detail }: Diagnostic): boolean =>
  /non-existent|\bnot found\b|cannot be found|does not exist|\bNoSuch[A-Z]/i.test(`${summary} ${detail}`);
