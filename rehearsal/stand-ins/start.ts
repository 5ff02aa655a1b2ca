import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { RehearsalError } from "../runner/rehearsal-error";

export interface StandInsOptions {
  /** Absolute path of the lab file. */
  readonly lab: string;
  /** File that keeps the world. */
  readonly world: string;
  /** Real time per simulated time. */
  readonly pace: number;
}

export interface StandIns {
  readonly pid: number;
  /** For `TF_REATTACH_PROVIDERS`. */
  readonly reattach: string;
  readonly stop: () => Promise<void>;
}

/** Starts the providers' process and waits until it can be reached. */
export async function startStandIns(options: StandInsOptions): Promise<StandIns> {
  const args = ["--import", "tsx", join(__dirname, "main.ts"), JSON.stringify(options)];
  // A group of its own: an interrupt of the terminal must not end the providers before Terraform.
  const child = spawn(process.execPath, args, { detached: true, stdio: ["pipe", "pipe", "inherit"] });
  const exited = once(child, "exit");
  const reattach = await Promise.race([once(createInterface(child.stdout), "line"), exited]).then(
    ([line]) => line as unknown,
  );
  if (typeof reattach !== "string" || child.pid === undefined) {
    throw new RehearsalError("The stand-in providers did not start.");
  }
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await exited;
  };
  return { pid: child.pid, reattach, stop };
}
