import { z } from "zod";
import { diskSchema } from "./disk";
import { encryptionSchema } from "./encryption";
import { machineSchema } from "./machine";
import { cableEndText, place } from "./places";
import { powerProfile, wattsSchema } from "./power";
import { nodeLabels, nodeTaints } from "./scheduling";
import { transformSchema } from "./transform";
import { uplinkSchema } from "./uplink";
import { dnsLabel, ipv4 } from "./values";

/** One machine of the cluster. */
export const nodeSchema = z.strictObject({
  /** Host name, and the node's name in Kubernetes. */
  name: dnsLabel(63),
  /** Control planes carry etcd and the API, and pods as well (`cluster.allowSchedulingOnControlPlanes`). @default "control-plane" */
  role: z.enum(["control-plane", "worker"]).default("control-plane"),
  /**
   * Static address on the LAN. Give the machine the same address by a DHCP reservation: then it keeps it from
   * maintenance mode on, and the first deploy finds it.
   */
  address: ipv4,
  /** What it is made of, as a board profile such as `ms01()` fills it in. */
  machine: machineSchema,
  /** How it is attached to the LAN: `lacp([…])`, `activeBackup([…])`, `fallback([…])` or `link(…)`. */
  uplink: uplinkSchema,
  /** How it trades power for speed. @default - as firmware and kernel choose */
  power: powerProfile.optional(),
  /** What it draws with this profile, as your own meter shows it. @default - what others have measured of such a machine */
  watts: wattsSchema.optional(),
  /** Its disks, each found by its serial number. */
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
  /** Encryption of the disks: `tpm()`. @default - none */
  encryption: encryptionSchema.optional(),
  /** Where each port's cable ends, for example `{ sfp0: "agg:1" }`. @default - not described, so not proven */
  cables: z.record(z.string(), cableEndText).default({}),
  ...place,
  /** Labels of the node in Kubernetes. @default {} */
  labels: nodeLabels.default({}),
  /** Taints by their keys; only pods that tolerate them run there. @default {} */
  taints: nodeTaints.default({}),
  /** Changes this node's machine configuration, after `talos.transform`. @default - as the project makes it */
  transform: transformSchema.optional(),
});

export type NodeInput = z.input<typeof nodeSchema>;
export type LabNode = z.output<typeof nodeSchema>;
