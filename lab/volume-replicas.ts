/**
 * Copies of a volume, on different nodes. Two of three nodes: the third is where a lost copy is rebuilt. The same number as
 * `modules/platform/longhorn-values.ts` sets.
 *
 * @param storageNodes number of nodes with a data disk
 */
export function volumeReplicas(storageNodes: number): number {
  return Math.min(2, storageNodes);
}
