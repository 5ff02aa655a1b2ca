import { didYouMean } from "../did-you-mean";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { formatPath } from "../schema/problems";

type Host = Extract<Lab["domains"][number], { kind: "host" }>;

/** GiB that Proxmox VE itself asks for, before anything for a storage's cache: Proxmox VE administration guide, "System Requirements". */
const proxmoxMemory = 2;

/** QEMU cuts a longer one off: qemu-server, Drive.pm, `serial`. */
const longestSerial = 20;

/** Virtual machines stand on hosts that can carry them, all together. */
export function hostsCarryTheirMachines(lab: Lab): Problem[] {
  return [
    ...lab.nodes.flatMap((node, index) => (isVm(node) ? machineProblems(lab, node, `nodes[${index}]`) : [])),
    ...lab.domains.flatMap((domain, index) =>
      domain.kind === "host" ? hostProblems(domain, guests(lab, domain), `domains[${index}]`) : [],
    ),
  ];
}

/** Of what can't be read an empty object is left, without defaults. */
const isVm = ({ machine }: LabNode): boolean => machine.vm?.storage !== undefined;

/** The virtual machines of a host. */
function guests({ nodes }: Lab, { name }: Host): LabNode[] {
  return nodes.filter((node) => isVm(node) && name !== undefined && node.in === name);
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

/** Memory is given away for good; cores and thin storage only until everybody wants theirs at once. */
function hostProblems({ cores, memory, storage }: Host, all: readonly LabNode[], path: string): Problem[] {
  const wanted = sum(all.map(({ machine }) => machine.memory));
  const busy = sum(all.map(({ machine }) => machine.cores));
  const warning = "warning" as const;
  return [
    ...(memory !== undefined && wanted + proxmoxMemory > memory && all.length > 0
      ? [
          {
            path: `${path}.memory`,
            value: memory,
            rule: `must hold ${wanted} GiB of virtual machines and ${proxmoxMemory} GiB for Proxmox`,
            hint: "Give the machines less, or move one to another host.",
          },
        ]
      : []),
    ...(cores !== undefined && busy > cores
      ? [
          {
            path: `${path}.cores`,
            value: cores,
            rule: `is less than the ${busy} cores of its virtual machines`,
            hint: "They wait for each other when all are busy, etcd among them.",
            severity: warning,
          },
        ]
      : []),
    ...Object.entries(storage ?? {}).flatMap(([name, size]): Problem[] => {
      const promised = sum(all.filter(({ machine }) => machine.vm?.storage === name).map(diskSpace));
      if (!(promised > size)) return [];
      const rule = `is less than the ${promised} GiB of disks that are promised on it`;
      return [
        {
          path: `${path}.${formatPath(["storage", name])}`,
          value: size,
          rule,
          hint: "Once it is full, all of them stop.",
          severity: warning,
        },
      ];
    }),
  ];
}

const diskSpace = ({ disks }: LabNode): number => (disks.os.size ?? 0) + (disks.data?.size ?? 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
