/** What a lab file imports. */
/** Talos' own documents by their kind, for transforms: `Talos.BondConfig`. */
export type * as Talos from "../.gen/talos/documents";
export { defineLab, definePrivate } from "./define-lab";
export { ms01, type Ms01Options, type Ms01Port, type Ms01Slot } from "./machines/ms01";
export type { Ms01Processor } from "./machines/ms01-processors";
export { type Nic, nic } from "./machines/nic";
export { nvidia } from "./machines/nvidia";
export { node } from "./machines/node";
export { proxmoxVm, type ProxmoxVmOptions } from "./machines/proxmox-vm";
export { raspberryPi4, type RaspberryPi4Options } from "./machines/raspberry-pi4";
export { tpm, type TpmOptions } from "./schema/encryption";
export type { LabInput } from "./schema/lab";
export type { NodeInput } from "./schema/node";
export type { Transform, TransformedNode } from "./schema/transform";
export { hcp, type HcpOptions, local, s3, type S3Options } from "./schema/state";
export { activeBackup, fallback, lacp, link, type UplinkOptions } from "./schema/uplink";
