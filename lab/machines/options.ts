import { didYouMean } from "../did-you-mean";
import type { Machine } from "../schema/machine";

type Profile = NonNullable<Machine["profile"]>;

/** What is wrong with an option; a builder says it in what it builds, since a check reports everything at once. */
export type OptionProblem = Profile["problems"][number];

/** The names of a builder's options: the compiler sees to it that none is missing. */
export const optionNames = <Options>(names: Readonly<Record<keyof Options, true>>): readonly string[] =>
  Object.keys(names);

/**
 * Parts what a builder was given into what it knows and what it does not. Editors refuse the latter; a lab file whose types
 * nobody has checked may have it all the same, and a builder that took no notice would build another machine than was meant.
 *
 * @param at where they stand, such as `macs.`
 */
export function knownOptions<Options extends object>(
  builder: Profile["name"],
  given: Options | null,
  names: readonly string[],
  at = "",
): { readonly known: Options; readonly problems: OptionProblem[] } {
  const entries = Object.entries(given ?? {});
  const isKnown = ([name]: readonly [string, unknown]): boolean => names.includes(name);
  return {
    known: Object.fromEntries(entries.filter(isKnown)) as Options,
    problems: entries
      .filter((one) => !isKnown(one))
      .map(([name]) => ({ option: at + name, rule: `is no option of ${builder}()`, hint: didYouMean(name, names) })),
  };
}
