import { isTainted } from "../nodes";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

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
      ...(isTainted(node)
        ? [
            {
              path,
              rule: "must not be on a node whose taints keep Longhorn away",
              hint: "Leave it out, or the taints.",
              searched: `nodes[${index}].taints`,
            },
          ]
        : []),
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
