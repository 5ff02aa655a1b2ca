import { isProtected } from "../../lab/protected";
import { CommandError } from "../../terraform/run/command-error";
import type { Plan } from "../../terraform/run/plan-file";
import type { Stack } from "../../terraform/run/stack";

/**
 * Refuses a plan that deletes or replaces what cannot be recreated. Terraform's own `prevent_destroy` goes with its block
 * when a construct moves or is renamed; the list of addresses stays.
 *
 * @throws CommandError with every such address
 */
export function refuseProtected(stack: string, { changes }: Plan): void {
  const lost = changes.filter(({ address, actions }) => isProtected(address) && actions.includes("delete"));
  refuse(lost.map(({ address }) => `${stack}: ${address}`));
}

/** The same for the destruction of whole stacks, which Terraform does not plan. All of them are checked first. */
export async function refuseProtectedDestruction(stacks: readonly Stack[]): Promise<void> {
  const lost: string[] = [];
  for (const stack of stacks) {
    const addresses = await stack.addresses();
    lost.push(...addresses.filter(isProtected).map((address) => `${stack.name}: ${address}`));
  }
  refuse(lost);
}

function refuse(lost: readonly string[]): void {
  if (lost.length === 0) return;
  throw new CommandError(
    [
      "Refused. This would delete or replace what cannot be recreated:",
      ...lost.map((one) => `  ${one}`),
      "Nothing was changed. If you mean it, docs/runbooks/destroy.md says how.",
    ].join("\n"),
  );
}
