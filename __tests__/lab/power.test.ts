import { raspberryPi4 } from "../../lab";
import { nodeDocuments } from "../../lab/talos/node-documents";
import { schematicOf } from "../../lab/talos/schematic";
import type { NodeInput } from "../../lab";
import type { PowerProfile } from "../../lab/schema/power";
import { at, firstNode, labWith } from "../support/labs";
import { testRules } from "../support/rules";

const pi = raspberryPi4("pi", { address: "10.0.10.21", memory: 8, disks: { os: { serial: "0x4a8b2c1d" } } });

testRules([
  {
    rule: "a power profile knows how many threads there are",
    passes: (lab) => (firstNode(lab).power = "quiet"),
    fails: (lab) => {
      firstNode(lab).power = "quiet";
      delete firstNode(lab).machine.processor;
    },
    says: "nodes[0].power (quiet) needs to know how many threads the processor has. Say `machine: { processor: { threads: 8 } }`; `nproc` on another Linux prints it.",
  },
  {
    rule: "a power profile is for processors of Intel and AMD",
    passes: (lab) => lab.nodes.push(pi),
    fails: (lab) => lab.nodes.push({ ...pi, power: "quiet" }),
    says: "nodes[3].power (quiet) is for processors of Intel and AMD: elsewhere the governor powersave stays at the lowest clock. Leave it out.",
  },
  {
    rule: "the links' policy has one source",
    passes: (lab) => {
      firstNode(lab).power = "balanced";
      firstNode(lab).machine.kernelArguments = ["pcie_aspm=off"];
    },
    fails: (lab) => {
      firstNode(lab).power = "quiet";
      firstNode(lab).machine.kernelArguments = ["iommu=pt", "pcie_aspm=off"];
    },
    says: 'nodes[0].kernelArguments[1] (pcie_aspm=off) must not stand beside power: "quiet", which sets pcie_aspm.policy=powersave. Leave one of them out.',
  },
  {
    rule: "a processor has a thread for each core",
    passes: (lab) => (firstNode(lab).machine.processor = { threads: 12 }),
    fails: (lab) => (firstNode(lab).machine.processor = { threads: 8 }),
    says: "nodes[0].machine.processor.threads (8) must be at least the 12 cores.",
  },
]);

function configured(change: (node: NodeInput) => void) {
  const lab = labWith((input) => change(firstNode(input)));
  const node = at(lab.nodes, 0);
  const [{ machine }] = nodeDocuments(lab, node, "image") as unknown as [{ machine: Record<string, unknown> }];
  return { machine, image: schematicOf(lab, node).customization.extraKernelArgs };
}

test("nothing is set without a profile", () => {
  const { machine, image } = configured(() => undefined);
  expect(machine).not.toHaveProperty("sysfs");
  expect(machine).not.toHaveProperty("kernel");
  expect(image).toBeUndefined();
});

test.each<[PowerProfile, string, string, string | undefined, string[] | undefined]>([
  ["balanced", "powersave", "balance_performance", "45000000", undefined],
  ["quiet", "powersave", "power", "35000000", ["pcie_aspm.policy=powersave"]],
  ["performance", "performance", "performance", undefined, ["pcie_aspm.policy=performance"]],
])("%s: every thread, the package and the links of an MS-01", (power, governor, preference, microwatts, image) => {
  const found = configured((node) => (node.power = power));
  const sysfs = found.machine["sysfs"] as Record<string, string>;
  const values = (setting: string): string[] =>
    Array.from({ length: 16 }, (_, thread) => sysfs[`devices.system.cpu.cpufreq.policy${thread}.${setting}`] ?? "");
  expect(new Set(values("scaling_governor"))).toEqual(new Set([governor]));
  expect(new Set(values("energy_performance_preference"))).toEqual(new Set([preference]));
  expect(sysfs["class.powercap.intel-rapl:0.constraint_0_power_limit_uw"]).toBe(microwatts);
  expect(Object.keys(sysfs)).toHaveLength(microwatts === undefined ? 32 : 33);
  expect(found.machine["kernel"]).toEqual(microwatts && { modules: [{ name: "intel_rapl_msr" }] });
  expect(found.image).toEqual(image);
});

test("a graphics card's modules stand beside those of a profile", () => {
  const { machine } = configured((node) => {
    node.power = "quiet";
    node.machine.gpu = { maker: "nvidia", generation: "ada" };
  });
  expect(machine["kernel"]).toEqual({
    modules: ["nvidia", "nvidia_uvm", "nvidia_drm", "nvidia_modeset", "intel_rapl_msr"].map((name) => ({ name })),
  });
});
