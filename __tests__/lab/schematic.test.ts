import { type LabInput, raspberryPi4 } from "../../lab";
import { checkLab } from "../../lab/load-lab";
import { nodeDocuments } from "../../lab/talos/node-documents";
import { schematicOf } from "../../lab/talos/schematic";
import { schematicText } from "../../lab/talos/schematic-id";
import { at, complaints, firstNode, shippedLab } from "../support/labs";
import { testRules } from "../support/rules";
import { synthesize } from "../support/template";
import mixed from "../labs/mixed.config";

const kernelArgument =
  'must be one kernel argument: no space, quote or sign beyond ASCII, a letter or digit first, no ":" or "-" last. Write "intel_iommu=on" and "iommu=pt" as two.';
const overlay = { name: "rpi_generic", image: "siderolabs/sbc-raspberrypi" };

testRules([
  {
    rule: "a kernel argument is one",
    passes: (lab) =>
      (firstNode(lab).machine.kernelArguments = ["intel_iommu=on", "-init_on_alloc", "8250.nr_uarts=4", "a=b:c,[-]"]),
    fails: (lab) => (firstNode(lab).machine.kernelArguments = ["intel_iommu=on iommu=pt"]),
    says: `nodes[0].kernelArguments[0] (intel_iommu=on iommu=pt) ${kernelArgument}`,
  },
  ...["1", "0x1f", "12:30", "=on", "ip=::::host:", "a=-", "-", "--", "#a", 'a="b"', "ü=1"].map((argument) => ({
    rule: `a kernel argument is not ${argument}`,
    passes: () => undefined,
    fails: (lab: LabInput) => (firstNode(lab).machine.kernelArguments = [argument]),
    says: `nodes[0].kernelArguments[0] (${argument}) ${kernelArgument}`,
  })),
  {
    rule: "an extension is named as by the factory",
    passes: (lab) => (firstNode(lab).machine.extensions = ["siderolabs/nvme-cli"]),
    fails: (lab) => (firstNode(lab).machine.extensions = ["nvme-cli"]),
    says: 'nodes[0].machine.extensions[0] (nvme-cli) must be a system extension as the Image Factory names it. Write it as "siderolabs/iscsi-tools".',
  },
  {
    rule: "an overlay has a name",
    passes: (lab) => (firstNode(lab).machine.overlay = overlay),
    fails: (lab) => (firstNode(lab).machine.overlay = { ...overlay, name: "RPi" }),
    says: 'nodes[0].machine.overlay.name (RPi) must be the name of an overlay. Write it as "rpi_generic".',
  },
  {
    rule: "an overlay has an image",
    passes: (lab) => (firstNode(lab).machine.overlay = overlay),
    fails: (lab) => (firstNode(lab).machine.overlay = { ...overlay, image: "rpi_generic" }),
    says: 'nodes[0].machine.overlay.image (rpi_generic) must be the image of an overlay. Write it as "siderolabs/sbc-raspberrypi".',
  },
]);

test("a card of before Turing gets the modules that still know it, and what they ask of the kernel", () => {
  const { lab } = checkLab(mixed);
  const pc = at(lab.nodes, 4);
  expect(schematicOf(lab, pc).customization.systemExtensions.officialExtensions).toEqual([
    "siderolabs/iscsi-tools",
    "siderolabs/nonfree-kmod-nvidia-lts",
    "siderolabs/nvidia-container-toolkit-lts",
    "siderolabs/util-linux-tools",
  ]);
  const machineOf = (talos: string, node = pc) =>
    nodeDocuments({ ...lab, versions: { ...lab.versions, talos } }, node, "image")[0];
  expect(machineOf("v1.13.9")).toMatchObject({ machine: { kernel: { modules: [{ name: "nvidia" }, {}, {}, {}] } } });
  // From 1.13 on Talos keeps its own, stricter value.
  expect(machineOf("v1.13.0")).not.toHaveProperty("machine.sysctls");
  expect(machineOf("v1.12.11")).toHaveProperty("machine.sysctls", { "net.core.bpf_jit_harden": "1" });
  expect(machineOf("v1.12.11", at(lab.nodes, 0))).not.toHaveProperty("machine.sysctls");
});

test("every board of a mixed lab has one image, and equal ones share it", () => {
  const { lab } = checkLab(mixed);
  const { infra } = synthesize(lab);
  const schematics = Object.values(infra.resources("talos_image_factory_schematic")).map(({ schematic }) => schematic);
  expect(schematics).toHaveLength(4);
  expect(schematics).toContainEqual(
    expect.stringMatching(/overlay:\n {2}name: rpi_generic\n {2}image: siderolabs\/sbc-raspberrypi/),
  );
});

test("what is added to an MS-01 comes beside what the board needs", () => {
  const { lab } = checkLab(mixed);
  expect(schematicOf(lab, at(lab.nodes, 3))).toEqual({
    customization: {
      extraKernelArgs: ["intel_iommu=on", "iommu=pt"],
      systemExtensions: {
        officialExtensions: [
          "siderolabs/i915",
          "siderolabs/intel-ucode",
          "siderolabs/iscsi-tools",
          "siderolabs/nvidia-container-toolkit-production",
          "siderolabs/nvidia-open-gpu-kernel-modules-production",
          "siderolabs/nvme-cli",
          "siderolabs/util-linux-tools",
        ],
      },
    },
  });
});

test("a Raspberry Pi is a worker by itself; as a control plane its card deserves a word", () => {
  const pi = { address: "10.0.10.21", memory: 8, disks: { os: { serial: "0x4a8b2c1d" } } };
  const lab = shippedLab();
  lab.nodes.push(raspberryPi4("pi", pi));
  expect(complaints(lab)).toEqual({ errors: [], warnings: [] });
  lab.nodes[2] = raspberryPi4("pi-2", {
    ...pi,
    address: "10.0.10.22",
    role: "control-plane",
    disks: { os: { serial: "0x5c" } },
  });
  expect(complaints(lab).warnings).toContainEqual(
    expect.stringMatching(/^nodes\[2\]\.disks\.os\.type puts etcd on an SD card/),
  );
});

test("a schematic's text has the order of the factory's own library, whatever ours is", () => {
  const text = schematicText({
    customization: { extraKernelArgs: ["a=b"], systemExtensions: { officialExtensions: ["siderolabs/a"] } },
    overlay: { name: "rpi_generic", image: "siderolabs/sbc-raspberrypi" },
  });
  expect(text).toBe(`overlay:
    image: siderolabs/sbc-raspberrypi
    name: rpi_generic
customization:
    extraKernelArgs:
        - a=b
    systemExtensions:
        officialExtensions:
            - siderolabs/a
`);
});
