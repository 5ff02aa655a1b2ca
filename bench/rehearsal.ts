import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Figure } from "./figure";
import { inScratch, median, project } from "./measure";

const labctl = join(project, "labctl");

/**
 * The rehearsal's own share of a deploy, by processor time: all of it, less what the cdktf CLI and the Terraform under it
 * take. What is left is the runner, its look at what is synthesized, and the stand-ins. The shell's `times` counts every
 * process that has ended and been waited for, no matter who started it.
 */
export async function ownShare(runs = 3): Promise<Figure> {
  const shares: number[] = [];
  for (let run = 0; run < runs; run++) shares.push(await shareOfOne());
  return { name: "rehearsal: own share of a rehearsed deploy", value: median(shares), unit: "x", aim: 1 / 3 };
}

async function shareOfOne(): Promise<number> {
  const deploy = 'npx cdktf deploy infra prod --auto-approve && printf "\\ntheirs\\n" && times';
  const rehearsed = `node "$LABCTL" rehearse --fresh sh -c '${deploy}' && printf "\\nwhole\\n" && times`;
  const out = await run("sh", ["-c", rehearsed]);
  const whole = childrensTime(out.split("\nwhole\n")[1]);
  const theirs = childrensTime(out.split("\ntheirs\n")[1]);
  return (whole - theirs) / whole;
}

/** A whole rehearsal from bare machines, with nothing compiled before; Terraform is there. */
export async function cold(): Promise<Figure> {
  rmSync(join(project, ".cache", "code"), { recursive: true, force: true });
  const started = performance.now();
  await inScratch(async (scratch) => run(process.execPath, [labctl, "rehearse", "--fresh"], scratch));
  const value = (performance.now() - started) / 1000;
  return { name: "rehearsal: whole, cold", value, unit: "s", aim: 30 };
}

/** @param temporary folder where the TypeScript loader keeps what it has compiled */
async function run(program: string, args: readonly string[], temporary = tmpdir()): Promise<string> {
  const lab = { LAB: join(__dirname, "lab.config.ts"), BENCH_NODES: "" };
  const env = { ...process.env, ...lab, LABCTL: labctl, TMPDIR: temporary, NO_COLOR: "1" };
  const options = { cwd: project, env, maxBuffer: 64 * 2 ** 20 };
  const { stdout } = await promisify(execFile)(program, args, options).catch(
    (error: { stdout: string; stderr: string }) => {
      throw new Error(`The rehearsal failed:\n${error.stdout}${error.stderr}`);
    },
  );
  return stdout;
}

/**
 * Reads what `times` prints: the shell's own time, then that of its children, each for the user and for the system.
 *
 * @returns the children's, in seconds
 */
export function childrensTime(times = ""): number {
  const parts = /^.+\n(?:(\d+)m([\d.]+)s) (?:(\d+)m([\d.]+)s)/.exec(times.trimStart());
  if (!parts) throw new Error(`the shell's times can't be read: ${times}`);
  const [, minutes, seconds, systemMinutes, systemSeconds] = parts.map(Number);
  return Number(minutes) * 60 + Number(seconds) + Number(systemMinutes) * 60 + Number(systemSeconds);
}
