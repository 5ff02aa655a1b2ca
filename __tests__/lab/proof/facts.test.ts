import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { acceptedFaultsExist } from "../../../lab/checks/accepted-faults";
import { gaps } from "../../../lab/proof/gaps";
import { Proof } from "../../../lab/proof/proof";
import { promises } from "../../../lab/proof/promises";
import { connectors } from "../../../lab/proof/spread-sets";
import { labSchema } from "../../../lab/schema/lab";
import { volumeReplicas } from "../../../lab/volume-replicas";
import { promisable, usable } from "../../../lab/volume-space";
import { longhornValues } from "../../../modules/platform/longhorn-values";
import fc from "fast-check";
import { labWith, undescribedLab } from "../../support/labs";
import { labs } from "../../support/random-labs";

test("the proof counts as many copies of a volume as Longhorn is told to keep", () => {
  for (const storageNodes of [1, 2, 3, 5]) {
    const values = longhornValues({ storageNodes, dataPath: "/var/mnt/longhorn" });
    expect(volumeReplicas(storageNodes)).toBe(values.persistence.defaultClassReplicaCount);
  }
});

test("volumes are counted as Longhorn is told to count them", () => {
  const { defaultSettings: told } = longhornValues({ storageNodes: 3, dataPath: "/var/mnt/longhorn" });
  const unreserved = 100 - told.storageReservedPercentageForDefaultDisk;
  expect(usable(100)).toBe(unreserved - told.storageMinimalAvailablePercentage);
  expect(promisable(100)).toBe((unreserved * told.storageOverProvisioningPercentage) / 100);
});

test("the proof counts as many connectors as the chart runs", () => {
  const chart = readFileSync(join(__dirname, "../../../charts/cloudflared/values.yaml"), "utf8");
  expect((parse(chart) as { replicas: number }).replicas).toBe(connectors);
});

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
