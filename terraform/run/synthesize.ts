import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { CommandError } from "./command-error";

/**
 * Does what `cdktf synth` does, without the CLI around it.
 *
 * @param env with the destination in `CDKTF_OUTDIR`
 * @throws CommandError with what the program has said
 */
export async function synthesize(project: string, env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<void> {
  try {
    const args = ["--import", "tsx", join(project, "main.ts")];
    await promisify(execFile)(process.execPath, args, { cwd: project, env, signal });
  } catch (error) {
    throw new CommandError(
      `The stacks can't be synthesized:\n${(error as { stderr?: string }).stderr?.trimEnd() || String(error)}`,
    );
  }
}
