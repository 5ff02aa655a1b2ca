import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

export const project = join(__dirname, "..");

/** What one run of a program took. */
export interface Measured {
  readonly seconds: number;
  /** What the program itself held at most, in MiB. */
  readonly peak: number;
}

/** A program of this project, and the variables that it gets beside those of the bench. */
export interface Program {
  readonly file: string;
  /** @default - none */
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** Starts a program as `cdktf.json` starts `main.ts`, with an empty folder to write to. @throws Error with what it has said if it fails */
export async function measure({ file, args: own = [], env = {} }: Program): Promise<Measured> {
  return inScratch(async (scratch) => {
    const args = ["--import", join(__dirname, "peak-memory.mjs"), "--import", "tsx", join(project, file), ...own];
    const started = performance.now();
    const child = spawn(process.execPath, args, {
      cwd: project,
      env: { ...process.env, CDKTF_OUTDIR: scratch, ...env },
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    });
    const said = [child.stderr, child.stdio[3]].map(async (stream) => text(stream as NodeJS.ReadableStream));
    const [code] = (await once(child, "exit")) as [number | null];
    const seconds = (performance.now() - started) / 1000;
    const [errors = "", kibibytes = ""] = await Promise.all(said);
    if (code !== 0) throw new Error(`${file} failed:\n${errors}`);
    return { seconds, peak: Number(kibibytes) / 1024 };
  });
}

/** Runs programs in turn, so that whatever else the machine does meets them alike. The first round only warms caches. */
export async function interleaved(programs: readonly Program[], runs: number): Promise<Measured[][]> {
  const rounds: Measured[][] = [];
  for (let round = 0; round <= runs; round++) {
    const results: Measured[] = [];
    for (const program of programs) results.push(await measure(program));
    rounds.push(results);
  }
  return rounds.slice(1);
}

/** Seconds of processor time that something takes: other work on the machine does not count. */
export function processorSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** @throws Error if there is no number */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error("there is no median of nothing");
  return (low + high) / 2;
}

/** One item of a list. @throws Error if there is none */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`there is no item ${index}`);
  return item;
}

/** A folder that is removed afterwards, in one of its own: synthesis writes beside its output as well. */
export async function inScratch<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "homelab-bench-"));
  try {
    return await use(mkdtempSync(join(folder, "out-")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
