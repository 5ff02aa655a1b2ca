import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { PlayedState } from "../backends";
import type { OperationKind } from "../protocol/around";
import type { Fault, Meeting } from "../protocol/faults";
import { RehearsalError } from "../rehearsal-error";

export interface StandInsOptions {
  /** Absolute path of the lab file. */
  readonly lab: string;
  /** File that keeps the world. */
  readonly world: string;
  /** The folder that synthesis writes to: Terraform runs in its `stacks/<stack>`. */
  readonly output: string;
  /** Folder that keeps remote state. */
  readonly remote: string;
  /** Real time per simulated time. */
  readonly pace: number;
  /** What goes wrong. */
  readonly faults: readonly Fault[];
}

/** How Terraform reaches the stand-ins. */
export interface Reachable {
  /** For `TF_REATTACH_PROVIDERS`. */
  readonly reattach: string;
  /** Nothing if the state is local. */
  readonly state?: PlayedState;
  /** What can happen to each type that is played, with `data.` before it for a data source. */
  readonly operations: Readonly<Record<string, readonly OperationKind[]>>;
}

export interface StandIns {
  readonly pid: number;
  /** Resolves once everything can be reached. */
  readonly ready: Promise<Reachable>;
  /** The operations that faults could have meant so far; complete once the process has stopped. */
  readonly meetings: readonly Meeting[];
  readonly stop: () => Promise<void>;
}

/** Starts the providers' process. */
export function startStandIns(options: StandInsOptions, env: NodeJS.ProcessEnv): StandIns {
  const args = ["--require", "tsx/cjs", join(__dirname, "main.ts"), JSON.stringify(options)];
  // A group of its own: a Ctrl-C must not end the providers before Terraform.
  const child = spawn(process.execPath, args, { env, detached: true, stdio: ["pipe", "pipe", "inherit"] });
  // All of its output is read by then.
  const closed = once(child, "close");
  if (child.pid === undefined) throw new RehearsalError("The stand-in providers can't be started.");
  const lines = createInterface(child.stdout);
  const meetings: Meeting[] = [];
  const ready = Promise.race([once(lines, "line"), closed]).then(([line]) => {
    if (typeof line !== "string" || !line.startsWith("{"))
      throw new RehearsalError("The stand-in providers did not start.");
    lines.on("line", (later) => meetings.push(JSON.parse(later) as Meeting));
    return JSON.parse(line) as Reachable;
  });
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await closed;
  };
  return { pid: child.pid, ready, meetings, stop };
}
