import { storageNodes } from "../nodes";
import type { Lab } from "../schema/lab";
import { minimalAvailable, provisioning, volumeReplicas } from "./sizes";

/** Percent of a data disk that copies of volumes can't take. */
export const keptFree = provisioning.reserved + minimalAvailable;

/** GiB of some GiB of data disks that copies of volumes can take. */
export const usable = (space: number): number => Math.floor((space * (100 - keptFree)) / 100);

/**
 * GiB of copies that Longhorn lets be made on a disk, full or not.
 * Source: longhorn-manager v1.12, scheduler/replica_scheduler.go, IsSchedulableToDisk.
 */
export const promisable = (size: number, { reserved, overProvisioning } = provisioning): number =>
  (size * (100 - reserved) * overProvisioning) / 10_000;

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
