import { existsSync } from "node:fs";
import type { LoadedLab } from "../../lab/load-lab";
import type { Terraform } from "../../terraform/find-terraform";
import { bareEnvironment, rehearsalEnvironment } from "./environment";
import type { Fault } from "../protocol/faults";
import { badFault } from "../rehearsal-error";
import { checkFaults, metFaults, unmetFaults } from "./faults";
import { checkSynthesized } from "./isolation";
import { Lock } from "./lock";
import { installPrograms } from "./programs";
import { Interrupts } from "../../terraform/run/interrupts";
import { type Outcome, runCommand } from "../../terraform/run/run-command";
import { synthesize } from "../../terraform/run/synthesize";
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
  /** What goes wrong. @default - nothing */
  readonly faults?: readonly Fault[];
}

/** What a rehearsed command needs: a folder, an environment, and providers that answer. */
export interface Session {
  readonly workspace: Workspace;
  readonly env: NodeJS.ProcessEnv;
  readonly terraform: Terraform;
  /** Runs a command in the project's folder. Without `onLine` it has the terminal to itself. @param more variables */
  readonly run: (
    command: readonly string[],
    onLine?: (line: string) => void,
    more?: Readonly<Record<string, string>>,
  ) => Promise<Outcome>;
  /** Whether no earlier run had left anything. */
  readonly fresh: boolean;
}

/**
 * Opens the simulated lab for as long as `use` takes. Nothing of it stays running afterwards.
 *
 * @returns the exit code that `use` gives; `badFault` in place of 0 where a fault has struck nothing
 */
export async function withSession(
  { project, loaded, terraform, fresh, pace, faults = [] }: SessionOptions,
  use: (session: Session) => Promise<number>,
): Promise<number> {
  const lock = Lock.take(project);
  const workspace = new Workspace(project, loaded.lab.name);
  let standIns: StandIns | undefined;
  const abort = new AbortController();
  const close = async (): Promise<void> => {
    abort.abort();
    await standIns?.stop();
    workspace.removePlanFiles();
    workspace.before.bringBack();
    lock.release();
  };
  const interrupts = new Interrupts(close);
  try {
    const bare = fresh || !existsSync(workspace.world);
    workspace.prepare(fresh);
    installPrograms(workspace, terraform.program);
    const { world, output, remote, runs, log } = workspace;
    standIns = startStandIns({ lab: loaded.file, world, output, remote, pace, faults }, bareEnvironment(workspace));
    lock.share(standIns.pid);
    const { reattach, state, operations } = await standIns.ready;
    workspace.configure(state);
    const env = rehearsalEnvironment({ workspace, terraform, lab: loaded.file, reattach, state });
    // As the CLI will, to check what it would run.
    await synthesize(project, { ...env, CDKTF_OUTDIR: output }, abort.signal);
    const nodes = loaded.lab.nodes.map(({ name }) => name);
    checkFaults(faults, workspace, operations, nodes);
    checkSynthesized(workspace, Object.keys(JSON.parse(reattach) as object), loaded.lab);
    workspace.before.forget();
    const run: Session["run"] = (command, onLine, more = {}) =>
      runCommand(command, { cwd: project, env: { ...env, ...more }, interrupts, runs, log, onLine });
    const code = await use({ workspace, env, terraform, run, fresh: bare });
    await standIns.stop();
    const unmet = unmetFaults(faults, standIns.meetings, code === 0);
    const met = code === 0 ? [] : metFaults(faults, standIns.meetings);
    for (const line of [...met, ...unmet]) process.stderr.write(`${line}\n`);
    return code === 0 && unmet.length > 0 ? badFault : code;
  } catch (error) {
    // Failures while the process shuts down come from the shutdown.
    return await (interrupts.leaving ?? Promise.reject(error as Error));
  } finally {
    interrupts.close();
    await close();
  }
}
