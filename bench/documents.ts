import { configurationProblems } from "../lab/talos/configuration-problems";
import { checkLab } from "../lab/load-lab";
import type { Figure } from "./figure";
import { labOf } from "./lab-of";
import { at, interleaved, median, processorSeconds, type Program } from "./measure";

const verb = (name: string): Program => ({ file: "labctl", args: [name], env: { LAB: "" } });

/** Every node's documents, made and checked against Talos' schema. In processor time: nothing of it waits. */
export function documents(runs: number): Figure[] {
  const labs = [100, 1000].map((count) => checkLab(labOf(count), "bench", { faults: false }).lab);
  const rounds = Array.from({ length: runs }, () =>
    labs.map((lab) =>
      processorSeconds(() => {
        if (configurationProblems(lab).length > 0) throw new Error("the documents of the bench are refused");
      }),
    ),
  );
  return [
    {
      name: "documents: 1000 nodes, made and checked",
      value: median(rounds.map((round) => at(round, 1))),
      unit: "s",
      aim: 3,
    },
    {
      name: "documents: time per node, 1000 nodes against 100",
      value: median(rounds.map((round) => at(round, 1) / at(round, 0) / 10)),
      unit: "x",
      aim: 1,
      limit: 1.5,
    },
  ];
}

/** `labctl diff` on the shipped lab, against `labctl check`: it checks the lab as two revisions have it, side by side. */
export async function diff(runs: number): Promise<Figure[]> {
  const rounds = await interleaved([verb("check"), verb("diff")], runs);
  return [
    {
      name: "labctl diff: time, against labctl check",
      value: median(rounds.map((round) => at(round, 1).seconds / at(round, 0).seconds)),
      unit: "x",
      aim: 3,
      limit: 4,
    },
    {
      name: "labctl diff: the shipped lab",
      value: median(rounds.map((round) => at(round, 1).seconds)),
      unit: "s",
      aim: 2,
    },
  ];
}
