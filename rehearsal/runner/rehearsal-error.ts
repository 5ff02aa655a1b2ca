/** What a rehearsal ends with whose simulated lab is damaged, or is used by another rehearsal. */
export const unusableLab = 4;
/** What a rehearsal ends with that has no Terraform to run. */
export const noTerraform = 5;

/** A rehearsal that cannot go on. Its message is meant to be shown as it is, without a stack. */
export class RehearsalError extends Error {
  override readonly name = "RehearsalError";

  /** @param exitCode what the process ends with @default 1 */
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}
