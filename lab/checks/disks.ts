import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** Volumes live on a disk of their own, and somewhere at all. */
export function disksAreDistinct(lab: Lab): Problem[] {
  const shared = lab.nodes.flatMap(({ disks: { os, data } }, index): Problem[] =>
    data?.serial !== undefined && data.serial === os.serial
      ? [
          {
            path: `nodes[${index}].disks.data.serial`,
            value: data.serial,
            rule: "must not be the system disk's",
            hint: "Installing Talos erases that disk. Name another one, or leave `data` out.",
          },
        ]
      : [],
  );
  if (lab.nodes.some((node) => node.disks.data !== undefined)) return shared;
  return [
    {
      path: "nodes",
      rule: "have no data disk, so that no volume can be made",
      hint: "Give nodes a `disks.data` with the serial number of a second disk.",
      severity: "warning",
    },
  ];
}
