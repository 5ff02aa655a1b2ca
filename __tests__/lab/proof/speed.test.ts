import { labOfRacks } from "../../../bench/lab-of-racks";
import { checkLab } from "../../../lab/load-lab";
import { Proof } from "../../../lab/proof/proof";
import { shippedLab } from "../../support/labs";
import { processorSeconds } from "../../../bench/measure";

test("all single faults of 1000 nodes take at most five seconds", () => {
  const lab = labOfRacks(1000);
  let rows = 0;
  expect(processorSeconds(() => (rows = [...new Proof(lab).singles()].length))).toBeLessThan(5);
  expect(rows).toBeGreaterThan(10_000);
});

test("all pairs of the shipped lab take at most two seconds", () => {
  const { lab } = checkLab(shippedLab());
  const count = new Proof(lab).elements.length;
  let rows = 0;
  expect(processorSeconds(() => (rows = [...new Proof(lab).pairs()].length))).toBeLessThan(2);
  expect(rows).toBe((count * (count - 1)) / 2);
});
