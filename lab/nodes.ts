import type { Lab } from "./schema/lab";
import type { LabNode } from "./schema/node";

/** Control planes in the order of the lab file. */
export function controlPlanes(lab: Lab): readonly LabNode[] {
  return lab.nodes.filter(({ role }) => role === "control-plane");
}

/** Workers in the order of the lab file. */
export function workers(lab: Lab): readonly LabNode[] {
  return lab.nodes.filter(({ role }) => role === "worker");
}

/** Nodes that store volumes. */
export function storageNodes(lab: Lab): readonly LabNode[] {
  return lab.nodes.filter(({ disks }) => disks.data !== undefined);
}

/** Whether a node is a virtual machine. Of what a lab file says of one unreadably, an empty object is left, without defaults. */
export function isVm({ machine }: LabNode): boolean {
  return machine.vm?.storage !== undefined;
}

/** Whether a node turns pods away that tolerate nothing. */
export function isTainted({ taints }: LabNode): boolean {
  return Object.values(taints).some((effect) => effect !== "PreferNoSchedule");
}

/** Nodes that run pods of every kind. */
export function schedulableNodes(lab: Lab): readonly LabNode[] {
  const open = lab.cluster.allowSchedulingOnControlPlanes ? lab.nodes : workers(lab);
  return open.filter((node) => !isTainted(node));
}
