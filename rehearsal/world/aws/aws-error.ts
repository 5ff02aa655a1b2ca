/** What AWS answers to a call that it refuses. */
export class AwsError extends Error {
  override readonly name = "AwsError";

  constructor(
    readonly status: number,
    readonly code: string,
    readonly text: string,
  ) {
    super(`api error ${code}: ${text}`);
  }
}
