import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { LoadedLab } from "../../lab/load-lab";
import type { Terraform } from "../../terraform/find-terraform";
import { rehearsalEnvironment } from "./environment";
import { Lock } from "./lock";
import { RehearsalError } from "./rehearsal-error";
import { Interrupts } from "./interrupts";
import { type StandIns, startStandIns } from "../stand-ins/start";
import { Workspace } from "./workspace";

export interface SessionOptions {
  /** Absolute path of the project. */
  readonly project: string;
  readonly loaded: LoadedLab;
  readonly terraform: Terraform;
  /** Forgets the world and the state first. */
  readonly fresh: boolean;
  /** Real time per simulated time. 0 answers at once, 1 takes as long as the real lab. */
  readonly pace: number;
}

/** What a rehearsed command needs: a folder, an environment, and providers that answer. */
export interface Session {
  readonly workspace: Workspace;
  readonly env: NodeJS.ProcessEnv;
  readonly terraform: Terraform;
  readonly interrupts: Interrupts;
  /** Whether no earlier run had left anything. */
  readonly fresh: boolean;
}

/** Opens the simulated lab for as long as `use` takes. Nothing of it stays running afterwards. */
export async function withSession<T>(
  { project, loaded, terraform, fresh, pace }: SessionOptions,
  use: (session: Session) => Promise<T>,
): Promise<T> {
  const lock = Lock.take(project);
  const workspace = new Workspace(project, loaded.lab.name);
  let standIns: StandIns | undefined;
  const abort = new AbortController();
  const close = async (): Promise<void> => {
    abort.abort();
    await standIns?.stop();
    workspace.removePlanFiles();
    lock.release();
  };
  const interrupts = new Interrupts(close);
  try {
    const bare = fresh || !existsSync(workspace.world);
    workspace.prepare(fresh);
    standIns = startStandIns({ lab: loaded.file, world: workspace.world, remote: workspace.remote, pace });
    lock.share(standIns.pid);
    const { reattach, state } = await standIns.ready;
    workspace.configure(state);
    const env = rehearsalEnvironment({ workspace, terraform, lab: loaded.file, reattach, state });
    await synthesize(project, env, abort.signal);
    workspace.checkSynthesized(Object.keys(JSON.parse(reattach) as object), loaded.lab);
    return await use({ workspace, env, terraform, interrupts, fresh: bare });
  } catch (error) {
    // What fails while the process leaves fails because it leaves.
    return await (interrupts.leaving ?? Promise.reject(error as Error));
  } finally {
    interrupts.close();
    await close();
  }
}

/** Synthesizes as the CLI will, to look at what it would run before it runs. */
async function synthesize(project: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  try {
    const args = ["--import", "tsx", join(project, "main.ts")];
    await promisify(execFile)(process.execPath, args, {
      cwd: project,
      signal,
      env: { ...env, CDKTF_OUTDIR: env["CDKTF_OUTPUT"] },
    });
  } catch (error) {
    throw new RehearsalError(
      `The stacks can't be synthesized:\n${(error as { stderr?: string }).stderr ?? String(error)}`,
    );
  }
}
