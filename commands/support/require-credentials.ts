import { homedir } from "node:os";
import type { Lab } from "../../lab/schema/lab";
import type { StackName } from "../../stacks/names";
import { CommandError } from "../../terraform/run/command-error";
import { missingCredentials, type Places } from "./credentials";

/**
 * Looks for credentials before anything is planned: a provider that asks for them only when it has something to do fails
 * while machines are being installed. What may yet be found is only warned of.
 *
 * @throws CommandError with all that are missing
 */
export function requireCredentials(
  lab: Lab,
  stacks: readonly StackName[],
  places: Places = { env: process.env, home: homedir() },
): void {
  const missing = missingCredentials(lab, stacks, places);
  if (missing.length === 0) return;
  if (!missing.some(({ sure }) => sure)) {
    for (const { what } of missing)
      process.stderr.write(`warning: not found, unless this machine has a role of AWS: ${what}\n`);
    return;
  }
  throw new CommandError(
    [
      "Credentials are missing:",
      ...missing.map(({ what }) => `  ${what}`),
      "Nothing was planned. What a part of the lab needs, it needs only while that is in the lab file.",
    ].join("\n"),
  );
}
