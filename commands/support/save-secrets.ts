import { clusterSecrets } from "../../lab/protected";
import { CommandError } from "../../terraform/run/command-error";
import { describePlan, type Plan } from "../../terraform/run/plan-file";
import type { Stack } from "../../terraform/run/stack";

/** Whether a plan makes the cluster's secrets. */
export const makesSecrets = ({ changes }: Plan): boolean =>
  changes.some(({ address, actions }) => address === clusterSecrets && actions.includes("create"));

/**
 * Makes the cluster's secrets, and plans the rest anew. Terraform saves a remote state only every 20 seconds while it applies
 * (its StateHook), and empties the file of a local one whenever it writes it: if it is killed then, machines trust an authority
 * whose key nobody has. What an apply has begun with it keeps beside a local state as `.backup`.
 *
 * @param shown what has been agreed to
 * @param replace what is recreated although nothing of it has changed
 * @throws CommandError if the rest is anything else
 */
export async function saveSecrets(stack: Stack, shown: readonly string[], replace: readonly string[]): Promise<void> {
  await stack.plan({ only: clusterSecrets });
  await stack.apply();
  const other = describePlan(await stack.plan({ replace })).filter((change) => !shown.includes(change));
  if (other.length === 0) return;
  stack.forgetPlan();
  throw new CommandError(
    `${stack.name}: the plan has changed meanwhile: ${other.join("; ")}. The cluster's secrets are saved, nothing else was changed.`,
  );
}
