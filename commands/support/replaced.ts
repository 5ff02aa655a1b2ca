import { like } from "../../terraform/address-pattern";
import { nearAddress } from "../../rehearsal/runner/near-address";
import { CommandError } from "../../terraform/run/command-error";
import { allAddresses } from "../../terraform/run/stack-addresses";
import type { Stack } from "../../terraform/run/stack";

/**
 * The resources of each stack that patterns mean. A provider that never looks at what it has made plans nothing where that is
 * lost; only whoever knows can have it made again.
 *
 * @param patterns as `talos_machine_configuration_apply.*ms01-b*`
 * @throws CommandError with every pattern that means nothing
 */
export function replaced(patterns: readonly string[], stacks: readonly Stack[]): (stack: Stack) => readonly string[] {
  const resources = ({ folder }: Stack): readonly string[] =>
    allAddresses([folder]).filter((address) => !address.startsWith("data."));
  const all = stacks.flatMap(resources);
  const problems = patterns
    .filter((pattern) => !all.some((address) => like(pattern, address)))
    .map(
      (pattern) =>
        `--replace (${pattern}) means no resource of ${stacks.map(({ name }) => name).join(" or ")}. ${nearAddress(pattern, all)} An asterisk stands for any text.`,
    );
  if (problems.length > 0) throw new CommandError(problems.join("\n"), 2);
  return (stack) => resources(stack).filter((address) => patterns.some((pattern) => like(pattern, address)));
}
