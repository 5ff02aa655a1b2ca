import { cpus } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { type Figure, formatFigure, verdict } from "./figure";
import { diff, documents } from "./documents";
import { faults } from "./faults";
import { cold, ownShare } from "./rehearsal";
import { testSuite } from "./suite";
import { againstNothing, byNodes } from "./synthesis";
import { world } from "./world/world";

interface Options {
  readonly runs: number;
  readonly json: boolean;
  readonly check: boolean;
  readonly suite: boolean;
}

new Command("bench")
  .description("Measures what the project promises of its speed. Every figure of docs/bench.md comes from here.")
  .option("--runs <count>", "rounds whose median counts", count, 5)
  .option("--json", "print the figures as JSON", false)
  .option("--check", "exit with 1 if a figure is beyond its limit", false)
  .option("--suite", "time the test suite as well", false)
  .action(async ({ runs, json, check, suite }: Options) => {
    const figures: Figure[] = [];
    const add = (...more: readonly Figure[]): void => {
      figures.push(...more);
      if (!json) for (const figure of more) process.stdout.write(`${formatFigure(figure)}\n`);
    };
    add(...(await againstNothing(runs)));
    add(...(await byNodes(runs)));
    add(...documents(runs));
    add(...(await diff(runs)));
    add(...faults(runs));
    add(...(await world(runs)));
    add(await cold());
    add(await ownShare());
    if (suite) add(testSuite());

    const judged = figures.map((figure) => ({ ...figure, verdict: verdict(figure) }));
    const machine = { node: process.version, platform: process.platform, processors: cpus().length };
    if (json) process.stdout.write(`${JSON.stringify({ machine, runs, figures: judged }, null, 2)}\n`);
    if (check && judged.some((figure) => figure.verdict === "missed")) process.exitCode = 1;
  })
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError("It must be a whole number of at least 1.");
  return value;
}
