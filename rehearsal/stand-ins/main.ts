/*
 * The process behind the stand-in providers and the simulated remote state. It prints how to reach them as one line of JSON, then
 * a line for each operation that a fault could mean. When its standard input closes, its parent is gone, and it ends once no
 * Terraform needs it any more.
 */
import "../../startup";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { loadLab } from "../../lab/load-lab";
import { playState } from "../backends";
import { operationsOf } from "../protocol/around";
import { type FaultOptions, type Meeting, withFaults } from "../protocol/faults";
import { withPace } from "../pace/with-pace";
import { reattachment, serve } from "../protocol/server";
import { standIns } from "../providers";
import { strike } from "../world/strike";
import { World } from "../world/world";
import { addressesOf } from "./addresses";
import type { Reachable, StandInsOptions } from "./start";

/** How long Terraform may be silent between two calls, in milliseconds, before an orphaned process gives up on it. */
const patience = 5_000;

async function main(options: StandInsOptions): Promise<void> {
  const { lab } = loadLab(options.lab);
  const world = World.open(options.world, lab);
  let active = 0;
  let lastCall = Date.now();
  const onCall = (phase: "begin" | "end"): void => {
    active += phase === "begin" ? 1 : -1;
    lastCall = Date.now();
  };
  const stacks = join(options.output, "stacks");
  const directories = (): string[] =>
    existsSync(stacks) ? readdirSync(stacks).map((stack) => join(stacks, stack)) : [];
  const { faults, pace } = options;
  const addresses: FaultOptions["addresses"] = (type, values) => addressesOf(directories(), type, values);
  const failing: FaultOptions = {
    faults,
    addresses,
    strike: (kind) => void strike(world, kind),
    onMeeting: (meeting) => say(meeting),
  };
  const played = standIns(world, directories);
  const paced = pace === 0 ? played : withPace(played, world);
  const listening = await Promise.all(paced.map((standIn) => serve(withFaults(standIn, failing), { pace, onCall })));
  const state = await playState(lab, options.remote, onCall);
  const operations = Object.assign({}, ...played.map(operationsOf)) as Reachable["operations"];
  say({ reattach: reattachment(listening), state, operations });

  process.stdin.resume().once("end", () => {
    setInterval(() => {
      if (active === 0 && Date.now() - lastCall > patience) process.exit(0);
    }, 200);
  });
}

/** Writing to a pipe is synchronous: the reader gets it even if this process is stopped next. */
function say(line: Reachable | Meeting): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

// A Ctrl-C is for Terraform, which still needs its providers to finish.
process.on("SIGINT", () => undefined);
process.on("SIGHUP", () => undefined);
// The reader may be gone already.
process.stdout.on("error", () => undefined);

main(JSON.parse(process.argv[2] ?? "{}") as StandInsOptions).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
