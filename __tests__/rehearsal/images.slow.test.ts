import { type LabInput, nvidia } from "../../lab";
import { LabRun } from "../support/lab-run";
import { firstNode, labWith } from "../support/labs";
import { Stack } from "../mutants/stack";

let deployed: LabRun;
beforeAll(async () => {
  deployed = await LabRun.open();
  expect(await deployed.apply("infra")).toMatchObject({ code: 0 });
});
afterAll(() => deployed.close());

/** The first node with more in its image. */
const board = (more: Partial<LabInput["nodes"][number]["machine"]>) => (lab: LabInput) =>
  Object.assign(firstNode(lab).machine, more);
const all = (lab: LabInput): void => lab.nodes.forEach((one) => (one.machine.kernelArguments = ["intel_iommu=on"]));

const one = "1 added, 1 changed, 0 destroyed";
test.each<[string, (lab: LabInput) => void, string]>([
  ["a power profile", (lab) => (firstNode(lab).power = "quiet"), one],
  ["another extension", board({ extensions: ["siderolabs/nvme-cli"] }), one],
  ["a kernel argument", board({ kernelArguments: ["intel_iommu=on"] }), one],
  ["a graphics card", board({ gpu: nvidia("ada") }), one],
  ["a kernel argument of every node", all, "1 added, 3 changed, 1 destroyed"],
])("a node that runs gets another image for %s: one deploy", async (_what, change, does) => {
  const run = await deployed.changed(labWith(change));
  try {
    const { out, code } = await run.apply("infra");
    expect({ out, code }).toMatchObject({ out: expect.stringContaining(does), code: 0 });
    expect(await run.stack("infra").plan()).toEqual({});
  } finally {
    run.close();
  }
});

test("a factory that gives a schematic another id is met before a machine is told of either", async () => {
  const run = await LabRun.open();
  try {
    const infra = new Stack(run.configuration("infra"));
    for (const one of infra.all("talos_image_factory_schematic")) one["schematic"] = "customization: {}";
    infra.write();
    const { code, out } = await run.apply("infra");
    expect(code).toBe(1);
    // What the factory calls an image of Talos alone, and what this lab's nodes are told.
    const vanilla = "376567988ad370138ad8b2698212367b8edcb69b5fd68c80be1f2ec7d603b4ba";
    expect(out).toMatch(
      new RegExp(`gives this schematic the id ${vanilla}\\. The machine configurations name [0-9a-f]{64}, which`),
    );
    expect(Object.values(run.world.state.machines).map(({ stage }) => stage)).toEqual(Array(3).fill("maintenance"));
  } finally {
    run.close();
  }
});
