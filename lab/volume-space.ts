import { storageNodes } from "./nodes";
import type { Lab } from "./schema/lab";
import { volumeReplicas } from "./volume-replicas";

/** What Longhorn puts copies on: not the last 10 percent, nor 5 that it is told to reserve (modules/platform/longhorn-values.ts). */
const usableShare = 0.85;

/**
 * How many percent of a disk Longhorn promises to copies, which take their size only once they are full: one and a half times what it does
 * not reserve (modules/platform/longhorn-values.ts; longhorn-manager, scheduler/replica_scheduler.go, `IsSchedulableToDisk`).
 */
const promised = { unreserved: 95, overProvisioning: 150 };

/** GiB of some GiB of data disks that copies of volumes can take. */
export const usable = (space: number): number => Math.floor(space * usableShare);

/** GiB of copies that Longhorn lets be made on a disk, full or not. */
export const promisable = (size: number): number => (size * promised.unreserved * promised.overProvisioning) / 10_000;

/** GiB of all volumes that the lab file names, each counted once. */
export const volumeSpace = ({ apps }: Lab): number =>
  apps.reduce((sum, { volume = 0, replicas }) => sum + volume * replicas, 0);

/** GiB of the data disks, the largest first. One whose size is left open may be as large as any. */
export const diskSizes = (lab: Lab): number[] =>
  storageNodes(lab)
    .map(({ disks }) => disks.data?.size ?? Infinity)
    .sort((a, b) => b - a);

/** GiB of the largest volume whose copies all find a disk that holds it: no two of them share a node. */
export function largestVolume(lab: Lab): number {
  const sizes = diskSizes(lab);
  return sizes[volumeReplicas(sizes.length) - 1] ?? 0;
}
