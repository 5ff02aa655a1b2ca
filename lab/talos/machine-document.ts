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
import { kubePrismPort } from "./kube-prism";
import { powerModules, powerSettings } from "./power";

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
      kubelet: kubelet(lab),
      features: {
        kubePrism: { enabled: true, port: kubePrismPort },
        // Talos refuses it elsewhere.
        ...(controlPlane && apiAccess(lab)),
      },
      ...storageLabel(lab, node),
      ...kernel(node),
      ...powerSettings(node),
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

function installation({ machine, disks, secureBoot }: LabNode, image: string): InstallConfig {
  return {
    diskSelector: { serial: disks.os.serial },
    // One schematic has an installer for each way to boot; their names differ in this alone.
    image: secureBoot ? image.replace("-installer/", "-installer-secureboot/") : image,
    // GRUB takes the image's kernel arguments, and a BIOS that looks for a bootable partition finds one.
    ...(machine.firmware === "bios" && { grubUseUKICmdline: true, legacyBIOSSupport: true }),
  };
}

/** Modules and parameters of the kernel that the node's hardware asks for. */
function kernel(node: LabNode): Pick<MachineConfig, "kernel" | "sysctls"> {
  const gpu = node.machine.gpu && nvidiaMachine;
  const modules = [...(gpu?.kernel.modules ?? []), ...powerModules(node)];
  return {
    ...(modules.length > 0 && { kernel: { modules } }),
    ...(gpu && { sysctls: gpu.sysctls }),
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

function apiAccess({ talos: { apiAccess } }: Lab): Pick<FeaturesConfig, "kubernetesTalosAPIAccess"> {
  if (!apiAccess) return {};
  const { roles, namespaces } = apiAccess;
  return { kubernetesTalosAPIAccess: { enabled: true, allowedRoles: roles, allowedKubernetesNamespaces: namespaces } };
}

/** Where some nodes store nothing, Longhorn takes the label for the others' word that they do (see modules/platform/longhorn-values.ts). */
function storageLabel(lab: Lab, { disks }: LabNode): Pick<MachineConfig, "nodeLabels"> {
  const all = lab.nodes.every((node) => node.disks.data !== undefined);
  return all || disks.data === undefined ? {} : { nodeLabels: { "node.longhorn.io/create-default-disk": "true" } };
}
