import { InvalidArgumentError } from "commander";
import { didYouMean } from "../../lab/did-you-mean";
import { stackNames, type StackName } from "../../stacks/names";

/** Collects the stacks that a command names, in the order in which they are deployed; none named means all. */
export function collectStacks(name: string, before: readonly StackName[] | undefined): StackName[] {
  const known = stackNames.find((stack) => stack === name);
  if (known === undefined) throw new InvalidArgumentError(`No stack has this name. ${didYouMean(name, stackNames)}`);
  const named = [...(before ?? []), known];
  return stackNames.filter((stack) => named.includes(stack));
}
