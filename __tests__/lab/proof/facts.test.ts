import { acceptedFaultsExist } from "../../../lab/checks/accepted-faults";
import { gaps } from "../../../lab/proof/gaps";
import { Proof } from "../../../lab/proof/proof";
import { promises } from "../../../lab/proof/promises";
import { labSchema } from "../../../lab/schema/lab";
import fc from "fast-check";
import { labWith, undescribedLab } from "../../support/labs";
import { labs } from "../../support/random-labs";

test("every fault that is tried can be accepted by its name", () => {
  fc.assert(
    fc.property(labs, (lab) => {
      const accept = new Proof(lab).elements.map(({ id }) => ({ fault: id, because: "it is a test" }));
      expect(acceptedFaultsExist({ ...lab, accept })).toEqual([]);
      expect(labSchema.shape.accept.safeParse(accept).success).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("every promise has a reason, in a sentence", () => {
  for (const { reason } of promises) expect(reason).toMatch(/^[A-Z].{30,}\.$/);
});

test("what a lab does not describe is named", () => {
  expect(gaps(labWith())).toEqual([]);
  expect(gaps(labSchema.parse(undescribedLab()))).toEqual([
    "switches",
    "cables of ms01-a, ms01-b, ms01-c",
    "routers",
    "lines to the internet",
    "power feeds",
  ]);
  const pair = labWith((lab) => lab.switches?.forEach((one) => delete one.cables));
  expect(gaps(pair)).toEqual(["the cables between agg1 and agg2"]);
});
