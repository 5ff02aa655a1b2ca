import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { formatPath } from "../schema/problems";

export type Host = Extract<Lab["domains"][number], { kind: "host" }>;

/** GiB that Proxmox VE itself asks for, before anything for a storage's cache: Proxmox VE administration guide, "System Requirements". */
const proxmoxMemory = 2;

type Appliance = Lab["appliances"][number];

/**
 * Memory is given away for good; cores and thin storage only until everybody wants theirs at once.
 *
 * @param all virtual machines of the host
 * @param others guests that are no nodes
 */
export function hostProblems(
  { cores, memory, storage }: Host,
  all: readonly LabNode[],
  others: readonly Appliance[],
  path: string,
): Problem[] {
  const own = sum(all.map(({ machine }) => machine.memory));
  const beside = sum(others.map((one) => one.memory ?? 0));
  const busy = sum([...all.map(({ machine }) => machine.cores), ...others.map((one) => one.cores ?? 0)]);
  const warning = "warning" as const;
  return [
    ...(memory !== undefined && own + beside > 0 && own + beside + proxmoxMemory > memory
      ? [
          {
            path: `${path}.memory`,
            value: memory,
            rule: `must hold ${own} GiB of virtual machines${beside > 0 ? `, ${beside} GiB of appliances` : ""} and ${proxmoxMemory} GiB for Proxmox`,
            hint: "Give the machines less, or move one to another host.",
          },
        ]
      : []),
    ...(cores !== undefined && busy > cores
      ? [
          {
            path: `${path}.cores`,
            value: cores,
            rule: `is less than the ${busy} cores of its virtual machines${others.some((one) => one.cores !== undefined) ? " and appliances" : ""}`,
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
