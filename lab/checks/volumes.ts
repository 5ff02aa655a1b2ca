import { storageNodes } from "../nodes";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import { volumeReplicas } from "../volume-replicas";
import { dataSpace, usable, volumeSpace } from "../volume-space";

/** All copies of all volumes together find room. */
export function volumesFit(lab: Lab): Problem[] {
  const space = dataSpace(lab);
  const copies = volumeReplicas(storageNodes(lab).length);
  const needed = copies * volumeSpace(lab);
  if (space === undefined || copies === 0 || needed <= usable(space)) return [];
  return [
    {
      path: "apps",
      rule: `have volumes of ${volumeSpace(lab)} GiB, ${needed} in ${copies === 1 ? "one copy" : `${copies} copies`}, and the data disks have room for ${usable(space)}: Longhorn leaves the last 15 percent free`,
      searched: ["nodes", "apps"],
    },
  ];
}
