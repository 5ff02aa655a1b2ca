import { writeFileSync } from "node:fs";
import { CommandError } from "../terraform/run/command-error";

/**
 * Writes what a user has asked for with `--output`.
 *
 * @throws CommandError if it can't be written there
 */
export function writeOutput(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new CommandError(`--output can't be written: ${(error as Error).message}.`);
  }
}
