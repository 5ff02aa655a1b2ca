import type {
  FeaturesConfig,
  InstallConfig,
  KubeletConfig,
  MachineConfig,
  V1Alpha1Config,
} from "../../.gen/talos/documents";
import { nvidiaMachine } from "../machines/nvidia";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { gatewayApi } from "../versions";
import { ringLinks } from "../wiring/ring";
import { kubePrismPort } from "./kube-prism";
import { powerModules, powerSettings } from "./power";
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
      install: installation(node, installImage),
      kubelet: kubelet(lab, node),
      features: {
        kubePrism: { enabled: true, port: kubePrismPort },
        // Talos refuses it elsewhere.
        ...(controlPlane && apiAccess(lab)),
      },
      ...labels(node),
      ...kernel(lab, node),
      ...powerSettings(node),
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

/** The installer of a node. One schematic has one for each way to boot; their names differ in this alone. */
export const installerOf = ({ secureBoot }: Pick<LabNode, "secureBoot">, image: string): string =>
  secureBoot ? image.replace("-installer/", "-installer-secureboot/") : image;

function installation(node: LabNode, image: string): InstallConfig {
  const { machine, disks } = node;
  return {
    diskSelector: { serial: disks.os.serial },
    image: installerOf(node, image),
    // GRUB takes the image's kernel arguments, and a BIOS that looks for a bootable partition finds one.
    ...(machine.firmware === "bios" && { grubUseUKICmdline: true, legacyBIOSSupport: true }),
  };
}

/** Node and etcd addresses stay on the LAN, whatever other links a node has. */
function kubelet({ network, talos: { kubelet } }: Lab, { taints }: LabNode): KubeletConfig {
  // Not `machine.nodeTaints`: those are changed on the running node, which Kubernetes allows no worker (siderolabs/talos#10935).
  const registerWithTaints = Object.entries(taints).map(([key, effect]) => ({ key, effect }));
  const extraConfig = { ...kubelet.extraConfig, ...(registerWithTaints.length > 0 && { registerWithTaints }) };
  return {
    nodeIP: { validSubnets: [network.lan.cidr] },
    ...(Object.keys(kubelet.extraArgs).length > 0 && { extraArgs: kubelet.extraArgs }),
    ...(Object.keys(extraConfig).length > 0 && { extraConfig }),
  };
}

/** Modules and parameters of the kernel that the node's hardware asks for. */
function kernel(lab: Lab, node: LabNode): Pick<MachineConfig, "kernel" | "sysctls"> {
  const asked = [
    ...(node.machine.gpu ? [nvidiaMachine(lab.versions.talos)] : []),
    ...(ringLinks(lab, node).length > 0 ? [ringMachine] : []),
  ];
  const modules = [...asked.flatMap((one) => [...one.kernel.modules]), ...powerModules(node)];
  const sysctls = Object.assign({}, ...asked.map((one) => one.sysctls)) as Record<string, string>;
  return {
    ...(modules.length > 0 && { kernel: { modules } }),
    ...(Object.keys(sysctls).length > 0 && { sysctls }),
  };
}

function apiAccess({ talos: { apiAccess } }: Lab): Pick<FeaturesConfig, "kubernetesTalosAPIAccess"> {
  if (!apiAccess) return {};
  const { roles, namespaces } = apiAccess;
  return { kubernetesTalosAPIAccess: { enabled: true, allowedRoles: roles, allowedKubernetesNamespaces: namespaces } };
}

/** The lab file's, and a node's word to Longhorn that it stores volumes (see modules/platform/longhorn-values.ts). */
function labels({ disks, labels: own }: LabNode): Pick<MachineConfig, "nodeLabels"> {
  const nodeLabels = { ...own, ...(disks.data && { "node.longhorn.io/create-default-disk": "true" }) };
  return Object.keys(nodeLabels).length > 0 ? { nodeLabels } : {};
}
