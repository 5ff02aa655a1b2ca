import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { PlayedState } from "../backends";
import type { Fault } from "../protocol/faults";
import { RehearsalError } from "../runner/rehearsal-error";

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
  /** What shall go wrong. */
  readonly faults: readonly Fault[];
}

/** How Terraform reaches what is played. */
export interface Reachable {
  /** For `TF_REATTACH_PROVIDERS`. */
  readonly reattach: string;
  /** Nothing if the state is local. */
  readonly state?: PlayedState;
}

export interface StandIns {
  readonly pid: number;
  /** Once everything can be reached. */
  readonly ready: Promise<Reachable>;
  readonly stop: () => Promise<void>;
}

/** Starts the providers' process. */
export function startStandIns(options: StandInsOptions, env: NodeJS.ProcessEnv): StandIns {
  const args = ["--require", "tsx/cjs", join(__dirname, "main.ts"), JSON.stringify(options)];
  // A group of its own: an interrupt of the terminal must not end the providers before Terraform.
  const child = spawn(process.execPath, args, { env, detached: true, stdio: ["pipe", "pipe", "inherit"] });
  const exited = once(child, "exit");
  if (child.pid === undefined) throw new RehearsalError("The stand-in providers can't be started.");
  const ready = Promise.race([once(createInterface(child.stdout), "line"), exited]).then(([line]) => {
    if (typeof line === "string" && line.startsWith("{")) return JSON.parse(line) as Reachable;
    throw new RehearsalError("The stand-in providers did not start.");
  });
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await exited;
  };
  return { pid: child.pid, ready, stop };
}
