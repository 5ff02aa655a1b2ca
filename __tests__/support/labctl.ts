import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface Ended {
  readonly code: number;
  /** What it has printed, errors included. */
  readonly out: string;
}

/** A program that is running, and what it has printed so far. */
export class Running {
  out = "";
  private readonly child: ChildProcess;
  /** Gives the exit code once the process is gone. What it has started may still hold its output open. */
  readonly exited: Promise<number>;
  private readonly closed: Promise<unknown>;

  constructor(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
    this.child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on("data", (chunk: Buffer) => (this.out += chunk.toString()));
    this.exited = new Promise((done) =>
      this.child.once("exit", (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0))),
    );
    this.closed = new Promise((done) => this.child.once("close", done));
  }

  /** Waits for its end. */
  async ended(): Promise<Ended> {
    return { code: await this.code(), out: this.out };
  }

  /** Gives the exit code once everything has been printed. */
  async code(): Promise<number> {
    await this.closed;
    return this.exited;
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Waits until it has printed this, so many times. */
  async prints(text: string, times = 1): Promise<void> {
    for (let waited = 0; this.out.split(text).length <= times; waited += 50) {
      if (waited > 60_000) throw new Error(`never printed ${text}:\n${this.out}`);
      await sleep(50);
    }
  }
}

/** `labctl` as a user runs it, in a checkout. */
export class Labctl extends Running {
  constructor(
    readonly checkout: string,
    args: readonly string[],
    env: NodeJS.ProcessEnv = {},
  ) {
    super(process.execPath, [join(checkout, "labctl"), ...args], checkout, { ...process.env, NO_COLOR: "1", ...env });
  }

  /** Runs to the end. */
  static async run(checkout: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
    return new Labctl(checkout, args, env).ended();
  }
}

/** Command lines of this machine that name the checkout, by process id. Linux only; elsewhere none. */
export function processesOf(checkout: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const pid of pids()) {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
      const environment = readFileSync(`/proc/${pid}/environ`, "utf8");
      if (
        pid !== process.pid &&
        (line.includes(checkout) || environment.includes(`LAB_TERRAFORM_RUNS=${checkout}`)) &&
        line !== ""
      )
        found.set(pid, line);
    } catch {
      // Gone meanwhile, or another user's.
    }
  }
  return found;
}

function pids(): number[] {
  try {
    return readdirSync("/proc").map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}
