import { type Installation, type InstallationRule, ofChart } from "./installation";
import { unless } from "./rule";
import { schedules } from "./velero";

/** Whether data of volumes is moved to the bucket. */
export const moves = ofChart(
  "velero",
  (one) =>
    one.is("configuration.defaultSnapshotMoveData") ||
    schedules(one).some(([, { template }]) => template?.snapshotMoveData === true),
);

/** What the node agent is told, if it is told anything. */
export function agentConfig(one: Installation): unknown {
  try {
    return JSON.parse(
      Object.values((one.value("configMaps.node-agent-config.data") ?? {}) as Record<string, string>)[0] ?? "",
    );
  } catch {
    return undefined;
  }
}

/** What Velero moves the data of volumes with. */
export const veleroDataMoverRules: readonly InstallationRule[] = [
  {
    id: "velero/csi-feature",
    rule: "moving the data of snapshots has the feature EnableCSI",
    effect: "later",
    when: moves,
    check: (one) => unless(one.text("configuration.features").split(",").includes("EnableCSI")),
    message: () => "volumes are left out of every backup: configuration.features lacks EnableCSI",
    source: "https://velero.io/docs/v1.18/csi-snapshot-data-movement/",
  },
  {
    id: "velero/node-agent",
    rule: "data is moved by a node agent on every node",
    effect: "later",
    when: moves,
    check: (one) => unless(one.is("deployNodeAgent")),
    message: () =>
      "DataUpload stays in Accepted for 30 minutes and is cancelled: there is no node agent (deployNodeAgent)",
    source: "https://velero.io/docs/v1.18/csi-snapshot-data-movement/",
  },
  {
    id: "velero/node-agent-config",
    rule: "the node agent is pointed at the ConfigMap that the chart renders",
    effect: "waits",
    when: ofChart("velero", (one) => agentArgument(one) !== undefined),
    check: (one) => {
      const named = agentArgument(one);
      const rendered = Object.keys((one.value("configMaps") ?? {}) as object).map((key) => `${one.wanted.name}-${key}`);
      return named !== undefined && !rendered.includes(named) ? named : undefined;
    },
    message: (found) => `CrashLoopBackOff: failed to get node agent configs: configmaps "${found}" not found`,
    source: "vmware-tanzu/helm-charts velero-12.1.0, templates/configmaps.yaml renders <release>-<key>",
  },
  {
    id: "velero/file-system-backup",
    rule: "backups of file systems have the host's folder of pods",
    effect: "later",
    when: ofChart("velero", (one) => one.is("configuration.defaultVolumesToFsBackup")),
    check: (one) => unless(one.is("deployNodeAgent") && !one.is("nodeAgent.disableHostPath")),
    message: () => "PodVolumeBackup fails: expected one matching path /host_pods/…, got 0 (nodeAgent.disableHostPath)",
    source: "vmware-tanzu/velero, pkg/podvolume",
  },
  {
    id: "velero/repository-password",
    rule: "the repository's password is not the one that everybody knows",
    effect: "later",
    when: ofChart("velero", (one) => one.is("deployNodeAgent")),
    check: (one) => unless((one.secret("velero-repo-credentials")?.["repository-password"] ?? "") !== ""),
    message: () =>
      "Velero makes velero-repo-credentials itself, with the password of its source code, and never changes it: make the Secret first",
    source: "vmware-tanzu/velero, pkg/repository/keys/keys.go",
  },
];

const agentArgument = (one: Installation): string | undefined =>
  one
    .list<string>("nodeAgent.extraArgs")
    .flatMap((argument) => /^--node-agent-configmap=(.+)$/.exec(argument)?.[1] ?? [])[0];
