import type { Figure } from "./figure";
import { at, interleaved, type Measured, median, type Program } from "./measure";

const lab = { LAB: "bench/lab.config.ts" };
const shipped: Program = { file: "main.ts", env: { ...lab, BENCH_NODES: "" } };
const empty: Program = { file: "bench/empty-app.ts" };
const withNodes = (count: number): Program => ({ file: "main.ts", env: { ...lab, BENCH_NODES: String(count) } });

/** The shipped lab against an app that has nothing, started in the same way. */
export async function againstNothing(runs: number): Promise<Figure[]> {
  const rounds = await interleaved([empty, shipped], runs);
  return [
    { name: "synthesis: time, against an empty cdktf app", ...ratio(rounds, "seconds"), aim: 1, limit: 1.6 },
    { name: "synthesis: peak memory, against an empty cdktf app", ...ratio(rounds, "peak"), aim: 1, limit: 1.8 },
  ];
}

/** The median of each pair's ratio: what disturbs a round disturbs both of its runs. */
const ratio = (rounds: readonly (readonly Measured[])[], of: keyof Measured): Pick<Figure, "value" | "unit"> => ({
  value: median(rounds.map((round) => at(round, 1)[of] / at(round, 0)[of])),
  unit: "x",
});

/** What one more node costs. What every synthesis costs, however small the lab, would only hide a growth. */
export async function byNodes(runs: number): Promise<Figure[]> {
  const rounds = await interleaved([10, 100, 1000].map(withNodes), runs);
  const typical = (index: number): Measured => ({
    seconds: median(rounds.map((round) => at(round, index).seconds)),
    peak: median(rounds.map((round) => at(round, index).peak)),
  });
  const [ten, hundred, thousand] = [typical(0), typical(1), typical(2)];
  const millisecondsANode = ((thousand.seconds - hundred.seconds) / 900) * 1000;
  const whole = (count: number, { seconds }: Measured): number => seconds / count;
  return [
    { name: "synthesis: time per node, 100 nodes against 10", ...perNode(whole(10, ten), whole(100, hundred)) },
    {
      name: "synthesis: time per node, 1000 nodes against 100",
      ...perNode(whole(100, hundred), whole(1000, thousand)),
    },
    { name: "synthesis: each further node from 100 to 1000", value: millisecondsANode, unit: "ms", aim: 5 },
    { name: "synthesis: 1000 nodes", value: thousand.seconds, unit: "s", aim: 10 },
    { name: "synthesis: peak memory of 1000 nodes", value: thousand.peak, unit: "MiB", aim: 1024 },
  ];
}

const perNode = (before: number, after: number): Pick<Figure, "value" | "unit" | "aim"> => ({
  value: after / before,
  unit: "x",
  aim: 1,
});
