import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { vmId, vmMac } from "./identity";

type Option = readonly [name: string, value: string | number];

/**
 * The options of `qm create` for a virtual machine, without their dashes. Each but those that say more is what Talos' guide asks
 * for: https://docs.siderolabs.com/talos/v1.13/platform-specific-installations/virtualized-platforms/proxmox
 *
 * @param image what it boots while its disk is empty, such as `local:iso/talos.iso`
 */
export function qmCreate(lab: Lab, node: LabNode, image: string): readonly Option[] {
  const { name, role, machine, disks } = node;
  const { vm } = machine;
  if (!vm) throw new Error(`${name} is no virtual machine`);
  const drives = Object.values(disks).filter((disk) => disk !== undefined);
  return [
    ["name", name],
    ["tags", ["talos", lab.name, role].join(";")],
    ["ostype", "l26"],
    ["machine", "q35"],
    ["bios", "ovmf"],
    ["efidisk0", `${vm.storage}:1,efitype=4m,pre-enrolled-keys=0`],
    // What encryption keeps its key in (qemu-server, TPM.pm).
    ...(node.encryption ? [["tpmstate0", `${vm.storage}:1,version=v2.0`] as const] : []),
    ["cpu", vm.cpu],
    ...processors(lab, node),
    ["memory", Math.round(machine.memory * 1024)],
    // Memory that comes later is none that Talos sees.
    ["balloon", 0],
    // Virtio block devices: of a SCSI disk Talos sees no serial number (siderolabs/talos#12073).
    ...drives.map(({ serial, size }, index): Option => [
      `virtio${index}`,
      `${vm.storage}:${Math.ceil(size ?? 0)},serial=${encodeURIComponent(serial)},discard=on,iothread=1`,
    ]),
    ...Object.values(machine.ports).map(({ mac }, index): Option => {
      const tag = vm.vlan === undefined ? "" : `,tag=${vm.vlan}`;
      return [`net${index}`, `virtio=${mac ?? vmMac(node.address, index)},bridge=${vm.bridge}${tag}`];
    }),
    ["ide2", `${image},media=cdrom`],
    // The disk first: once Talos is on it, the image is not booted again.
    ["boot", "order=virtio0;ide2"],
    ["agent", "enabled=1"],
    ["serial0", "socket"],
    ["onboot", 1],
    // etcd before those that need it.
    ["startup", `order=${role === "control-plane" ? 1 : 2}`],
    ["start", 1],
  ];
}

/**
 * A machine that is larger than one of its host's processors is told of them, with as many sockets as the host has: then its
 * kernel keeps memory near the cores that use it (pve-docs, qm.adoc, "NUMA").
 */
function processors({ domains }: Lab, { in: place, machine: { cores, memory } }: LabNode): Option[] {
  const host = domains.find(({ name }) => name === place);
  const sockets = (host?.kind === "host" && host.sockets) || 1;
  const whole = host?.kind === "host" ? host : undefined;
  const larger = cores > (whole?.cores ?? Infinity) / sockets || memory > (whole?.memory ?? Infinity) / sockets;
  if (sockets === 1 || !larger || cores % sockets !== 0) return [["cores", cores]];
  return [
    ["sockets", sockets],
    ["cores", cores / sockets],
    ["numa", 1],
  ];
}

/** The whole command as its words. `qm` refuses a number that is taken ("config file already exists"). */
export function qmCommand(lab: Lab, node: LabNode, image: string): readonly string[] {
  const options = qmCreate(lab, node, image).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return ["qm", "create", String(vmId(node)), ...options];
}
