import { storageNodes } from "../nodes";
import { writerNames, writers } from "../policies/writers";
import type { Lab } from "../schema/lab";
import { charts, ownCharts } from "../versions";
import { type PlatformNamespaceName, podSecurity, type PodSecurity } from "./pod-security";

/** The namespaces that a lab has: those whose tenant it asks for. */
export function platformNamespaces(
  lab: Lab,
): readonly { readonly name: PlatformNamespaceName; readonly podSecurity: PodSecurity }[] {
  const wanted = new Set<PlatformNamespaceName>([
    charts.argoCd.namespace,
    ...(lab.edge ? [ownCharts.cloudflared.namespace] : []),
    // Longhorn is there for its volumes, whether or not it writes backups.
    ...(storageNodes(lab).length > 0 ? [charts.longhorn.namespace] : []),
    ...writerNames
      .filter((writer) => writer !== "longhorn" && lab.backup?.writers.includes(writer))
      .map((writer) => writers[writer].namespace),
  ]);
  return (Object.keys(podSecurity) as PlatformNamespaceName[])
    .filter((name) => wanted.has(name))
    .map((name) => ({ name, podSecurity: podSecurity[name] }));
}
