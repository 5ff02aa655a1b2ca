/**
 * Copies of a volume, on different nodes. Two of three nodes: the third is where a lost copy is rebuilt. Three copies stay
 * degraded while any node is down.
 *
 * @param storageNodes number of nodes that store volumes
 */
export function volumeReplicas(storageNodes: number): number {
  return Math.min(2, storageNodes);
}
