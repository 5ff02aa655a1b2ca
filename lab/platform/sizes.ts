/** How large the platform is. The releases are told these figures; the checks, the hazards and the proof count with them. */

/** Connectors of the tunnel, each with four connections to Cloudflare. With two, one goes on while the other's node is down. */
export const connectors = 2;

/**
 * Copies of Redis where Argo CD is highly available, each on a node of its own.
 * Source: charts/argo-cd/values.yaml of argoproj/argo-helm, redis-ha, whose `replicas` and `hardAntiAffinity` stay as they are.
 */
export const redisCopies = 3;

/** What Longhorn is told of the room on a data disk. */
export interface Provisioning {
  /** Percent of the disk that it leaves alone. */
  readonly reserved: number;
  /** Percent of the rest that copies may have together, which take their size only once they are full. */
  readonly overProvisioning: number;
}

/** The disk is Longhorn's alone: 5 percent spare is enough. */
export const provisioning: Provisioning = { reserved: 5, overProvisioning: 150 };

/** Percent of a data disk that have to be free, beside those reserved, for another copy to be put there. */
export const minimalAvailable = 10;

/**
 * Copies of a volume, on different nodes. Two of three nodes: the third is where a lost copy is rebuilt. Three copies stay
 * degraded while any node is down.
 *
 * @param storageNodes number of nodes that store volumes
 */
export function volumeReplicas(storageNodes: number): number {
  return Math.min(2, storageNodes);
}
