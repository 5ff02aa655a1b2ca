import type { Lab } from "../schema/lab";
import { charts, type OwnChart, ownCharts } from "../versions";
import { platformNamespaces } from "./namespaces";

/** The Helm releases that a lab has. */
export function platformReleases(lab: Lab): readonly OwnChart[] {
  const namespaces = new Set<string>(["kube-system", ...platformNamespaces(lab).map(({ name }) => name)]);
  return [...Object.values(charts), ...Object.values(ownCharts)].filter(
    ({ namespace, release }) =>
      namespaces.has(namespace) && (release !== charts.argoCdApps.release || lab.gitops !== undefined),
  );
}
