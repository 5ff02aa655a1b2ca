import { put, values } from "./changes";
import type { Mutant } from "./mutant";
import type { Json } from "./stack";

/** Mistakes in what Velero is told. */
export const backupMutants: readonly Mutant[] = [
  {
    mistake: "Velero's location is read-only",
    prod: values("velero", (all: { configuration: { backupStorageLocation: Json[] } }) =>
      all.configuration.backupStorageLocation.forEach((one) => (one["accessMode"] = "ReadOnly")),
    ),
    names: /read-only mode/,
  },
  {
    mistake: "Velero's bucket is misspelt",
    prod: values("velero", (all: { configuration: { backupStorageLocation: Json[] } }) =>
      all.configuration.backupStorageLocation.forEach((one) => (one["bucket"] = "home-lab-backups")),
    ),
    names: /NoSuchBucket/,
  },
  {
    mistake: "Velero in Longhorn's folder",
    prod: values("velero", (all: { configuration: { backupStorageLocation: Json[] } }) =>
      all.configuration.backupStorageLocation.forEach((one) => (one["prefix"] = "longhorn")),
    ),
    names: /AccessDenied/,
  },
  {
    mistake: "Velero in another region",
    prod: values("velero", (all: { configuration: { backupStorageLocation: Json[] } }) =>
      all.configuration.backupStorageLocation.forEach((one) => (one["config"] = { region: "us-east-1" })),
    ),
    names: /the bucket lies in eu-central-1/,
  },
  {
    mistake: "the CSI plugin once more",
    prod: values("velero", (all: { initContainers: Json[] }) =>
      all.initContainers.push({ name: "csi", image: "velero/velero-plugin-for-csi:v0.7.1" }),
    ),
    names: /registered twice/,
  },
  { mistake: "no plugin for AWS", prod: put("velero", "initContainers", []), names: /velero\.io\/aws/ },
  {
    mistake: "snapshots without EnableCSI",
    prod: put("velero", "configuration/features", undefined),
    names: /EnableCSI/,
  },
  { mistake: "no node agent", prod: put("velero", "deployNodeAgent", false), names: /deployNodeAgent/ },
  {
    mistake: "the node agent mounts the host",
    prod: put("velero", "nodeAgent/disableHostPath", false),
    names: /they need "privileged"/,
  },
  {
    mistake: "the node agent's ConfigMap by its bare name",
    prod: put("velero", "nodeAgent/extraArgs", ["--node-agent-configmap=node-agent-config"]),
    names: /configmaps "node-agent-config" not found/,
  },
  {
    mistake: "the chart's empty snapshot location",
    prod: values("velero", (all: { snapshotsEnabled?: boolean; configuration: Json }) => {
      delete all.snapshotsEnabled;
      delete all.configuration["volumeSnapshotLocation"];
    }),
    names: /spec\.provider: Required value/,
  },
  {
    mistake: "the repository's password is left to Velero",
    prod: (stack) => stack.without("kubernetes_secret_v1", /velero_repository/),
    names: /velero-repo-credentials/,
  },
  {
    mistake: "Velero's Secret has another name",
    prod: put("velero", "credentials/existingSecret", "aws"),
    names: /secret "aws" not found/,
  },
  {
    mistake: "a time to live in days",
    prod: values("velero", (all: { schedules: Record<string, { template: Json }> }) =>
      Object.values(all.schedules).forEach(({ template }) => (template["ttl"] = "30d")),
    ),
    names: /duration "30d"/,
  },
  {
    mistake: "backups go with their schedule",
    prod: values("velero", (all: { schedules: Record<string, Json> }) =>
      Object.values(all.schedules).forEach((one) => (one["useOwnerReferencesInBackup"] = true)),
    ),
    names: /useOwnerReferencesInBackup/,
  },
];
