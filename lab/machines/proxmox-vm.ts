import type { z } from "zod";
import type { LabNode, NodeInput } from "../schema/node";
import type { vmSchema } from "../schema/proxmox";
import { link, type UplinkOptions } from "../schema/uplink";
import { knownOptions, optionNames } from "./options";

/** What differs from one virtual machine to the next. */
export interface ProxmoxVmOptions
  extends
    Pick<NodeInput, "address" | "role" | "secureBoot" | "encryption" | "cables" | "labels" | "taints" | "transform">,
    Pick<UplinkOptions, "mtu">,
    z.input<typeof vmSchema> {
  /** The host that it runs on: a failure domain of kind `host`, whose power and place it shares. */
  readonly host: string;
  /** CPU cores. */
  readonly cores: number;
  /** Memory in GiB. All of it is the machine's: Talos knows no ballooning. */
  readonly memory: number;
  /** System disk in GiB. */
  readonly disk: number;
  /** Disk for Longhorn's volumes in GiB. @default - the node stores no volumes */
  readonly data?: number;
  /** System extensions beside the guest agent, such as `siderolabs/nfs-utils`. @default [] */
  readonly extensions?: readonly string[];
}

const names = optionNames<ProxmoxVmOptions>({
  ...{ address: true, role: true, host: true, cores: true, memory: true, disk: true, data: true, extensions: true },
  ...{ id: true, cpu: true, storage: true, bridge: true, vlan: true, mtu: true, cables: true },
  ...{ secureBoot: true, encryption: true, labels: true, taints: true, transform: true },
});

/**
 * A virtual machine of Proxmox VE, with the guest agent and virtio devices. `./labctl proxmox` prints how to create it.
 *
 * Its disks have the serial numbers that `qm` is told to give them, and are virtio block devices: of those on a SCSI controller
 * Talos sees no serial number (siderolabs/talos#12073; go-blockdevice, device_linux.go, reads `serial` of the block device).
 *
 * @example
 * proxmoxVm("w1", { host: "debra", address: "10.0.50.21", role: "worker", cores: 8, memory: 32, disk: 64 })
 */
export function proxmoxVm(name: string, given = {} as ProxmoxVmOptions): NodeInput {
  const { known, problems } = knownOptions("proxmoxVm", given, names);
  const { id, cpu, storage, bridge, vlan, ...options } = known;
  const { host, cores, memory, disk, data, mtu, extensions = [], ...rest } = options;
  return {
    name,
    ...rest,
    in: host,
    uplink: link("net0", { mtu }),
    disks: {
      os: { serial: `${name}-os`, size: disk, type: "ssd" },
      ...(data !== undefined && { data: { serial: `${name}-data`, size: data, type: "ssd" } }),
    },
    machine: {
      model: "Proxmox VM",
      architecture: "amd64",
      cores,
      memory,
      // A bridge has no speed of its own; this is what the driver reports at least.
      ports: { net0: { driver: "virtio_net", speed: 10 } } satisfies LabNode["machine"]["ports"],
      extensions: ["siderolabs/qemu-guest-agent", ...[extensions].flat()],
      vm: { id, cpu, storage, bridge, vlan },
      profile: { name: "proxmoxVm", problems },
    },
  };
}
