import { charts, ownCharts } from "../versions";
import type { PlatformNamespaceName } from "./pod-security";

/** How a service wants to be asked. */
export interface OfferedService {
  readonly scheme: "http" | "https";
  readonly port: number;
  /** Whether it asks who is there. */
  readonly hasLogin: boolean;
}

const plainHttp = { scheme: "http", port: 80 } as const;
const page: OfferedService = { ...plainHttp, hasLogin: false };

/**
 * Services that the platform's releases bring and that a hostname may lead to. What else runs in these namespaces is not made
 * to be published. What the releases really bring with their values, the rehearsal holds against the tunnel.
 */
export const platformServices: Readonly<
  Record<"kube-system" | PlatformNamespaceName, Readonly<Record<string, OfferedService>>>
> = {
  /** cilium 1.20: templates/hubble-ui/service.yaml */
  "kube-system": { "hubble-ui": page },
  /** longhorn 1.12: templates/deployment-ui.yaml */
  [charts.longhorn.namespace]: { "longhorn-frontend": page },
  /** argo-cd 10: templates/argocd-server/service.yaml. With `server.insecure` its port 443 speaks plain HTTP as well. */
  [charts.argoCd.namespace]: { "argocd-server": { ...plainHttp, hasLogin: true } },
  [charts.velero.namespace]: {},
  [ownCharts.cloudflared.namespace]: {},
  "etcd-backup": {},
  "external-secrets": {},
};
