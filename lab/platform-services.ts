import type { platformNamespaces } from "./platform-namespaces";

/**
 * Services that the platform's releases bring and that a hostname may lead to, with their ports. What else runs in these
 * namespaces is not made to be published.
 */
export const platformServices: Readonly<
  Record<"kube-system" | keyof typeof platformNamespaces, Readonly<Record<string, readonly number[]>>>
> = {
  /** cilium 1.20: templates/hubble-ui/service.yaml */
  "kube-system": { "hubble-ui": [80] },
  /** longhorn 1.12: templates/deployment-ui.yaml */
  "longhorn-system": { "longhorn-frontend": [80] },
  /** argo-cd 10: templates/argocd-server/service.yaml. Both ports speak HTTP where `server.insecure` is set. */
  argocd: { "argocd-server": [80, 443] },
  velero: {},
  cloudflared: {},
};
