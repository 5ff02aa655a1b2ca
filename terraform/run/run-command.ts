import { spawn, type ChildProcess } from "node:child_process";
import { createWriteStream, readdirSync } from "node:fs";
import { constants } from "node:os";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { finished } from "node:stream/promises";
import type { Interrupt, Interrupts } from "./interrupts";
import { groupGone, isRunning, signalGroup } from "./processes";
import { CommandError } from "./command-error";

export interface CommandOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly interrupts: Interrupts;
  /** Folder where the shim leaves the process id of each running Terraform: `LAB_TERRAFORM_RUNS` of `env`. */
  readonly runs: string;
  /** Gets every line that the command prints; without it the command has the terminal to itself. */
  readonly onLine?: (line: string) => void;
  /** File that keeps the lines. @default - none does */
  readonly log?: string;
}

/** How a command ended: its exit code, as a shell would give it. */
export interface Outcome {
  readonly code: number;
  /** The signal that this program got meanwhile. */
  readonly interrupted?: Interrupt;
}

/**
 * Runs a command that runs Terraform. An interrupt goes to the Terraform that is running, which finishes its operation and saves
 * it; the command then ends by itself. The second interrupt makes Terraform give up its operation, the third ends it.
 */
export async function runCommand(
  [program = "", ...args]: readonly string[],
  options: CommandOptions,
): Promise<Outcome> {
  const { cwd, env, interrupts, runs, onLine, log } = options;
  // With a group of its own it gets no interrupt from the terminal: that would end the CLI before Terraform.
  const child = spawn(program, args, {
    cwd,
    env,
    detached: onLine !== undefined,
    stdio: onLine ? ["ignore", "pipe", "pipe"] : "inherit",
  });
  const logged = onLine ? follow(child, log, onLine) : Promise.resolve();

  interrupts.during = (signal, count) => {
    if (count === 1 && terraforms(runs).length > 0) process.stderr.write(`\n${finishing}\n`);
    // On a shared terminal Ctrl-C has reached the command as well, and the CLI passes it on. Two would make Terraform give up.
    if (count === 1 && signal === "SIGINT" && !onLine && process.stdin.isTTY) return;
    void endGently(child, runs, count < 3 ? "SIGINT" : "SIGKILL");
  };
  try {
    const code = await new Promise<number>((done, fail) => {
      child.once("error", (error: NodeJS.ErrnoException) =>
        fail(
          // As a shell would.
          error.code === "ENOENT"
            ? new CommandError(`${program}: command not found`, 127)
            : new CommandError(`${program}: ${error.message}`, 126),
        ),
      );
      child.once("close", (status, signal) => done(status ?? 128 + (signal ? constants.signals[signal] : 0)));
    });
    await logged;
    // Terraform goes on without its CLI; its providers must stay until it is done.
    while (terraforms(runs).length > 0) await sleep(100);
    if (interrupts.received && onLine && child.pid !== undefined) await groupGone(child.pid);
    return { code, interrupted: interrupts.received };
  } finally {
    interrupts.during = undefined;
  }
}

const finishing = "Interrupted: Terraform finishes what it has begun. Once more makes it give up.";

/** Process groups of the running Terraforms, from the files that the shim leaves. */
function terraforms(runs: string): number[] {
  return readdirSync(runs).map(Number).filter(isRunning);
}

async function endGently(child: ChildProcess, runs: string, how: "SIGINT" | "SIGKILL"): Promise<void> {
  const running = terraforms(runs);
  // The CLI takes a killed Terraform for a successful one and would go on to the next stack: it goes first.
  if (how === "SIGKILL" && child.pid !== undefined) signalGroup(child.pid, how);
  for (const pid of running) signalGroup(pid, how);
  while (terraforms(runs).length > 0) await sleep(50);
  // The CLI ends when its Terraform fails; if there was none, or it would go on, it is stopped.
  for (let waited = 0; running.length > 0 && waited < 2_000 && child.exitCode === null; waited += 50) await sleep(50);
  if (child.exitCode === null && child.signalCode === null && child.pid !== undefined)
    signalGroup(child.pid, "SIGTERM");
}

async function follow(child: ChildProcess, log: string | undefined, onLine: (line: string) => void): Promise<void> {
  const file = log === undefined ? undefined : createWriteStream(log, { flags: "a", mode: 0o600 });
  await Promise.all(
    [child.stdout, child.stderr].map(async (stream) => {
      if (!stream) return;
      for await (const line of createInterface({ input: stream })) {
        const plain = plainText(line);
        file?.write(`${plain}\n`);
        onLine(plain);
      }
    }),
  );
  if (!file) return;
  file.end();
  await finished(file);
}

/** Without colours and cursor movements. */
export function plainText(line: string): string {
  // eslint-disable-next-line no-control-regex -- escape sequences begin with a control character
  return line.replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, "").replaceAll("\r", "");
}
