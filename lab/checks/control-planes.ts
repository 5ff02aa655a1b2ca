import type { Problem } from "../problem";
import { schedulableNodes } from "../nodes";
import type { Lab } from "../schema/lab";

/** Pods that tolerate nothing run on workers alone where control planes turn them away. */
export function podsHaveANode(lab: Lab): Problem[] {
  if (lab.cluster.allowSchedulingOnControlPlanes !== false || lab.nodes.length === 0) return [];
  if (schedulableNodes(lab).length > 0) return [];
  return [
    {
      path: "cluster.allowSchedulingOnControlPlanes",
      value: false,
      rule: "must be true where no worker takes every pod",
      hint: "Leave it out, or give the lab a worker.",
    },
  ];
}

/** etcd needs more than half of its members: an even number of them stands no more faults than one fewer. */
export function controlPlanesAreOdd(lab: Lab): Problem[] {
  // A role that could not be read has been reported, and would make any count a guess.
  if (lab.nodes.some((node) => !node.role)) return [];
  const count = lab.nodes.filter(({ role }) => role === "control-plane").length;
  if (count % 2 === 1) return [];
  return [
    {
      path: "nodes",
      rule: `must hold an odd number of control planes, but ${count === 0 ? "none is one" : `${count} are`}`,
      hint:
        count === 0
          ? 'Make at least one node a control plane: role: "control-plane".'
          : `etcd survives as many faults with ${count - 1}. Make one of them a worker: role: "worker".`,
    },
  ];
}
