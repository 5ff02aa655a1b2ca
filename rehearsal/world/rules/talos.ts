import { kubernetesOfTalos } from "../../../lab/versions";
import { at } from "../at";
import { type MachineConfiguration, parseDocuments, readConfiguration, talosOf } from "../machine-configuration";
import type { Machine, WorldState } from "../world";
import { always, type Rule, unless } from "./rule";

/** A machine that is given a configuration. */
export interface Configuring {
  readonly state: WorldState;
  readonly machine: Machine;
  readonly yaml: string;
  readonly wanted: MachineConfiguration;
}

/** A value of the document without a kind. */
export const value = ({ yaml }: Configuring, path: string): unknown =>
  at(
    parseDocuments(yaml).find(({ kind }) => kind === undefined),
    path,
  );
const range = (talos: string): readonly [number, number] | undefined =>
  kubernetesOfTalos[talos.replace(/^v/, "").split(".").slice(0, 2).join(".")];
const minorOf = (version: string): number => Number(version.split(".")[1]);

/** Document kinds that Talos 1.13 does not know yet. Source: hack/release.toml of siderolabs/talos v1.14.0-rc.1. */
const newerKinds = [
  "UnattendedInstallConfig",
  "KubePrismConfig",
  "SysctlConfig",
  "SysfsConfig",
  "UdevRulesConfig",
  "KernelModuleConfig",
  "BGPInstanceConfig",
  "SecurityProfileConfig",
  "CRICustomizationConfig",
  "KubeProxyConfig",
  "KubeletConfig",
  "KubeNetworkConfig",
  "KubeFlannelCNIConfig",
  "FilesystemTrimConfig",
];

/** What Talos' API answers to a configuration that it does not take. */
export const configurationRules: readonly Rule<Configuring>[] = [
  {
    id: "talos/known-kinds",
    rule: "the running Talos knows every kind of document",
    when: ({ wanted }) => minorOf(talosOf(wanted.installImage)) <= 13,
    check: ({ yaml }) =>
      parseDocuments(yaml)
        .map(({ kind }) => String(kind))
        .find((kind) => newerKinds.includes(kind)),
    message: (found) => `"${found}" "v1alpha1": not registered`,
    source: "siderolabs/talos#12624",
  },
  {
    id: "talos/kubernetes",
    rule: "Talos supports the version of Kubernetes",
    when: ({ wanted }) => range(talosOf(wanted.installImage)) !== undefined && wanted.kubernetes !== "",
    check: ({ wanted: { kubernetes, installImage } }) => {
      const [first, last] = range(talosOf(installImage)) ?? [0, 0];
      const minor = minorOf(kubernetes);
      if (minor >= first && minor <= last) return undefined;
      return `${kubernetes} is too ${minor > last ? "new" : "old"} to be used with Talos ${talosOf(installImage)}`;
    },
    message: (found) => `version of Kubernetes ${found}`,
    source: "siderolabs/talos, pkg/machinery/compatibility/kubernetes_version.go",
  },
  {
    id: "talos/role",
    rule: "a node that is installed keeps its role",
    when: ({ machine }) => machine.stage === "running",
    check: ({ machine: { configuration = "" }, wanted }) => {
      const { type } = readConfiguration(configuration);
      return type === "" || type === wanted.type ? undefined : `${type} to ${wanted.type}`;
    },
    message: (found) =>
      `Talos would take it, and this node would boot as another (${found}): etcd is neither left nor joined in this way`,
    source:
      "siderolabs/talos v1.13.9, internal/app/machined/internal/server/v1alpha1/v1alpha1_server.go, ApplyConfiguration: the role is compared with nothing",
  },
  {
    id: "talos/kernel-arguments",
    rule: "kernel arguments stand in the schematic, not in the configuration",
    when: always,
    check: (one) => unless(((value(one, "machine.install.extraKernelArgs") ?? []) as unknown[]).length === 0),
    message: () =>
      "install.extraKernelArgs and install.grubUseUKICmdline can't be used together; and a machine that boots by UEFI ignores them",
    source:
      "siderolabs/talos, pkg/machinery/config/types/v1alpha1/v1alpha1_validation.go; the generator sets the second",
  },
  {
    id: "talos/virtual-address",
    rule: "only control planes share a virtual address",
    when: ({ wanted }) => wanted.type === "worker",
    check: (one) => {
      const links = (value(one, "machine.network.interfaces") ?? []) as { vip?: { ip?: string } }[];
      return links.find(({ vip }) => vip)?.vip?.ip;
    },
    message: (found) => `virtual (shared) IP is not allowed on non-controlplane nodes (${found})`,
    source: "siderolabs/talos, pkg/machinery/config/types/v1alpha1/v1alpha1_validation.go",
  },
  {
    id: "talos/virtual-address-document",
    rule: "no worker has a document about a virtual address",
    when: ({ wanted }) => wanted.type === "worker",
    check: ({ yaml }) =>
      parseDocuments(yaml)
        .map(({ kind, name }) => (kind === "Layer2VIPConfig" ? String(name) : undefined))
        .find(Boolean),
    message: (found) =>
      `Talos would take it, and this node would never answer at ${found}: the address is elected through etcd, where a worker is no member`,
    source: "siderolabs/talos, pkg/machinery/config/types/network/layer2_vip.go: to be used on control planes only",
  },
];
