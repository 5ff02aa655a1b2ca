import type { EncryptionSpec, VolumeConfig } from "../../.gen/talos/documents";
import type { LabNode } from "../schema/node";

/** How Talos encrypts a node's volumes, if it does. All but STATE are locked to STATE: neither works without the other. */
export function encryptionOf({ encryption }: LabNode, volume: "STATE" | "other"): { encryption?: EncryptionSpec } {
  if (!encryption) return {};
  const key = {
    slot: 0,
    // Keys of a machine whose Secure Boot is off would be worth nothing, and Talos makes none then.
    tpm: { options: { pcrs: encryption.pcrs }, checkSecurebootStatusOnEnroll: true },
    ...(volume !== "STATE" && { lockToState: true }),
  };
  return { encryption: { provider: "luks2", keys: [key] } };
}

/** The system's own volumes. Without encryption Talos makes them as it does anyway. */
export function systemVolumes(node: LabNode): readonly VolumeConfig[] {
  if (!node.encryption) return [];
  return [
    { apiVersion: "v1alpha1", kind: "VolumeConfig", name: "STATE", ...encryptionOf(node, "STATE") },
    { apiVersion: "v1alpha1", kind: "VolumeConfig", name: "EPHEMERAL", ...encryptionOf(node, "other") },
  ];
}
