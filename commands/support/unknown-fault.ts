import { guess } from "../../lab/did-you-mean";

/** A longer list would not help. */
const most = 9;

/** The message for an unknown fault, with what may have been meant, even by a name without its kind. */
export function unknownFault(fault: string, known: readonly string[]): string {
  const bare = (id: string): string => id.slice(id.indexOf(":") + 1);
  const meant = known.find((id) => bare(id) === fault);
  const hint =
    (meant === undefined ? guess(fault, known) : `Did you mean "${meant}"?`) ??
    (known.length > most
      ? "`./labctl faults --json` names all."
      : `There is ${known.map((id) => `"${id}"`).join(", ")}.`);
  return `Nothing in this lab is called ${fault}. ${hint}`;
}
