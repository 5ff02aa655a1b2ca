import { protectedAddresses } from "../lab/protected";
import { CommandError } from "../terraform/run/command-error";
import type { Plan } from "../terraform/run/plan-file";

/**
 * Refuses a plan that deletes or replaces what cannot be made again. Terraform's own `prevent_destroy` goes with its block
 * when a construct moves or is renamed; this list stays.
 *
 * @throws CommandError with every such address
 */
export function refuseProtected(stack: string, { changes }: Plan): void {
  const lost = changes.filter(({ address, actions }) => isProtected(stack, address) && actions.includes("delete"));
  if (lost.length > 0)
    throw refusal(
      stack,
      lost.map(({ address }) => address),
    );
}

/** The same for a destruction, of which Terraform makes no plan at all. @param addresses what the state holds */
export function refuseProtectedDestruction(stack: string, addresses: readonly string[]): void {
  const lost = addresses.filter((address) => isProtected(stack, address));
  if (lost.length > 0) throw refusal(stack, lost);
}

const isProtected = (stack: string, address: string): boolean =>
  ((protectedAddresses as Readonly<Record<string, readonly string[]>>)[stack] ?? []).includes(address);

function refusal(stack: string, lost: readonly string[]): CommandError {
  return new CommandError(
    [
      `${stack}: refused. This would delete or replace what cannot be made again:`,
      ...lost.map((address) => `  ${address}`),
      "Nothing was changed. If you mean it, docs/runbooks/destroy.md says how.",
    ].join("\n"),
  );
}
