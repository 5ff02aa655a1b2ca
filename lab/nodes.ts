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

/** Key of the taint that Talos gives control planes that are there for the control plane alone. */
const controlPlaneTaint = "node-role.kubernetes.io/control-plane";

/** The taints of a node: what the lab file says, and what Talos adds. */
export function taintsOf({ cluster }: Pick<Lab, "cluster">, { role, taints }: LabNode): LabNode["taints"] {
  const dedicated = role === "control-plane" && !cluster.allowSchedulingOnControlPlanes;
  return dedicated ? { ...taints, [controlPlaneTaint]: "NoSchedule" } : taints;
}

/** Whether a node turns pods away that tolerate nothing. */
export function isTainted(lab: Pick<Lab, "cluster">, node: LabNode): boolean {
  return Object.values(taintsOf(lab, node)).some((effect) => effect !== "PreferNoSchedule");
}

/** Nodes that run pods of every kind. */
export function schedulableNodes(lab: Lab): readonly LabNode[] {
  return lab.nodes.filter((node) => !isTainted(lab, node));
}
