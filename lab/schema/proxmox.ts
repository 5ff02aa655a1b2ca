import { z } from "zod";
import { rule } from "./rule";
import { count, positive } from "./values";

/** As Proxmox names its storages: pve-storage, src/PVE/JSONSchema.pm, `pve-storage-id`. */
const storageName = z
  .string()
  .regex(/^[A-Za-z][\w.-]*[A-Za-z0-9]$/, rule("must be the name of a Proxmox storage", 'Write it as "local-lvm".'));

/** What a host of virtual machines has to give. Where it is known, the sum over its machines is compared with it. */
export const hostResources = {
  /** CPUs as Proxmox counts them: threads, where the processor has two a core. @default - unknown, and not checked */
  cores: count("cores").optional(),
  /** Processors, each with its own part of the memory. @default 1 */
  sockets: count("sockets").optional(),
  /** GiB. @default - unknown, and not checked */
  memory: positive("GiB").optional(),
  /** GiB of each storage that holds disks of machines, for example `{ "local-lvm": 3600 }`. @default - unknown, and not checked */
  storage: z.record(storageName, positive("GiB")).optional(),
};

/** What makes a node a virtual machine of Proxmox VE. `proxmoxVm()` fills it in; `./labctl proxmox` prints how to create it. */
export const vmSchema = z.strictObject({
  /** Proxmox' number of the machine. @default - from the address: 10.0.50.11 is 150011 */
  id: z
    .number()
    .int()
    .min(100, rule("must be at least 100: Proxmox keeps lower ones"))
    .max(999_999_999, rule("must be at most 999999999"))
    .optional(),
  /**
   * CPU that the machine sees. Talos is built for x86-64-v2 and does not start on less, so Proxmox' own default on the
   * command line, `kvm64`, is none of these. `host` gives everything that the processor has, and no live migration between
   * unequal hosts. (Talos v1.13 guide "Proxmox"; qemu-server, CPUConfig.pm.) @default "host"
   */
  cpu: z.enum(["host", "x86-64-v2-AES", "x86-64-v3", "x86-64-v4"]).default("host"),
  /** Where its disks are made. @default "local-lvm" */
  storage: storageName.default("local-lvm"),
  /** Bridge of the host that its network card is plugged into. @default "vmbr0" */
  bridge: z
    .string()
    .regex(/^[A-Za-z][\w.-]{0,14}$/, rule("must be the name of a bridge", 'Write it as "vmbr0".'))
    .default("vmbr0"),
  /** VLAN that the bridge puts it in. @default - none */
  vlan: z
    .number()
    .int()
    .min(1, rule("must be a VLAN id from 1 to 4094"))
    .max(4094, rule("must be a VLAN id from 1 to 4094"))
    .optional(),
});
