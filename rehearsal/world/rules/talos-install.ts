import { contains, parseRange } from "../../../lab/addresses";
import { at } from "../at";
import { parseDocuments, schematicId, talosOf } from "../machine-configuration";
import { always, type Rule, unless } from "./rule";
import { type Configuring, value } from "./talos";
import { networkRules } from "./talos-network";

/** Why a machine that has accepted its configuration never comes up with it. It stays in maintenance mode, and the next step fails. */
export const installationRules: readonly Rule<Configuring>[] = [
  {
    id: "talos/image",
    rule: "the installer image is one that the Image Factory has",
    when: always,
    check: ({ state, wanted: { installImage } }) => {
      const schematic = schematicId(installImage);
      return schematic === undefined || state.schematics[schematic] === undefined
        ? installImage || "(none was set)"
        : undefined;
    },
    message: (found) => `the image factory has no image ${found}`,
    source: "terraform-provider-talos#213, #236, #272: the default image lacks every extension",
  },
  {
    id: "talos/extensions",
    rule: "system extensions have the names of official ones",
    when: always,
    check: ({ state, wanted: { installImage } }) => {
      const schematic = state.schematics[schematicId(installImage) ?? ""];
      const names =
        schematic === undefined
          ? []
          : at(parseDocuments(schematic)[0], "customization.systemExtensions.officialExtensions");
      const unknown = ((names ?? []) as string[]).find((name) => !/^siderolabs\/[a-z0-9-]+$/.test(name));
      return unknown && `"${unknown}" is not available for Talos version ${talosOf(installImage)}`;
    },
    message: (found) => `official extension ${found}`,
    source: "siderolabs/image-factory, internal/profile/profile.go; the schematic itself is accepted",
  },
  {
    id: "talos/install-disk",
    rule: "the disk to install on is one of the machine's",
    when: ({ wanted }) => wanted.installSerial !== undefined,
    check: ({ machine, wanted: { installSerial = "" } }) =>
      unless(machine.disks.includes(installSerial), installSerial),
    message: (found) => `no disk matches the serial ${found}`,
    source: "siderolabs/talos, internal/app/machined/pkg/runtime/v1alpha1: install.diskSelector",
  },
  {
    id: "talos/install-selector",
    rule: "the disk to install on is chosen by a selector",
    when: ({ wanted }) => wanted.installSerial === undefined,
    check: (one) =>
      unless(
        value(one, "machine.install.diskSelector") !== undefined,
        String(value(one, "machine.install.disk") ?? "/dev/sda"),
      ),
    message: (found) => `there is no ${found}: an NVMe drive has another name, and the generator's default is /dev/sda`,
    source: "siderolabs/terraform-provider-talos v0.11.0, generated install.disk",
  },
  {
    id: "talos/volume-disk",
    rule: "the disk of a user volume is one of the machine's",
    when: ({ wanted }) => wanted.volumeSerials.length > 0,
    check: ({ machine, wanted }) => wanted.volumeSerials.find((serial) => !machine.disks.includes(serial)),
    message: (found) => `no disk matches the serial ${found}`,
    source:
      "https://docs.siderolabs.com/talos/v1.13/configure-your-talos-cluster/storage-and-disk-management/disk-management/user",
  },
  {
    id: "talos/volume-system-disk",
    rule: "no user volume asks for the disk that Talos is installed on",
    when: ({ wanted }) => wanted.volumeSerials.length > 0,
    check: ({ wanted }) => wanted.volumeSerials.find((serial) => serial === wanted.installSerial),
    message: (found) => `the user volume and Talos both want the disk ${found}, which installing erases`,
    source: "https://docs.siderolabs.com/talos/v1.13/reference/configuration/block/uservolumeconfig, volumeType: disk",
  },
  {
    id: "talos/address",
    rule: "the machine keeps the address at which it is configured",
    when: ({ wanted }) => wanted.addresses.length > 0,
    check: ({ machine, wanted }) => unless(wanted.addresses.includes(machine.address), wanted.addresses.join(", ")),
    message: (found) => `it answers at ${found} from now on, where nobody looks for it`,
    source: "terraform-provider-talos#213: the address changed after the configuration",
  },
  {
    id: "talos/unique-address",
    rule: "no two machines have the same address",
    when: always,
    check: ({ state, machine, wanted }) =>
      wanted.addresses.find((address) => address !== machine.address && state.machines[address] !== undefined),
    message: (found) => `${found} is another machine's address: both answer, and neither is reached`,
    source: "RFC 5227, address conflicts",
  },
  {
    id: "talos/kubelet-subnet",
    rule: "a node has an address in the kubelet's valid subnets",
    when: (one) => subnets(one, "machine.kubelet.nodeIP.validSubnets").length > 0 && one.wanted.addresses.length > 0,
    check: (one) => outside(one, "machine.kubelet.nodeIP.validSubnets"),
    message: (found) => `kubelet does not start: no addresses match machine.kubelet.nodeIP.validSubnets (${found})`,
    source: "siderolabs/talos, internal/app/machined/pkg/controllers/k8s/nodeip.go",
  },
  {
    id: "etcd/advertised-subnet",
    rule: "a control plane has an address in etcd's advertised subnets",
    when: (one) => subnets(one, "cluster.etcd.advertisedSubnets").length > 0 && one.wanted.addresses.length > 0,
    check: (one) => outside(one, "cluster.etcd.advertisedSubnets"),
    message: (found) => `etcd does not start: no addresses match cluster.etcd.advertisedSubnets (${found})`,
    source: "siderolabs/talos, internal/app/machined/pkg/controllers/etcd/spec.go",
  },
  {
    id: "talos/hostname",
    rule: "no two nodes have the same name",
    when: ({ wanted }) => wanted.hostname !== "",
    check: ({ state, machine, wanted }) =>
      Object.values(state.machines).some(
        ({ address, hostname }) => address !== machine.address && hostname === wanted.hostname,
      )
        ? wanted.hostname
        : undefined,
    message: (found) =>
      `another machine is the node "${found}" already: there is one node, which the two overwrite in turn`,
    source: "kubernetes/kubernetes#73453: nodes with the same name are not supported, and nothing refuses them",
  },
  ...networkRules,
];

const subnets = (one: Configuring, path: string): string[] => (value(one, path) ?? []) as string[];

function outside(one: Configuring, path: string): string | undefined {
  const nets = subnets(one, path);
  const ranges = nets.flatMap((net) => parseRange(net) ?? []);
  const inside = one.wanted.addresses.some((address) => {
    const own = parseRange(address);
    return own !== undefined && ranges.some((range) => contains(range, own));
  });
  return unless(inside, nets.join(", "));
}
