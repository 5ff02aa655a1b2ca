import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { gatewayApi } from "../versions";
import type { TalosDocument } from "./document";
import { kubePrismPort } from "./kube-prism";

/**
 * The v1alpha1 document: installation, kubelet and what the cluster as a whole is.
 *
 * @param installImage the Image Factory's installer for the node's schematic
 */
export function machineDocument(lab: Lab, node: LabNode, installImage: string): TalosDocument {
  const controlPlane = node.role === "control-plane";
  return {
    machine: {
      install: { diskSelector: { serial: node.disks.os.serial }, image: installImage },
      // Node and etcd addresses stay on the LAN, whatever other links a node has.
      kubelet: { nodeIP: { validSubnets: [lab.network.lan.cidr] } },
      features: { kubePrism: { enabled: true, port: kubePrismPort } },
    },
    cluster: {
      // Cilium takes the place of both, from the first boot on.
      network: { cni: { name: "none" }, podSubnets: [lab.network.pods], serviceSubnets: [lab.network.services] },
      proxy: { disabled: true },
      ...(controlPlane && {
        allowSchedulingOnControlPlanes: !lab.nodes.some(({ role }) => role === "worker"),
        etcd: { advertisedSubnets: [lab.network.lan.cidr] },
        extraManifests: [gatewayApi.manifest],
      }),
    },
  };
}
