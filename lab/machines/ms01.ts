import type { z } from "zod";
import type { diskSchema, LabNode, Machine, NodeInput, portSchema } from "../schema/node";
import { lacp } from "../schema/uplink";

type PortInput = z.input<typeof portSchema>;

/** What differs from one MS-01 to the next. */
export interface Ms01Options extends Pick<
  NodeInput,
  "address" | "role" | "cables" | "feed" | "in" | "labels" | "taints" | "transform"
> {
  /** Memory in GiB. */
  readonly memory: number;
  readonly disks: { readonly os: z.input<typeof diskSchema>; readonly data?: z.input<typeof diskSchema> };
  /** How it is attached to the LAN. @default - LACP over both SFP+ ports */
  readonly uplink?: NodeInput["uplink"];
  /** Permanent MAC addresses by port. @default - ports are found by driver and PCI product */
  readonly macs?: Partial<Record<Ms01Port, string>>;
  /** What is in the PCIe slot, if containers use it, as `nvidia("ada")`. @default - nothing */
  readonly gpu?: Machine["gpu"];
  /** System extensions beside the board's own, as `siderolabs/nvme-cli`. @default [] */
  readonly extensions?: readonly string[];
  /** Kernel arguments of its image, as `intel_iommu=on`. A change takes an upgrade of the node to the new image. @default [] */
  readonly kernelArguments?: readonly string[];
}

/** The board's ports: two SFP+ of 10 Gbit/s and two RJ45 of 2.5 Gbit/s, of which `rj1` carries vPro. */
export type Ms01Port = "sfp0" | "sfp1" | "rj0" | "rj1";

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

/**
 * A Minisforum MS-01 with the i5-12600H (4 performance and 8 efficiency cores).
 *
 * @example
 * ms01("ms01-a", { address: "10.0.10.11", memory: 64, disks: { os: { serial: "S6S2NS0W100001" } } })
 */
export function ms01(
  name: string,
  { memory, macs = {}, uplink, gpu, extensions = [], kernelArguments = [], ...rest }: Ms01Options,
): NodeInput {
  return {
    name,
    ...rest,
    // Both SFP+ ports as one: any cable, transceiver or port may fail.
    uplink: uplink ?? lacp(["sfp0", "sfp1"]),
    machine: {
      model: "Minisforum MS-01 (i5-12600H)",
      architecture: "amd64",
      cores: 12,
      memory,
      // A MAC address of a port that the board does not have is kept, so that the checks name it.
      ports: Object.fromEntries(
        Object.keys({ ...ports, ...macs }).map((port) => [
          port,
          { ...ports[port as Ms01Port], mac: macs[port as Ms01Port] },
        ]),
      ) as LabNode["machine"]["ports"],
      // Microcode for the CPU, the driver of the integrated GPU.
      extensions: ["siderolabs/i915", "siderolabs/intel-ucode", ...extensions],
      kernelArguments: [...kernelArguments],
      ...(gpu && { gpu }),
    },
  };
}
