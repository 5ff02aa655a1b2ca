import { storageNodes } from "./nodes";
import type { Lab } from "./schema/lab";

/**
 * Copies of a volume, on different nodes. Two of three nodes: the third is where a lost copy is rebuilt. The same number as
 * `modules/platform/longhorn-values.ts` sets.
 */
export function volumeReplicas(lab: Lab): number {
  return Math.min(2, storageNodes(lab).length);
}
