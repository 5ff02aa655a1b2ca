import type { FeaturesConfig, KubeletConfig, MachineConfig, V1Alpha1Config } from "../../.gen/talos/documents";
import { nvidiaMachine } from "../machines/nvidia";
import { ringLinks } from "../ring";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { gatewayApi } from "../versions";
import { kubePrismPort } from "./kube-prism";
import { ringMachine } from "./ring-documents";

/**
 * The v1alpha1 document: installation, kubelet and what the cluster as a whole is.
 *
 * @param installImage the Image Factory's installer for the node's schematic
 */
export function machineDocument(lab: Lab, node: LabNode, installImage: string): V1Alpha1Config {
  const controlPlane = node.role === "control-plane";
  return {
    machine: {
      install: { diskSelector: { serial: node.disks.os.serial }, image: installImage },
      kubelet: kubelet(lab),
      features: {
        kubePrism: { enabled: true, port: kubePrismPort },
        // Talos refuses it elsewhere.
        ...(controlPlane && apiAccess(lab)),
      },
      ...storageLabel(node),
      ...kernel(lab, node),
    },
    cluster: {
      // Cilium takes the place of both, from the first boot on.
      network: { cni: { name: "none" }, podSubnets: [lab.network.pods], serviceSubnets: [lab.network.services] },
      proxy: { disabled: true },
      ...(controlPlane && {
        allowSchedulingOnControlPlanes: lab.cluster.allowSchedulingOnControlPlanes,
        etcd: { advertisedSubnets: [lab.network.lan.cidr] },
        extraManifests: [gatewayApi.manifest],
      }),
    },
  };
}

/** Node and etcd addresses stay on the LAN, whatever other links a node has. */
function kubelet({ network, talos: { kubelet } }: Lab): KubeletConfig {
  return {
    nodeIP: { validSubnets: [network.lan.cidr] },
    ...(Object.keys(kubelet.extraArgs).length > 0 && { extraArgs: kubelet.extraArgs }),
    ...(Object.keys(kubelet.extraConfig).length > 0 && { extraConfig: kubelet.extraConfig }),
  };
}

/** Modules and parameters of the kernel that the node's hardware asks for. */
function kernel(lab: Lab, node: LabNode): Pick<MachineConfig, "kernel" | "sysctls"> {
  const asked = [
    ...(node.machine.gpu ? [nvidiaMachine] : []),
    ...(ringLinks(lab, node).length > 0 ? [ringMachine] : []),
  ];
  if (asked.length === 0) return {};
  return {
    kernel: { modules: asked.flatMap((one) => [...one.kernel.modules]) },
    sysctls: Object.assign({}, ...asked.map((one) => one.sysctls)) as Record<string, string>,
  };
}

function apiAccess({ talos: { apiAccess } }: Lab): Pick<FeaturesConfig, "kubernetesTalosAPIAccess"> {
  if (!apiAccess) return {};
  const { roles, namespaces } = apiAccess;
  return { kubernetesTalosAPIAccess: { enabled: true, allowedRoles: roles, allowedKubernetesNamespaces: namespaces } };
}

/** A node's word to Longhorn that it stores volumes (see modules/platform/longhorn-values.ts). */
function storageLabel({ disks }: LabNode): Pick<MachineConfig, "nodeLabels"> {
  return disks.data === undefined ? {} : { nodeLabels: { "node.longhorn.io/create-default-disk": "true" } };
}
