import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { checkLab } from "../../lab/load-lab";
import { type Around, withAround } from "../../rehearsal/protocol/around";
import type { StandIn } from "../../rehearsal/protocol/provider";
import { reattachment, serve } from "../../rehearsal/protocol/server";
import { standIns } from "../../rehearsal/providers";
import { World } from "../../rehearsal/world/world";
import { findTerraform } from "../../terraform/find-terraform";
import type { Figure } from "../figure";
import { labOf } from "../lab-of";
import { inScratch, measure, median, project } from "../measure";
import { generic } from "./generic-stand-in";

const run = promisify(execFile);
const stack = join("out", "stacks", "infra");

/** What stands behind the providers, and how long it has worked. */
interface Played {
  readonly standIns: readonly StandIn[];
  readonly operations: number;
  /** Milliseconds of processor time of all operations together. */
  readonly worked: number;
}

/** `terraform apply` of the stack that makes the machines, for many of them: with the world behind the providers, and with nothing. */
export async function world(runs: number, nodes = 100): Promise<Figure[]> {
  const { lab } = checkLab(labOf(nodes), "bench", { faults: false });
  const { program } = await findTerraform({ cache: join(project, ".cache") });
  const rounds = await inScratch(async (scratch) => {
    const synthesized = join(scratch, "synthesized");
    mkdirSync(synthesized);
    await measure({
      file: "main.ts",
      env: { LAB: "bench/lab.config.ts", BENCH_NODES: String(nodes), CDKTF_OUTDIR: join(synthesized, "out") },
    });
    withoutPostconditions(join(synthesized, stack, "cdk.tf.json"));
    const results: { alone: number; played: number; operation: number }[] = [];
    for (let round = 0; round <= runs; round++) {
      const folder = join(scratch, `round-${round}`);
      for (const name of ["alone", "played"]) cpSync(synthesized, join(folder, name), { recursive: true });
      const behind = standIns(World.open(join(folder, "world.json"), lab));
      const metered = meter(behind);
      results.push({
        alone: await apply(program, join(folder, "alone"), behind.map(generic)),
        played: await apply(program, join(folder, "played"), metered.standIns),
        operation: metered.worked / metered.operations,
      });
    }
    // The first warms what is compiled when it is first used.
    return results.slice(1);
  });
  return [
    {
      name: `rehearsal: ${nodes} nodes, against nothing behind the providers`,
      value: median(rounds.map(({ alone, played }) => played / alone)),
      unit: "x",
      aim: 1,
      limit: 3,
    },
    {
      name: "rehearsal: what the world takes for an operation",
      value: median(rounds.map(({ operation }) => operation)),
      unit: "ms",
      aim: 1,
    },
  ];
}

/** Nothing of what a provider answers is expected: nothing answers as the real one does. */
function withoutPostconditions(file: string): void {
  const { resource, ...rest } = JSON.parse(readFileSync(file, "utf8")) as { resource: object };
  const drop = (key: string, value: unknown): unknown => (key === "postcondition" ? undefined : value);
  writeFileSync(file, JSON.stringify({ ...rest, resource: JSON.parse(JSON.stringify(resource, drop)) as object }));
}

/** Stand-ins that count their operations and the time that these take. */
function meter(behind: readonly StandIn[]): Played {
  const played = { operations: 0, worked: 0 };
  const around: Around = async (_operation, context, act) => {
    const before = process.cpuUsage();
    const answer = await act(context);
    const { user, system } = process.cpuUsage(before);
    played.worked += (user + system) / 1000;
    played.operations += 1;
    return answer;
  };
  return Object.assign(played, { standIns: behind.map((standIn) => withAround(standIn, around)) });
}

/** Seconds that `terraform apply` of `infra` takes. @throws Error with what it says if it fails */
async function apply(program: string, folder: string, behind: readonly StandIn[]): Promise<number> {
  const servers = await Promise.all(behind.map((standIn) => serve(standIn, { pace: 0 })));
  const env = {
    PATH: process.env["PATH"],
    HOME: folder,
    CHECKPOINT_DISABLE: "1",
    TF_CLI_CONFIG_FILE: "/dev/null",
    TF_REATTACH_PROVIDERS: reattachment(servers),
  };
  const options = { cwd: join(folder, stack), env, maxBuffer: 64 * 2 ** 20 };
  try {
    await run(program, ["init", "-input=false"], options);
    const started = performance.now();
    await run(program, ["apply", "-input=false", "-auto-approve"], options);
    return (performance.now() - started) / 1000;
  } finally {
    for (const server of servers) server.close();
  }
}
