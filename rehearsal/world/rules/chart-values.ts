import { charts } from "../../../lab/versions";
import type { Installation, InstallationRule } from "./installation";
import { unless } from "./rule";

/** Words that a value has to be one of, by chart and path. */
const choices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  // cilium 1.20: pkg/ipam/option/option.go, pkg/option/config.go, the comments in values.yaml.
  cilium: {
    "ipam.mode": [
      "cluster-pool",
      "kubernetes",
      "multi-pool",
      "crd",
      "eni",
      "azure",
      "alibabacloud",
      "delegated-plugin",
    ],
    routingMode: ["tunnel", "native"],
    tunnelProtocol: ["vxlan", "geneve"],
    "hubble.tls.auto.method": ["helm", "cronJob", "certmanager"],
    "gatewayAPI.gatewayClass.create": ["auto", "true", "false"],
  },
  // longhorn-manager v1.12: types/setting.go; the others are Kubernetes' own.
  longhorn: {
    "persistence.reclaimPolicy": ["Delete", "Retain"],
    "persistence.volumeBindingMode": ["Immediate", "WaitForFirstConsumer"],
    "defaultSettings.replicaAutoBalance": ["disabled", "least-effort", "best-effort"],
    "defaultSettings.nodeDrainPolicy": [
      "block-for-eviction",
      "block-for-eviction-if-contains-last-replica",
      "block-if-contains-last-replica",
      "allow-if-replica-is-stopped",
      "always-allow",
    ],
    "defaultSettings.nodeDownPodDeletionPolicy": [
      "do-nothing",
      "delete-statefulset-pod",
      "delete-deployment-pod",
      "delete-both-statefulset-and-deployment-pod",
    ],
  },
  // velero v1.18: pkg/uploader/types.go.
  velero: { "configuration.uploaderType": ["kopia"] },
};

/** Numbers of pods without which a release does nothing, by chart. */
const workers: Readonly<Record<string, readonly string[]>> = {
  cilium: ["operator.replicas"],
  "argo-cd": ["controller.replicas", "server.replicas", "repoServer.replicas"],
};

const choicesOf = ({ wanted }: Installation) => Object.entries(choices[wanted.chart] ?? {});
const pins = Object.values(charts);

/** What charts do with values that nobody has ever meant. */
export const chartValueRules: readonly InstallationRule[] = [
  {
    id: "helm/repository",
    rule: "a chart is asked for in its own project's repository",
    effect: "refused",
    // Of a mirror nobody knows what it holds.
    when: ({ wanted }) => pins.some(({ repository }) => repository === wanted.repository),
    check: ({ wanted: { chart, version, repository } }) =>
      unless(
        pins.some((pin) => pin.repository === repository && pin.name === chart),
        `chart "${chart}" version "${version}" not found in ${repository}`,
      ),
    message: (found) => `Unable to locate chart: ${found} repository`,
    source: "helm v3.18, pkg/repo/chartrepo.go: FindChartInAuthAndTLSAndPassRepoURL",
  },
  {
    id: "helm/choices",
    rule: "a value with a fixed set of words is one of them",
    effect: "waits",
    when: (one) => choicesOf(one).some(([path]) => one.value(path) !== undefined),
    check: (one) => {
      const wrong = choicesOf(one).find(([path, words]) => {
        const value = one.value(path);
        return value !== undefined && !words.includes(value as string);
      });
      return wrong && `${wrong[0]} (${JSON.stringify(one.value(wrong[0]))}) is not one of ${wrong[1].join(", ")}`;
    },
    message: (found) => `pods end with an error: ${found}`,
    source: "each project's list, named beside it in rehearsal/world/rules/chart-values.ts",
  },
  {
    id: "helm/replicas",
    rule: "every part that a release cannot do without has a pod",
    effect: "later",
    when: ({ wanted }) => workers[wanted.chart] !== undefined,
    check: (one) => (workers[one.wanted.chart] ?? []).find((path) => Number(one.value(path, 1)) < 1),
    message: (found) => `Helm waits for no pod where none is wanted, and nothing does the work (${found})`,
    source: "helm v3.18, pkg/kube/ready.go: a Deployment of 0 is ready",
  },
];
