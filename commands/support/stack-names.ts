import { InvalidArgumentError } from "commander";
import { didYouMean } from "../../lab/did-you-mean";
import { stackNames, type StackName } from "../../stacks/names";

/** Reads the stacks that a command names, into the order in which they are deployed; none named are all. */
export function collectStacks(name: string, before: readonly StackName[] | undefined): StackName[] {
  const known = stackNames.find((stack) => stack === name);
  if (known === undefined) throw new InvalidArgumentError(`No stack has this name. ${didYouMean(name, stackNames)}`);
  const named = [...(before ?? []), known];
  return stackNames.filter((stack) => named.includes(stack));
}
