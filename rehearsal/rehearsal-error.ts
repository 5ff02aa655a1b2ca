import { CommandError } from "../terraform/run/command-error";

/** Exit code of a rehearsal whose fault can't happen, or has not. */
export const badFault = 3;
/** Exit code of a rehearsal whose simulated lab is damaged, or in use by another rehearsal. */
export const unusableLab = 4;
/** Exit code of a rehearsal without a Terraform to run. */
export const noTerraform = 5;

/** A rehearsal that cannot go on. Its message is shown as it is, without a stack trace. */
export class RehearsalError extends CommandError {
  override readonly name: string = "RehearsalError";
}

/** The message for a rehearsal's folder that can't be used. */
export function unusable(directory: string, error: Error): RehearsalError {
  if (error instanceof RehearsalError) return error;
  return new RehearsalError(
    `${directory} can't be used: ${error.message}. Remove it: it holds the simulated lab, and nothing else.`,
    unusableLab,
  );
}
