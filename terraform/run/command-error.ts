/** A command that can't be run, or must not go on. Its message is shown as it is, without a stack trace. */
export class CommandError extends Error {
  override readonly name: string = "CommandError";

  /** @param exitCode of the process @default 1 */
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}
