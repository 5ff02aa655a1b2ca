import { chmodSync, existsSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { CommandError } from "../../terraform/run/command-error";

/**
 * Writes the file that `--output` names.
 *
 * @param mode its permissions, which it has before anything stands in it. @default - as the system gives them
 * @throws CommandError if it can't be written there
 */
export function writeOutput(file: string, text: string, mode?: number): void {
  try {
    if (mode !== undefined && statSync(file, { throwIfNoEntry: false })?.isFile()) chmodSync(file, mode);
    writeFileSync(file, text, { mode });
  } catch (error) {
    const folder = dirname(file);
    const why = existsSync(folder) ? (error as Error).message : `there is no folder ${folder}`;
    throw new CommandError(`--output (${file}) can't be written: ${why}.`);
  }
}
