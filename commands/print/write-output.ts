import { existsSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { CommandError } from "../../terraform/run/command-error";

/**
 * Writes the file that `--output` names.
 *
 * @throws CommandError if it can't be written there
 */
export function writeOutput(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const folder = dirname(file);
    const why = existsSync(folder) ? (error as Error).message : `there is no folder ${folder}`;
    throw new CommandError(`--output (${file}) can't be written: ${why}.`);
  }
}
