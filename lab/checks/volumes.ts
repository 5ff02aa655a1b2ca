import { volumeReplicas } from "../platform/sizes";
import { diskSizes, keptFree, largestVolume, promisable, usable, volumeSpace } from "../platform/volume-space";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** All copies of all volumes together find room, and each of them a disk. */
export function volumesFit(lab: Lab): Problem[] {
  const sizes = diskSizes(lab);
  const copies = volumeReplicas(sizes.length);
  const volumes = lab.apps.flatMap(({ volume = 0, replicas }) => Array.from({ length: replicas }, () => volume));
  // A volume that fits on no disk is named where it is asked for.
  if (copies === 0 || Math.max(0, ...volumes) > largestVolume(lab)) return [];
  const space = usable(sizes.reduce((sum, size) => sum + size, 0));
  const needed = copies * volumeSpace(lab);
  const each = copies === 1 ? "one copy" : `${copies} copies`;
  const problem = { path: "apps", searched: ["nodes", "apps"] };
  if (needed > space) {
    const rule = `have volumes of ${volumeSpace(lab)} GiB, ${needed} in ${each}, and the data disks have room for ${space}: Longhorn leaves the last ${keptFree} percent free`;
    return [{ ...problem, rule }];
  }
  const homeless = firstWithoutPlace(volumes, sizes, copies);
  if (homeless === undefined) return [];
  const rule = `have volumes that do not go onto data disks of ${sizes.map((size) => (size === Infinity ? "unknown" : size)).join(", ")} GiB: with those that are as large or larger in place, one of ${homeless} GiB does not find ${copies} disks for its ${each}`;
  return [{ ...problem, rule, hint: "Give the smaller disks more space, or the volumes less." }];
}

/** The first volume, from large to small, whose copies do not find as many disks, if each is put where most is left. */
function firstWithoutPlace(volumes: readonly number[], sizes: readonly number[], copies: number): number | undefined {
  const left = sizes.map((size) => promisable(size));
  return [...volumes]
    .sort((a, b) => b - a)
    .find((volume) => {
      const chosen = [...left.keys()]
        .filter((disk) => (sizes[disk] ?? 0) >= volume && (left[disk] ?? 0) >= volume)
        .sort((a, b) => (left[b] ?? 0) - (left[a] ?? 0))
        .slice(0, copies);
      for (const disk of chosen) left[disk] = (left[disk] ?? 0) - volume;
      return chosen.length < copies;
    });
}
