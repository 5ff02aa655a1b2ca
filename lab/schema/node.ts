import { z } from "zod";
import { diskSchema, slotSchema } from "./disk";
import { encryptionSchema } from "./encryption";
import { cableEndText, domainName, powerFeed } from "./places";
import { measuredSchema, powerProfile, processorSchema, wattsSchema } from "./power";
import { vmSchema } from "./proxmox";
import { nodeLabels, nodeTaints } from "./scheduling";
import { transformSchema } from "./transform";
import { uplinkSchema } from "./uplink";
import { dnsLabel, ipv4, mac, positive } from "./values";

/** A network port of a machine, and how Talos finds it: by MAC address where given, else by driver and PCI product. */
export const portSchema = z.strictObject({
  /** The Linux driver that serves the port, as `i40e`. */
  driver: z
    .string()
    .regex(/^[a-z0-9_-]+$/, 'must be the name of a Linux driver\n`talosctl get links -o yaml` prints it, as "i40e".'),
  /** PCI product id in lower case, as `0x125c`, where one driver serves different ports. */
  product: z
    .string()
    .regex(/^0x[0-9a-f]{4}$/, 'must be a PCI product id\nWrite it as "0x125c".')
    .optional(),
  /** Gigabit per second. */
  speed: positive("Gbit/s"),
  /** Permanent MAC address in lower case. @default - found by driver and product */
  mac: mac.optional(),
  /** The card or chip that carries it: ports of one card fail together, as `x710`. @default - a card of its own */
  card: z
    .string()
    .regex(/^[a-z0-9-]+$/, "must be lower-case letters, digits and hyphens")
    .optional(),
});

/**
 * What the lab file calls a port: an alias of Talos for it, so never a name that Linux or Talos gives to links. A link's own
 * name goes before an alias (siderolabs/talos, link_name_resolver.go), and `bond0` is the bond of the aliased ports.
 */
const portName = z
  .string()
  .regex(/^[a-z]+[0-9]*$/, "must be letters, then digits")
  .regex(/^(?!tb\d*$)/, "must not be one of a Thunderbolt port\nThose are described as `thunderbolt`.")
  .regex(
    /^(?!(bond|dummy|eth|end|eno|ens|enp|enx|wlan|lo|kubespan|siderolink)\d*$)/,
    'must not be one that Linux or Talos gives to links\nChoose one of your own, as "lan0".',
  );

const extension = z
  .string()
  .regex(
    /^[a-z0-9-]+\/[a-z0-9._-]+$/,
    'must be a system extension as the Image Factory names it\nWrite it as "siderolabs/iscsi-tools".',
  );

/** With a hyphen in front, the factory leaves out an argument that Talos has by default. */
const kernelArgument = z
  .string()
  .regex(
    /^[^\s"']+$/,
    'must be one kernel argument, without spaces and quotes\nWrite "intel_iommu=on" and "iommu=pt" as two.',
  );

/**
 * What the lab file calls a Thunderbolt port: an alias as well, and never one of `ports`. A name of its own kind keeps them
 * apart: the numbered aliases of other ports never begin with it.
 */
const thunderboltName = z.string().regex(/^tb\d$/, 'must be "tb" and a digit\nWrite it as "tb0".');

/** What a node is made of. Board profiles such as `ms01()` fill it in. */
export const machineSchema = z.strictObject({
  /** Maker and model, for people. */
  model: z.string().min(1, "must not be empty"),
  architecture: z.enum(["amd64", "arm64"]).default("amd64"),
  /** With `bios`, as on PCs of before 2012, Talos boots through GRUB. @default "uefi" */
  firmware: z.enum(["uefi", "bios"]).default("uefi"),
  /** CPU cores. */
  cores: positive("cores").int(),
  /** What power profiles need to know of the processor. @default - the node takes no `power` */
  processor: processorSchema.optional(),
  /** What others have measured of such a machine. @default [] */
  measured: z.array(measuredSchema).default([]),
  /** Memory in GiB. */
  memory: positive("GiB").max(16_384, "must be at most 16384 GiB\nIt is counted in GiB, not in MiB."),
  /** Ports by the name that this lab file gives them. */
  ports: z.record(portName, portSchema),
  /** Thunderbolt ports by the name that this lab file gives them: `tb0`, `tb1`. They carry a ring, never the LAN. @default {} */
  thunderbolt: z
    .record(
      thunderboltName,
      z.strictObject({
        /** Where Talos finds the link once a cable is in: `busPath` of `talosctl get links -o yaml`, as `0-1.0`. */
        bus: z.string().regex(/^\d+-\d+\.\d+$/, 'must be the bus path of a Thunderbolt link\nWrite it as "0-1.0".'),
      }),
    )
    .default({}),
  /** Slots for NVMe disks. @default {} */
  slots: z.record(z.string(), slotSchema).default({}),
  /** Image Factory system extensions that the board needs, as `siderolabs/intel-ucode`. */
  extensions: z.array(extension).default([]),
  /** Kernel arguments that the board needs. They become part of the image. */
  kernelArguments: z.array(kernelArgument).default([]),
  /** A graphics card that containers use, as `nvidia("pascal")`. @default - none */
  gpu: z
    .strictObject({
      maker: z.literal("nvidia"),
      generation: z.enum(["maxwell", "pascal", "volta", "turing", "ampere", "ada", "hopper", "blackwell"]),
    })
    .optional(),
  /** Firmware and boot loader of a single-board computer, as the Image Factory names them. @default - none: a PC */
  overlay: z
    .strictObject({ name: z.string().min(1, "must not be empty"), image: z.string().min(1, "must not be empty") })
    .optional(),
  /** How Proxmox VE makes it. @default - none: a machine of its own */
  vm: vmSchema.optional(),
});

/** One machine of the cluster. */
export const nodeSchema = z.strictObject({
  /** Host name, and the node's name in Kubernetes. */
  name: dnsLabel(63),
  /** Control planes carry etcd and the API; they also run workloads where the lab has no worker. @default "control-plane" */
  role: z.enum(["control-plane", "worker"]).default("control-plane"),
  /**
   * Static address on the LAN. Give the machine the same address by a DHCP reservation: then it keeps it from
   * maintenance mode on, and the first deploy finds it.
   */
  address: ipv4,
  machine: machineSchema,
  uplink: uplinkSchema,
  /** How it trades power for speed. @default - as firmware and kernel choose */
  power: powerProfile.optional(),
  /** What it draws with this profile, as your own meter shows it. @default - what others have measured of such a machine */
  watts: wattsSchema.optional(),
  disks: z.strictObject({
    /** Talos and etcd. Erased at installation. */
    os: diskSchema,
    /** Longhorn's volumes. Another disk than `os`. @default - the node stores no volumes */
    data: diskSchema.optional(),
  }),
  /**
   * Boots images that are signed with Talos' key, and nothing else. The keys are enrolled by hand in the firmware's setup
   * mode, once, and an installation without it has to be made anew. @default false
   */
  secureBoot: z.boolean().default(false),
  /** Encryption of the disks, as `tpm()`. @default - none */
  encryption: encryptionSchema.optional(),
  /** Where each port's cable ends, as `{ sfp0: "agg:1" }`. @default - not described, so not proven */
  cables: z.record(z.string(), cableEndText).default({}),
  feed: powerFeed,
  in: domainName,
  /** @default {} */
  labels: nodeLabels.default({}),
  /** @default - pods of every kind run on it */
  taints: nodeTaints.default({}),
  /** Changes this node's machine configuration, after `talos.transform`. @default - as the project makes it */
  transform: transformSchema.optional(),
});

export type Port = z.output<typeof portSchema>;
export type Machine = z.output<typeof machineSchema>;
export type NodeInput = z.input<typeof nodeSchema>;
export type LabNode = z.output<typeof nodeSchema>;
