import { checkLab } from "../lab/load-lab";
import { Proof } from "../lab/proof/proof";
import shipped from "../examples/ms01/lab.config";
import type { Figure } from "./figure";
import { labOfRacks } from "./lab-of-racks";
import { at, median, processorSeconds } from "./measure";

const sizes = [10, 100, 1000] as const;

/** Every single fault of labs of racks against every promise, and every pair of the shipped lab's. In processor time. */
export function faults(runs: number): Figure[] {
  const labs = sizes.map(labOfRacks);
  const rounds = Array.from({ length: runs }, () =>
    labs.map((lab) => processorSeconds(() => proven(new Proof(lab).singles()))),
  );
  const { lab } = checkLab(shipped);
  const pairs = Array.from({ length: runs }, () => processorSeconds(() => proven(new Proof(lab).pairs())));
  const growth = (index: number): number => median(rounds.map((round) => at(round, index) / at(round, index - 1) / 10));
  return [
    { name: "faults: time per node, 100 nodes against 10", value: growth(1), unit: "x", aim: 1, limit: 2 },
    { name: "faults: time per node, 1000 nodes against 100", value: growth(2), unit: "x", aim: 1, limit: 2 },
    {
      name: "faults: every single one of 1000 nodes",
      value: median(rounds.map((round) => at(round, 2))),
      unit: "s",
      aim: 5,
    },
    { name: "faults: every pair of the shipped lab", value: median(pairs), unit: "s", aim: 2 },
  ];
}

function proven(rows: Iterable<unknown>): void {
  if ([...rows].length === 0) throw new Error("there is nothing to prove");
}
