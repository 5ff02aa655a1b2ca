import { didYouMean } from "../did-you-mean";
import { isVm } from "../nodes";
import { type Host, hostProblems } from "./hosts";
import { vmId } from "../proxmox/identity";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";

/** QEMU cuts a longer one off: qemu-server, Drive.pm, `serial`. */
const longestSerial = 20;

/** Virtual machines stand on hosts that can carry them, all together. */
export function hostsCarryTheirMachines(lab: Lab): Problem[] {
  return [
    ...sameNumber(lab),
    ...lab.nodes.flatMap((node, index) => (isVm(node) ? machineProblems(lab, node, `nodes[${index}]`) : [])),
    ...lab.domains.flatMap((domain, index) =>
      domain.kind === "host"
        ? hostProblems(domain, guests(lab, domain), appliancesOn(lab, domain), `domains[${index}]`)
        : [],
    ),
    ...lab.appliances.flatMap((one, index) => guestProblems(lab, one, `appliances[${index}]`)),
  ];
}

/** Proxmox' number of a machine is unique in a cluster of hosts, whether the lab file says it or the address gives it. */
function sameNumber({ nodes }: Lab): Problem[] {
  const numbered = nodes.flatMap((node, index) => {
    const said = node.machine.vm?.id !== undefined;
    if (!isVm(node) || (!said && node.address === undefined)) return [];
    return [{ path: `nodes[${index}]`, said, address: node.address, id: vmId(node) }];
  });
  return numbered.flatMap(({ path, said, address, id }, at): Problem[] => {
    const earlier = numbered.slice(0, at).find((one) => one.id === id);
    if (!earlier || (!said && address === earlier.address)) return [];
    const of = said ? { path: `${path}.machine.vm.id`, value: id } : { path: `${path}.address`, value: address };
    const rule = `must give a number of its own in Proxmox, but ${earlier.path} has ${id} as well`;
    return [{ ...of, rule, hint: "Say another as `id`." }];
  });
}

/** The virtual machines of a host. */
function guests({ nodes }: Lab, { name }: Host): LabNode[] {
  return nodes.filter((node) => isVm(node) && name !== undefined && node.in === name);
}

const appliancesOn = ({ appliances }: Lab, { name }: Host): Lab["appliances"] =>
  appliances.filter((one) => name !== undefined && one.in === name);

/** What an appliance takes of a host is counted there, and nowhere else. */
function guestProblems({ domains }: Lab, one: Lab["appliances"][number], path: string): Problem[] {
  const domain = domains.find(({ name }) => name !== undefined && name === one.in);
  if (domain?.kind === "host") return [];
  return (["memory", "cores"] as const).flatMap((key): Problem[] =>
    one[key] === undefined
      ? []
      : [
          {
            path: `${path}.${key}`,
            value: one[key],
            rule: "is what it takes of a host of virtual machines, and it stands in none",
            hint: "Name the host as `in`, or leave it out.",
            searched: [`${path}.in`, "domains"],
          },
        ],
  );
}

function machineProblems(lab: Lab, node: LabNode, path: string): Problem[] {
  // A name that no domain has is reported where places are checked.
  const domain = lab.domains.find(({ name }) => name === node.in);
  const place = { path: `${path}.in`, value: node.in };
  return [
    ...(node.in === undefined ? [{ ...place, rule: "must name the host of a virtual machine" }] : []),
    ...(domain?.kind === "host" ? onHost(domain, node, path) : []),
    ...(domain?.kind === "rack" || domain?.kind === "room" || domain?.kind === "site"
      ? [{ ...place, rule: `must name the host of a virtual machine, but is a ${domain.kind}` }]
      : []),
    ...Object.entries(node.disks).flatMap(([name, disk]) => diskProblems(disk, `${path}.disks.${name}`)),
  ];
}

function diskProblems(disk: LabNode["disks"]["data"], path: string): Problem[] {
  // Of a disk that could not be read nothing more is said.
  if (disk?.serial === undefined) return [];
  const missing = disk.size === undefined;
  const long = disk.serial.length > longestSerial;
  return [
    ...(missing ? [{ path: `${path}.size`, rule: "is missing: a virtual machine's disk is made in that size" }] : []),
    ...(long
      ? [
          {
            path: `${path}.serial`,
            value: disk.serial,
            rule: `must have at most ${longestSerial} characters: QEMU cuts it off, and Talos would not find the disk`,
            hint: "Choose a shorter name for the node, or another serial number.",
          },
        ]
      : []),
  ];
}

function onHost({ name, cores, storage }: Host, { machine }: LabNode, path: string): Problem[] {
  const known = storage && Object.keys(storage);
  const at = machine.vm?.storage;
  return [
    ...(cores !== undefined && machine.cores > cores
      ? [
          {
            path: `${path}.machine.cores`,
            value: machine.cores,
            rule: `must be at most the ${cores} of host ${name}: Proxmox starts no larger machine`,
          },
        ]
      : []),
    ...(at !== undefined && known && !known.includes(at)
      ? [
          {
            path: `${path}.machine.vm.storage`,
            value: at,
            rule: `names no storage of host ${name}`,
            hint: didYouMean(at, known),
            searched: "domains",
          },
        ]
      : []),
  ];
}
