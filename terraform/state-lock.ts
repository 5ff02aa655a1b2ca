import { unframed } from "./unframed";

/** Who holds a state, as Terraform reports it to those who wait. */
export interface StateLock {
  /** The argument of `terraform force-unlock`. */
  readonly id: string;
  /** Such as `OperationTypeApply`. */
  readonly operation: string;
  /** Such as `me@laptop`. */
  readonly who: string;
  /** When it was taken, such as `2026-11-21 07:18:08.767012268 +0000 UTC`. */
  readonly created: string;
}

/**
 * Reads a lock out of the error that Terraform ends with when it does not get the state: from the words of Terraform itself,
 * or of a CLI that has put its own prefixes before them and wrapped them.
 *
 * For HCP, who and when are those of the one that waits: Terraform does not know the holder, but the UI of HCP does.
 *
 * @returns nothing if that was not the reason
 */
export function lockIn(output: string): StateLock | undefined {
  const text = unframed(output);
  const begin = text.indexOf("Error acquiring the state lock");
  if (begin < 0) return undefined;
  const said = text.slice(begin);
  const found =
    /Lock Info: ID: (?<id>\S+) Path: .*?Operation: (?<operation>\S*) Who: (?<who>.*?) Version: \S* Created: (?<created>.*?) Info:/.exec(
      said,
    )?.groups;
  if (!found) return undefined;
  const { id = "", operation = "", who = "", created = "" } = found;
  // The ID of HCP's lock stands in the message; what stands under "Lock Info" opens nothing there.
  return { id: /\(lock ID: "([^"]+)"\)/.exec(said)?.[1] ?? id, operation, who, created };
}
