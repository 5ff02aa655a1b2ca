import type { z } from "zod";
import type { diskSchema, Slot } from "../schema/disk";
import type { Machine } from "../schema/machine";
import type { LabNode, NodeInput } from "../schema/node";
import type { portSchema } from "../schema/ports";
import { lacp } from "../schema/uplink";
import { type Nic, isNic, nicPorts } from "./nic";
import { type Ms01Processor, processorOf, unknownProcessor } from "./ms01-processors";
import { knownOptions, optionNames } from "./options";

type PortInput = z.input<typeof portSchema>;
type DiskInput = z.input<typeof diskSchema> & { readonly slot?: Ms01Slot };

/** What differs from one MS-01 to the next. */
export interface Ms01Options extends Pick<
  NodeInput,
  | "address"
  | "role"
  | "power"
  | "watts"
  | "secureBoot"
  | "encryption"
  | "cables"
  | "feed"
  | "in"
  | "labels"
  | "taints"
  | "transform"
> {
  /** The processor that it was sold with. @default "i5-12600H" */
  readonly processor?: Ms01Processor;
  /** Memory in GiB. */
  readonly memory: number;
  /** Its NVMe disks, each in a slot of the board. */
  readonly disks: {
    /** Talos and etcd. Erased at installation. */
    readonly os: DiskInput;
    /** Longhorn's volumes. @default - the node stores no volumes */
    readonly data?: DiskInput;
  };
  /** How it is attached to the LAN. @default - LACP over both SFP+ ports */
  readonly uplink?: NodeInput["uplink"];
  /** Permanent MAC addresses by port. @default - ports are found by driver and PCI product */
  readonly macs?: Partial<Record<Ms01Port | `pcie${number}`, string>>;
  /**
   * What is in the PCIe slot: a graphics card that containers use, such as `nvidia("ada")`, or `nic("mlx5_core", { speed: 25 })`,
   * whose ports are `pcie0` and so on. There is room for a card of half height and one slot's width, with 8 lanes of PCIe 4.0.
   *
   * @default - nothing
   */
  readonly pcie?: Gpu | Nic;
  /** System extensions beside the board's own, such as `siderolabs/nvme-cli`. @default [] */
  readonly extensions?: readonly string[];
  /** Kernel arguments of its image, such as `intel_iommu=on`. A change takes an upgrade of the node to the new image. @default [] */
  readonly kernelArguments?: readonly string[];
}

type Gpu = NonNullable<Machine["gpu"]>;

const names = optionNames<Ms01Options>({
  ...{ address: true, role: true, uplink: true, cables: true, macs: true, disks: true, memory: true, processor: true },
  ...{ pcie: true, extensions: true, kernelArguments: true, power: true, watts: true, secureBoot: true },
  ...{ encryption: true, feed: true, in: true, labels: true, taints: true, transform: true },
});

/** The board's ports: two SFP+ of 10 Gbit/s and two RJ45 of 2.5 Gbit/s, of which `rj1` carries vPro. */
export type Ms01Port = "sfp0" | "sfp1" | "rj0" | "rj1";

/** The board's slots for NVMe disks, the fastest first. */
export type Ms01Slot = "m2-1" | "m2-2" | "m2-3";

/*
 * Driver and PCI products: Intel X710 (i40e) and I226-V, I226-LM (igc; ids in the kernel's igc_hw.h). Names that the kernel
 * gives shift when a card is added, so ports are never found by name.
 */
const ports: Readonly<Record<Ms01Port, PortInput>> = {
  sfp0: { driver: "i40e", speed: 10, card: "x710" },
  sfp1: { driver: "i40e", speed: 10, card: "x710" },
  rj0: { driver: "igc", product: "0x125c", speed: 2.5 },
  rj1: { driver: "igc", product: "0x125b", speed: 2.5 },
};

/** As Minisforum advertises them, not checked on a board. The first takes a U.2 disk by an adapter. */
const slots: Readonly<Record<Ms01Slot, Slot>> = {
  "m2-1": { generation: 4, lanes: 4, forms: ["2280", "u.2"] },
  "m2-2": { generation: 3, lanes: 4, forms: ["2280", "22110"] },
  "m2-3": { generation: 3, lanes: 2, forms: ["2280", "22110"] },
};

/**
 * A Minisforum MS-01.
 *
 * @example
 * ms01("ms01-a", { address: "10.0.10.11", memory: 64, disks: { os: { serial: "S6S2NS0W100001", slot: "m2-3" } } })
 */
export function ms01(name: string, given = {} as Ms01Options): NodeInput {
  const options = knownOptions("ms01", given, names);
  const {
    processor = "i5-12600H",
    memory,
    uplink,
    pcie,
    extensions = [],
    kernelArguments = [],
    ...more
  } = options.known;
  const { macs = {}, ...rest } = more;
  const own: Readonly<Record<string, PortInput>> = { ...ports, ...(isNic(pcie) && nicPorts(pcie)) };
  const { cores, threads, sustained } = processorOf(processor);
  const addresses = knownOptions<Readonly<Record<string, string | undefined>>>("ms01", macs, Object.keys(own), "macs.");
  return {
    name,
    ...rest,
    // Both SFP+ ports as one: any cable, transceiver or port may fail.
    uplink: uplink ?? lacp(["sfp0", "sfp1"]),
    machine: {
      model: `Minisforum MS-01 (${processor})`,
      architecture: "amd64",
      cores,
      memory,
      ports: Object.fromEntries(
        Object.entries(own).map(([port, rest]) => [port, { ...rest, mac: addresses.known[port] }]),
      ) as LabNode["machine"]["ports"],
      // Each port is a Thunderbolt domain of its own, as owners of three MS-01 see it (gavinmcfall/home-ops, joryirving/home-ops).
      thunderbolt: { tb0: { bus: "0-1.0" }, tb1: { bus: "1-1.0" } },
      // Each machine has its own.
      ...structuredClone({ processor: { threads, sustained }, slots }),
      // Microcode for the CPU, the driver of the integrated GPU. What is no list becomes one, so that the checks name it.
      extensions: ["siderolabs/i915", "siderolabs/intel-ucode", ...[extensions].flat()],
      kernelArguments: [kernelArguments].flat(),
      // Whatever else it is, so that the checks name it.
      ...(pcie !== undefined && !isNic(pcie) && { gpu: pcie }),
      profile: { name: "ms01", problems: [...options.problems, ...addresses.problems, ...unknownProcessor(processor)] },
    },
  };
}
