import { durationOf } from "../../pace/durations";
import { knownCharts } from "../charts";
import type { Installation, InstallationRule } from "./installation";
import { always, unless } from "./rule";

/** What the world knows about the chart. */
export const facts = ({ wanted }: Installation) => knownCharts[wanted.chart];
/** API versions that every API server has. Source: kubernetes.io, API reference of 1.33 to 1.36. */
const ownVersions = new Set(
  [
    "apps",
    "batch",
    "policy",
    ...["networking", "rbac.authorization", "scheduling", "storage"].map((one) => `${one}.k8s.io`),
  ]
    .map((group) => `${group}/v1`)
    .concat("v1", "autoscaling/v2"),
);
const minorOf = (version: string): number => Number(version.replace(/^v/, "").split(".")[1]);

/** What any release meets at the Kubernetes API. */
export const kubernetesRules: readonly InstallationRule[] = [
  {
    id: "kubernetes/namespace",
    rule: "the namespace of a release exists",
    effect: "refused",
    when: always,
    check: ({ api, wanted }) => (api.namespaces[wanted.namespace] ? undefined : wanted.namespace),
    message: (found) => `create: failed to create: namespaces "${found}" not found`,
    source: "helm v3.18, pkg/action/install.go with CreateNamespace off",
  },
  {
    id: "kubernetes/kinds",
    rule: "every kind that a chart renders is known to the API before Helm begins",
    effect: "refused",
    when: ({ objects }) => objects.length > 0,
    check: ({ kinds, objects }) => {
      const missing = objects.filter(({ kind }) => !kinds.has(kind) && !ownVersions.has(kind.split(" ")[0] ?? ""));
      const lines = missing.map(({ kind, name }) => {
        const [version, type] = kind.split(" ");
        return `resource mapping not found for name: "${name}" namespace: "" from "": no matches for kind "${type}" in version "${version}"\nensure CRDs are installed first`;
      });
      return lines.length < 2 ? lines[0] : `[${lines.join(", ")}]`;
    },
    message: (found) => `unable to build kubernetes objects from release manifest: ${found}`,
    source: "helm v3.18, pkg/action/install.go; k8s.io/cli-runtime, resource/mapper.go",
  },
  {
    id: "helm/timeout",
    rule: "Helm waits for longer than what a release installs takes",
    effect: "waits",
    when: ({ wanted }) => wanted.timeout !== undefined,
    check: ({ before, wanted: { chart, timeout = 0 } }) => {
      const operation = { kind: before ? "update" : "create", type: "helm_release", values: { chart } } as const;
      const { seconds = 0 } = durationOf(operation, () => false) ?? {};
      return unless(timeout > seconds, `it takes ${seconds} s, and timeout is ${timeout}`);
    },
    message: (found) => `not all of its pods are ready yet: ${found}`,
    source: "helm v3.18, pkg/kube/wait.go; how long it takes is said above",
  },
  {
    id: "kubernetes/chart-version",
    rule: "the chart's project lists the cluster's Kubernetes version",
    effect: "later",
    when: (installation) => facts(installation)?.kubernetes !== undefined && kubernetesOf(installation) !== "",
    check: (installation) => {
      const { chart, version } = installation.wanted;
      const range = facts(installation)?.kubernetes?.[version.replace(/^v/, "").split(".").slice(0, 2).join(".")];
      const minor = minorOf(kubernetesOf(installation));
      if (!range || (minor >= range[0] && minor <= range[1])) return undefined;
      return `${chart} ${version} is made for Kubernetes 1.${range[0]} to 1.${range[1]}, and the nodes run ${kubernetesOf(installation)}`;
    },
    message: (found) => found,
    source:
      "the projects' tables of tested versions: Cilium's and Longhorn's documentation, Argo CD's tested-kubernetes-versions",
  },
];

const kubernetesOf = ({ nodes }: Installation): string =>
  nodes.map(({ configuration }) => configuration.kubernetes).find((version) => version !== "") ?? "";
