import type { PlatformNamespaceName } from "./platform-namespaces";

/** How a service wants to be asked. */
export interface OfferedService {
  readonly scheme: "http" | "https";
  readonly port: number;
}

const plainHttp: OfferedService = { scheme: "http", port: 80 };

/**
 * Services that the platform's releases bring and that a hostname may lead to. What else runs in these namespaces is not made
 * to be published.
 */
export const platformServices: Readonly<
  Record<"kube-system" | PlatformNamespaceName, Readonly<Record<string, OfferedService>>>
> = {
  /** cilium 1.20: templates/hubble-ui/service.yaml */
  "kube-system": { "hubble-ui": plainHttp },
  /** longhorn 1.12: templates/deployment-ui.yaml */
  "longhorn-system": { "longhorn-frontend": plainHttp },
  /** argo-cd 10: templates/argocd-server/service.yaml. With `server.insecure` its port 443 speaks plain HTTP as well. */
  argocd: { "argocd-server": plainHttp },
  velero: {},
  cloudflared: {},
  "etcd-backup": {},
  "external-secrets": {},
};
