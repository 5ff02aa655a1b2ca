import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import type { Disk } from "../schema/disk";
import type { LabNode } from "../schema/node";

/**
 * What Talos asks of a machine, and what makes a control plane slow or short-lived.
 * Minimum: https://docs.siderolabs.com/talos/v1.13/getting-started/system-requirements
 */
export function machinesAreLargeEnough(lab: Lab): Problem[] {
  return lab.nodes.flatMap((node, index) => {
    const path = `nodes[${index}]`;
    return [
      ...machineProblems(node, path),
      ...smallDisks(node, path),
      ...(node.role === "control-plane" ? etcdDisk(node.disks.os, path) : []),
    ];
  });
}

function machineProblems({ role, machine: { cores, memory } }: LabNode, path: string): Problem[] {
  const controlPlane = role === "control-plane";
  const minimum = controlPlane ? 2 : 1;
  const problems: Problem[] = [];
  if (controlPlane && cores < 2) {
    problems.push({ path: `${path}.machine.cores`, value: cores, rule: "must be at least 2 for a control plane" });
  }
  if (memory < minimum) {
    problems.push({
      path: `${path}.machine.memory`,
      value: memory,
      rule: `must be at least ${minimum} GiB for a ${controlPlane ? "control plane" : "worker"}`,
    });
  } else if (controlPlane && memory < 4) {
    problems.push({
      path: `${path}.machine.memory`,
      value: memory,
      rule: "is little for a control plane",
      hint: "etcd and the API server take about 2 GiB once charts and their custom resources are in; below 4 GiB nothing is left for workloads.",
      severity: "warning",
    });
  }
  return problems;
}

function smallDisks({ disks }: LabNode, path: string): Problem[] {
  return Object.entries(disks).flatMap(([name, disk]) =>
    disk?.size !== undefined && disk.size < 10
      ? [{ path: `${path}.disks.${name}.size`, value: disk.size, rule: "must be at least 10 GiB" }]
      : [],
  );
}

function etcdDisk({ type }: Disk, path: string): Problem[] {
  const reason = {
    sd: "an SD card: etcd's constant small writes wear it out in months",
    usb: "a USB stick: etcd's constant small writes wear it out, and a slow write costs the leader its election",
    hdd: "a spinning disk: a write that takes longer than the election timeout costs etcd its leader",
    nvme: undefined,
    ssd: undefined,
  }[type];
  if (reason === undefined) return [];
  return [
    {
      path: `${path}.disks.os.type`,
      value: type,
      rule: `puts etcd on ${reason}`,
      hint: "Use an SSD or NVMe disk for control planes.",
      severity: "warning",
    },
  ];
}
