import { CommandError } from "../terraform/run/command-error";

/** What a rehearsal ends with that was told of a fault that can't happen, or has not. */
export const badFault = 3;
/** What a rehearsal ends with whose simulated lab is damaged, or is used by another rehearsal. */
export const unusableLab = 4;
/** What a rehearsal ends with that has no Terraform to run. */
export const noTerraform = 5;

/** A rehearsal that cannot go on. Its message is meant to be shown as it is, without a stack. */
export class RehearsalError extends CommandError {
  override readonly name: string = "RehearsalError";
}

/** What to say where a rehearsal's folder can't be worked in. */
export function unusable(directory: string, error: Error): RehearsalError {
  if (error instanceof RehearsalError) return error;
  return new RehearsalError(
    `${directory} can't be used: ${error.message}. Remove it: it holds the simulated lab, and nothing else.`,
    unusableLab,
  );
}
