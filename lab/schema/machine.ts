import { z } from "zod";
import { slotSchema } from "./disk";
import { portName, portSchema, thunderboltPorts } from "./ports";
import { measuredSchema, processorSchema } from "./power";
import { vmSchema } from "./proxmox";
import { count, positive } from "./values";

/*
 * An image's id is the hash of a YAML text (lab/talos/schematic-id.ts), so its parts are such as every library writes without
 * quotes, or with the same: no numbers, and nothing that ends in a colon or a hyphen.
 */
const image = /^[a-z0-9][a-z0-9-]*\/[a-z0-9._-]*[a-z0-9]$/;

const extension = z
  .string()
  .regex(image, 'must be a system extension as the Image Factory names it\nWrite it as "siderolabs/iscsi-tools".');

/** With a hyphen in front, the factory leaves out an argument that Talos has by default. */
const kernelArgument = z
  .string()
  .regex(
    /^-?(?:[a-z]|\d[^=]*=)[!#-&(-~]*(?<![:-])$/i,
    'must be one kernel argument: no space, quote or sign beyond ASCII, a letter or digit first, no ":" or "-" last\nWrite "intel_iommu=on" and "iommu=pt" as two.',
  );

/** Builders that describe a machine by a few options. */
const profileNames = ["ms01", "proxmoxVm", "raspberryPi4"] as const;

export type ProfileName = (typeof profileNames)[number];

/** What a node is made of. Board profiles such as `ms01()` fill it in. */
export const machineSchema = z.strictObject({
  /** Maker and model, for people. */
  model: z.string().min(1, "must not be empty"),
  /** Architecture of the processor. @default "amd64" */
  architecture: z.enum(["amd64", "arm64"]).default("amd64"),
  /** With `bios`, as on PCs of before 2012, Talos boots through GRUB. @default "uefi" */
  firmware: z.enum(["uefi", "bios"]).default("uefi"),
  /** CPU cores. */
  cores: count("cores"),
  /** What power profiles need to know of the processor. @default - the node takes no `power` */
  processor: processorSchema.optional(),
  /** What others have measured of such a machine. @default [] */
  measured: z.array(measuredSchema).default([]),
  /** Memory in GiB. */
  memory: positive("GiB").max(16_384, "must be at most 16384 GiB\nIt is counted in GiB, not in MiB."),
  /** Ports by the name that this lab file gives them. */
  ports: z.record(portName, portSchema),
  /** Thunderbolt ports by the name that this lab file gives them: `tb0`, `tb1`. They carry a ring, never the LAN. @default {} */
  thunderbolt: thunderboltPorts.default({}),
  /** Slots for NVMe disks. @default {} */
  slots: z.record(z.string(), slotSchema).default({}),
  /** Image Factory system extensions that the board needs, such as `siderolabs/intel-ucode`. @default [] */
  extensions: z.array(extension).default([]),
  /** Kernel arguments that the board needs. They become part of the image. @default [] */
  kernelArguments: z.array(kernelArgument).default([]),
  /** A graphics card that containers use, such as `nvidia("pascal")`. @default - none */
  gpu: z
    .strictObject({
      /** Who has made it. */
      maker: z.literal("nvidia"),
      /** NVIDIA's name of its architecture, which chooses the driver: a GTX 1070 is `pascal`, an RTX 4060 is `ada`. */
      generation: z.enum(["maxwell", "pascal", "volta", "turing", "ampere", "ada", "hopper", "blackwell"]),
    })
    .optional(),
  /** Firmware and boot loader of a single-board computer, as the Image Factory names them. @default - none: a PC */
  overlay: z
    .strictObject({
      /** Name of the overlay, such as `rpi_generic`. */
      name: z
        .string()
        .regex(/^[a-z][a-z0-9_-]*[a-z0-9]$/, 'must be the name of an overlay\nWrite it as "rpi_generic".'),
      /** Image that it comes in, such as `siderolabs/sbc-raspberrypi`. */
      image: z.string().regex(image, 'must be the image of an overlay\nWrite it as "siderolabs/sbc-raspberrypi".'),
    })
    .optional(),
  /** How Proxmox VE makes it. @default - none: a machine of its own */
  vm: vmSchema.optional(),
  /** The builder that has filled this in: what is wrong is said in its words. @default - none: described in full */
  profile: z
    .strictObject({
      /** Its name. */
      name: z.enum(profileNames),
      /** What is wrong with the options that it was given. @default [] */
      problems: z
        .array(
          z.strictObject({
            /** Which of them, such as `macs.sfp2`. */
            option: z.string(),
            /** What stands there. @default - not shown */
            value: z.unknown().optional(),
            /** The rule that it breaks, as the end of a sentence. */
            rule: z.string(),
            /** What would mend it. @default - the rule says enough */
            hint: z.string().optional(),
          }),
        )
        .default([]),
    })
    .optional(),
});

export type Machine = z.output<typeof machineSchema>;
