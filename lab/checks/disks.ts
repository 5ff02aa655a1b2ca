import { isTainted } from "../nodes";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";

/** Volumes live on a disk of their own, on a node that stores them, and somewhere at all. */
export function disksAreDistinct(lab: Lab): Problem[] {
  const wrong = lab.nodes.flatMap((node, index): Problem[] => {
    const { os, data } = node.disks;
    const path = `nodes[${index}].disks.data`;
    if (!data) return [];
    return [
      ...(data.serial !== undefined && data.serial === os.serial
        ? [
            {
              path: `${path}.serial`,
              value: data.serial,
              rule: "must not be the system disk's",
              hint: "Installing Talos erases that disk. Name another one, or leave `data` out.",
            },
          ]
        : []),
      ...noLonghorn(lab, node, index, path),
    ];
  });
  if (lab.nodes.some((node) => node.disks.data !== undefined)) return wrong;
  return [
    {
      path: "nodes",
      rule: "have no data disk, so that no volume can be made",
      hint: "Give nodes a `disks.data` with the serial number of a second disk.",
      severity: "warning",
    },
  ];
}

/** Longhorn runs where every pod can: its chart is given no toleration (modules/platform/longhorn-values.ts). */
function noLonghorn(lab: Lab, node: LabNode, index: number, path: string): Problem[] {
  if (!isTainted(lab, node)) return [];
  const own = isTainted({ cluster: { ...lab.cluster, allowSchedulingOnControlPlanes: true } }, node);
  return [
    {
      path,
      rule: `must not be on a ${own ? "node whose taints keep" : "control plane that keeps"} Longhorn away`,
      hint: own ? "Leave it out, or the taints." : "Leave it out, or let control planes take pods.",
      searched: [`nodes[${index}].taints`, `nodes[${index}].role`, "cluster.allowSchedulingOnControlPlanes"],
    },
  ];
}
