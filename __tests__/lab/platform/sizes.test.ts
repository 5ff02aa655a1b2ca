import { volumesFit } from "../../../lab/checks/volumes";
import { promisable, usable } from "../../../lab/platform/volume-space";
import { spreadSets } from "../../../lab/proof/spread-sets";
import { Surveyor } from "../../../lab/proof/survey";
import { topologyOf } from "../../../lab/proof/topology";
import { labWith } from "../../support/labs";
import { chartValues } from "../../support/synth-module";
import { synthesize } from "../../support/template";

// Other figures than the project's, so that whoever has a figure of its own is caught.
jest.mock("../../../lab/platform/sizes", () => ({
  connectors: 3,
  redisCopies: 5,
  provisioning: { reserved: 20, overProvisioning: 200 },
  minimalAvailable: 30,
  volumeReplicas: (storageNodes: number) => storageNodes,
}));

const sound = labWith((lab) => {
  lab.gitops = { repository: "https://example.com/apps.git" };
  lab.apps = [{ name: "a", memory: 1, replicas: 3, volume: 300 }];
});
// A lab that the checks would refuse: they count five copies of Redis as well.
const lab = { ...sound, gitops: sound.gitops && { ...sound.gitops, highlyAvailable: true } };

test("the releases are told the sizes of the platform", () => {
  const { prod } = synthesize({ ...lab, gitops: undefined });
  expect(chartValues(prod, "cloudflared")).toMatchObject({ replicas: 3 });
  expect(chartValues(prod, "longhorn")).toMatchObject({
    persistence: { defaultClassReplicaCount: 3 },
    defaultSettings: {
      storageReservedPercentageForDefaultDisk: 20,
      storageMinimalAvailablePercentage: 30,
      storageOverProvisioningPercentage: 200,
    },
  });
  expect(() => synthesize(lab)).toThrow("highlyAvailable (true) needs 5 nodes, and there are 3");
});

test("the proof and the checks count with the same sizes", () => {
  const { total } = new Surveyor(topologyOf(lab));
  expect(spreadSets(lab, total)).toMatchObject([
    { what: "connectors", members: 3 },
    { what: "copies of a volume", members: 3 },
    { what: "Redis of Argo CD", members: 5, needed: 3 },
    { what: "pods of a" },
  ]);
  expect(usable(100)).toBe(50);
  expect(promisable(100)).toBe(160);
  const full = { ...lab, apps: lab.apps.map((app) => ({ ...app, volume: 500 })) };
  expect(volumesFit(full)).toMatchObject([
    { rule: expect.stringMatching(/4500 in 3 copies.* the last 50 percent free$/) },
  ]);
});
