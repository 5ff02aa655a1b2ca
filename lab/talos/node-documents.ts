import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import type { TalosDocument } from "./document";
import { linkDocuments } from "./link-documents";
import { machineDocument } from "./machine-document";

/** Name of the user volume that Longhorn keeps its data on; Talos mounts it at `/var/mnt/longhorn`. */
export const longhornVolume = "longhorn";

/**
 * What the lab says about one node, as Talos machine-configuration documents. Each becomes one patch of the generated
 * configuration, because a patch must not touch one document twice.
 *
 * @param installImage the Image Factory's installer for the node's schematic
 */
export function nodeDocuments(lab: Lab, node: LabNode, installImage: string): TalosDocument[] {
  return [
    machineDocument(lab, node, installImage),
    // The generated document says `auto: stable`; both keys have to be said to take its place.
    { apiVersion: "v1alpha1", kind: "HostnameConfig", auto: "off", hostname: node.name },
    ...linkDocuments(lab, node),
    {
      apiVersion: "v1alpha1",
      kind: "ResolverConfig",
      nameservers: lab.network.resolvers.map((address) => ({ address })),
    },
    { apiVersion: "v1alpha1", kind: "TimeSyncConfig", ntp: { servers: lab.network.timeServers } },
    ...dataVolume(node),
  ];
}

function dataVolume({ disks: { data } }: LabNode): TalosDocument[] {
  if (!data) return [];
  return [
    {
      apiVersion: "v1alpha1",
      kind: "UserVolumeConfig",
      name: longhornVolume,
      volumeType: "disk",
      provisioning: { diskSelector: { match: `disk.serial == "${data.serial}"` } },
      filesystem: { type: "xfs" },
    },
  ];
}
