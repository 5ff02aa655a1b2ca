import type { Lab } from "./schema/lab";
import { storageNodes } from "./nodes";

/** A pod security level: https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
export type PodSecurity = "privileged" | "baseline" | "restricted";

/**
 * Namespaces that the platform can have, and the pod security level that their pods need. Talos enforces `baseline` where no
 * label says otherwise; only kube-system is exempt.
 */
const podSecurity = {
  /** Longhorn mounts the host's file system. */
  "longhorn-system": "privileged",
  argocd: "restricted",
  /**
   * Data-mover pods run as root; nothing of the host is mounted. File-system backups and volumes of mode Block would need
   * `privileged`, and the platform makes neither.
   */
  velero: "baseline",
  cloudflared: "restricted",
  /** What GitOps puts into these two finds its credentials there. */
  "etcd-backup": "restricted",
  "external-secrets": "restricted",
} as const satisfies Readonly<Record<string, PodSecurity>>;

export type PlatformNamespaceName = keyof typeof podSecurity;

/** Names of all that a lab could have. */
export const platformNamespaceNames = Object.keys(podSecurity) as readonly PlatformNamespaceName[];

/** The namespaces that a lab has: those whose tenant it asks for. */
export function platformNamespaces(
  lab: Lab,
): readonly { readonly name: PlatformNamespaceName; readonly podSecurity: PodSecurity }[] {
  const wanted: Readonly<Record<PlatformNamespaceName, boolean>> = {
    "longhorn-system": storageNodes(lab).length > 0,
    argocd: true,
    velero: lab.backup?.writers.includes("velero") ?? false,
    cloudflared: lab.edge !== undefined,
    "etcd-backup": lab.backup?.writers.includes("etcd") ?? false,
    "external-secrets": lab.backup?.writers.includes("external-secrets") ?? false,
  };
  return platformNamespaceNames
    .filter((name) => wanted[name])
    .map((name) => ({ name, podSecurity: podSecurity[name] }));
}
