/*
 * The process that plays the providers, and the place of remote state. It says on standard output how to reach them, one line of JSON, and lives as long as
 * its standard input: when that closes, whoever started it is gone, and it leaves once no Terraform needs it any more.
 */
import "../../startup";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { loadLab } from "../../lab/load-lab";
import { playState } from "../backends";
import { type FaultOptions, withFaults } from "../protocol/faults";
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
  const failing = { faults, addresses, strike: (kind: string) => void strike(world, kind) };
  const paced = pace === 0 ? standIns(world, directories) : withPace(standIns(world, directories), world);
  const listening = await Promise.all(paced.map((standIn) => serve(withFaults(standIn, failing), { pace, onCall })));
  const state = await playState(lab, options.remote, onCall);
  const reachable: Reachable = { reattach: reattachment(listening), state };
  process.stdout.write(`${JSON.stringify(reachable)}\n`);

  process.stdin.resume().once("end", () => {
    setInterval(() => {
      if (active === 0 && Date.now() - lastCall > patience) process.exit(0);
    }, 200);
  });
}

// An interrupt of the terminal is for Terraform, which still needs its providers to finish.
process.on("SIGINT", () => undefined);
process.on("SIGHUP", () => undefined);
// Nobody may be left to hear where the providers are.
process.stdout.on("error", () => undefined);

main(JSON.parse(process.argv[2] ?? "{}") as StandInsOptions).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
