import { z } from "zod";
import { cableEndText, domainName, powerFeed } from "./places";
import { vmSchema } from "./proxmox";
import { nodeLabels, nodeTaints } from "./scheduling";
import { transformSchema } from "./transform";
import { uplinkSchema } from "./uplink";
import { dnsLabel, ipv4, mac, positive, serial } from "./values";

/** A disk, found by its serial number: device names change between boots. */
export const diskSchema = z.strictObject({
  /** As `talosctl get disks --insecure -n <address>` prints it. */
  serial,
  /** Capacity in GiB. @default - unknown, and not checked */
  size: positive("GiB").optional(),
  /** What kind of disk it is. @default "nvme" */
  type: z.enum(["nvme", "ssd", "hdd", "usb", "sd"]).default("nvme"),
});

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

/** What a node is made of. Board profiles such as `ms01()` fill it in. */
export const machineSchema = z.strictObject({
  /** Maker and model, for people. */
  model: z.string().min(1, "must not be empty"),
  architecture: z.enum(["amd64", "arm64"]).default("amd64"),
  /** CPU cores. */
  cores: positive("cores").int(),
  /** Memory in GiB. */
  memory: positive("GiB").max(16_384, "must be at most 16384 GiB\nIt is counted in GiB, not in MiB."),
  /** Ports by the name that this lab file gives them. */
  ports: z.record(portName, portSchema),
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
  disks: z.strictObject({
    /** Talos and etcd. Erased at installation. */
    os: diskSchema,
    /** Longhorn's volumes. Another disk than `os`. @default - the node stores no volumes */
    data: diskSchema.optional(),
  }),
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

export type Disk = z.output<typeof diskSchema>;
export type Port = z.output<typeof portSchema>;
export type Machine = z.output<typeof machineSchema>;
export type NodeInput = z.input<typeof nodeSchema>;
export type LabNode = z.output<typeof nodeSchema>;
