import { storageNodes } from "./nodes";
import type { Lab } from "./schema/lab";

/** What Longhorn puts copies on: not the last 10 percent, nor 5 that it is told to reserve (modules/platform/longhorn-values.ts). */
const usableShare = 0.85;

/** GiB of some GiB of data disks that copies of volumes can take. */
export const usable = (space: number): number => Math.floor(space * usableShare);

/** GiB of all volumes that the lab file names, each counted once. */
export const volumeSpace = ({ apps }: Lab): number =>
  apps.reduce((sum, { volume = 0, replicas }) => sum + volume * replicas, 0);

/** GiB of all data disks, or nothing if the lab file leaves the size of one open. */
export function dataSpace(lab: Lab): number | undefined {
  const sizes = storageNodes(lab).map(({ disks }) => disks.data?.size);
  return sizes.reduce((sum, size) => (sum === undefined || size === undefined ? undefined : sum + size), 0);
}
