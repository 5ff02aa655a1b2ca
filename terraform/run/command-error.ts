/** A command that can't be run, or must not go on. Its message is meant to be shown as it is, without a stack. */
export class CommandError extends Error {
  override readonly name: string = "CommandError";

  /** @param exitCode what the process ends with @default 1 */
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}
