import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { localFolder } from "../../lab/schema/state";
import type { Lab } from "../../lab/schema/lab";
import { RehearsalError } from "../rehearsal-error";
import { readStateFile, type StateFile } from "./state-file";

export interface Where {
  /** Absolute path of the project. */
  readonly project: string;
  readonly lab: Pick<Lab, "name" | "state">;
  readonly stack: string;
  /** The `terraform` block of the synthesized stack, which says where the state is. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The user's own Terraform and environment: it opens what the user may open. */
  readonly terraform: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Reads the real state of a stack, and changes nothing. It is kept in memory only. A remote state is read by Terraform, in a
 * folder of its own that holds no more than where the state is. A stack that was never deployed has an empty one.
 *
 * @throws RehearsalError where it can't be read
 */
export async function pullState(where: Where): Promise<StateFile> {
  const { stack, lab, project } = where;
  const local = join(project, localFolder, lab.name, `${stack}.tfstate`);
  let text: string;
  try {
    text = lab.state.kind === "local" ? (existsSync(local) ? readFileSync(local, "utf8") : "") : await pull(where);
  } catch (error) {
    const why = (error as { stderr?: string }).stderr || String(error);
    throw new RehearsalError(`The state of ${stack} can't be read:\n${why.trim()}`);
  }
  if (text.trim() === "") return { held: [], outputs: [] };
  try {
    return readStateFile(text);
  } catch (error) {
    throw new RehearsalError(`The state of ${stack} can't be rehearsed: ${(error as Error).message}.`);
  }
}

async function pull({ settings: { backend, cloud }, terraform, env }: Where): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "state-"));
  const run = async (...args: string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)(terraform, args, { cwd: folder, env, maxBuffer: 256 * 2 ** 20 });
    return stdout;
  };
  try {
    writeFileSync(join(folder, "main.tf.json"), JSON.stringify({ terraform: { backend, cloud } }));
    await run("init", "-input=false", "-no-color");
    return await run("state", "pull");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
