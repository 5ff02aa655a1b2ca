/**
 * Namespaces of the platform and the pod security level that their pods need. Talos enforces `baseline` where no label says
 * otherwise; only kube-system is exempt.
 */
export const platformNamespaces = {
  /** Longhorn mounts the host's file system. */
  "longhorn-system": "privileged",
  argocd: "restricted",
  /**
   * Data-mover pods run as root; nothing of the host is mounted. File-system backups and volumes of mode Block would need
   * `privileged`, and the platform makes neither.
   */
  velero: "baseline",
  cloudflared: "restricted",
} as const;
