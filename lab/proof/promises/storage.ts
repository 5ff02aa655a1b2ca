import { storageNodes } from "../../nodes";
import { volumeReplicas } from "../../platform/sizes";
import { usable, volumeSpace } from "../../platform/volume-space";
import type { Lab } from "../../schema/lab";
import { broken, degraded, fewer, kept, type Promised, type Verdict } from "./promise";

/** Volumes can be read and written. */
export const storage: Promised = {
  name: "storage",
  reason:
    "Every volume has a copy that works and is reached. Longhorn keeps copies on different nodes, on any of those that have a data disk, so a fault that takes as many of them as there are copies takes some volume whole.",
  missing: (lab) => (storageNodes(lab).length === 0 ? "no node has a data disk, so there are no volumes" : undefined),
  judge: ({ lab, left, total, ring }) => {
    const lost = total.storage - left.storage;
    const copies = volumeReplicas(total.storage);
    if (lost === 0) return overRing(lab, ring);
    if (lost >= copies)
      return broken(
        `${left.storage} of ${total.storage} data disks left, and volumes have ${copies === 1 ? "one copy" : `${copies} copies`}`,
      );
    const fall = `${copies} → ${copies - lost} copies of a volume`;
    if (left.storage < copies) return degraded(`${fall}, no disk left to rebuild on`);
    if (total.unsized > 0) return degraded(`${fall}, rebuilt if there is space`);
    const needed = copies * volumeSpace(lab);
    if (needed > 0) {
      const there = usable(left.space);
      return degraded(
        `${fall}, ${needed > there ? "no space to rebuild" : "rebuilt"}: they take ${needed} of ${there} GiB`,
      );
    }
    // What is lost is rebuilt on the disks that are left, which have to hold everything that all of them held.
    return degraded(
      `${fall}, rebuilt while disks are less than ${Math.floor((100 * left.space) / total.space)} % full`,
    );
  },
};

/** A ring is a second way: what its cables carried goes on by the fallback. */
function overRing({ ring }: Lab, left: number): Verdict {
  const cables = ring?.cables.length ?? 0;
  if (!ring || left === cables) return kept;
  // With two cables of three gone, one node is cut off from the ring.
  const way = ring.fallback === "third-node" && left === cables - 1 ? "the third node" : "the LAN";
  return degraded(`${fewer(cables, left, "cables of the ring")}, copies go by ${way}`);
}
