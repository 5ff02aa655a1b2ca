import { charts, ownCharts } from "../versions";

/** A pod security level: https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
export type PodSecurity = "privileged" | "baseline" | "restricted";

/**
 * Namespaces that the platform can have, and the pod security level that their pods need. Talos enforces `baseline` where no
 * label says otherwise; only kube-system is exempt.
 */
export const podSecurity = {
  /** Longhorn mounts the host's file system. */
  [charts.longhorn.namespace]: "privileged",
  [charts.argoCd.namespace]: "restricted",
  /**
   * Data-mover pods run as root; nothing of the host is mounted. File-system backups and volumes of mode Block would need
   * `privileged`, and the platform makes neither.
   */
  [charts.velero.namespace]: "baseline",
  [ownCharts.cloudflared.namespace]: "restricted",
  /** What GitOps puts into these two finds its credentials there. */
  "etcd-backup": "restricted",
  "external-secrets": "restricted",
} as const satisfies Readonly<Record<string, PodSecurity>>;

export type PlatformNamespaceName = keyof typeof podSecurity;
