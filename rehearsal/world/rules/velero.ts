import { isCron } from "../../../lab/cron";
import { type Installation, type InstallationRule, ofChart } from "./installation";
import { unless } from "./rule";
import { locations } from "./velero-location";

const chart = "vmware-tanzu/helm-charts velero-12.1.0, templates";
const when = ofChart("velero");
const plugins = (one: Installation): string[] =>
  one.list<{ image: string }>("initContainers").map(({ image }) => image);
export const schedules = (one: Installation): [string, Schedule][] =>
  Object.entries((one.value("schedules") ?? {}) as Readonly<Record<string, Schedule>>);

interface Schedule {
  readonly schedule: string;
  readonly disabled?: boolean;
  readonly useOwnerReferencesInBackup?: boolean;
  readonly template?: { readonly ttl?: string; readonly storageLocation?: string; readonly snapshotMoveData?: boolean };
}

/** Velero: backups of objects, and of volumes by moving the data of their snapshots. */
export const veleroRules: readonly InstallationRule[] = [
  {
    id: "velero/csi-plugin",
    rule: "the CSI plugin is not added to a Velero that has it built in",
    effect: "waits",
    when,
    check: (one) => plugins(one).find((image) => image.includes("velero-plugin-for-csi")),
    message: (found) => `CrashLoopBackOff: velero.io/csi-pvc-backupper registered twice (${found})`,
    source: "velero.io/docs/v1.14/csi: the plugin is part of Velero",
  },
  {
    id: "velero/aws-plugin",
    rule: "a location of the provider aws has its plugin",
    effect: "later",
    when: ofChart("velero", (one) => locations(one).some(({ provider }) => provider === "aws")),
    check: (one) => unless(plugins(one).some((image) => image.includes("velero-plugin-for-aws"))),
    message: () => "BackupStorageLocation is unavailable: unable to locate ObjectStore plugin named velero.io/aws",
    source: "vmware-tanzu/velero, pkg/plugin/clientmgmt/manager.go",
  },
  {
    id: "velero/aws-plugin-version",
    rule: "the AWS plugin's minor goes with Velero's: v1.14 with 1.18",
    effect: "later",
    when: ofChart("velero", ({ wanted }) => wanted.version.startsWith("12.")),
    check: (one) =>
      plugins(one).find((image) => image.includes("velero-plugin-for-aws:") && !image.includes(":v1.14.")),
    message: (found) => `${found} is not made for Velero 1.18`,
    source: "velero-plugin-for-aws, README: compatibility",
  },
  {
    id: "velero/snapshot-location",
    rule: "no empty VolumeSnapshotLocation is rendered",
    effect: "refused",
    when: ofChart("velero", (one) => one.is("snapshotsEnabled", true)),
    check: (one) => {
      const all = one.value("configuration.volumeSnapshotLocation", [{}]) as { provider?: string }[];
      return unless(all.every(({ provider }) => provider !== undefined && provider !== ""));
    },
    message: () =>
      'VolumeSnapshotLocation.velero.io "default" is invalid: spec.provider: Required value (configuration.volumeSnapshotLocation)',
    source: `${chart}/volumesnapshotlocation.yaml, with the default values`,
  },
  {
    id: "velero/default-location",
    rule: "the default location is one of the locations",
    effect: "later",
    when,
    check: (one) => {
      const wanted = one.text("configuration.defaultBackupStorageLocation", "default");
      return locations(one).some(({ name }) => name === wanted) ? undefined : wanted;
    },
    message: (found) =>
      `an existing backup storage location was not specified: BackupStorageLocation "${found}" not found`,
    source: "vmware-tanzu/velero, pkg/controller/backup_controller.go",
  },
  {
    id: "velero/schedule",
    rule: "a schedule is a cron expression",
    effect: "later",
    when: ofChart("velero", (one) => schedules(one).length > 0),
    check: (one) =>
      schedules(one).find(([, { schedule }]) => !isCron(schedule) && !schedule.startsWith("@"))?.[1].schedule,
    message: (found) =>
      `Schedule is in phase FailedValidation: invalid schedule: expected exactly 5 fields in ${found}`,
    source: "vmware-tanzu/velero, pkg/controller/schedule_controller.go",
  },
  {
    id: "velero/schedule-location",
    rule: "a schedule's location exists",
    effect: "later",
    when: ofChart("velero", (one) =>
      schedules(one).some(([, { template }]) => template?.storageLocation !== undefined),
    ),
    check: (one) => {
      const known = locations(one).map(({ name }) => name);
      return schedules(one)
        .flatMap(([, { template }]) => template?.storageLocation ?? [])
        .find((name) => !known.includes(name));
    },
    message: (found) => `every backup fails validation: BackupStorageLocation "${found}" not found`,
    source: "vmware-tanzu/velero, pkg/controller/backup_controller.go",
  },
  {
    id: "velero/schedule-keeps-backups",
    rule: "deleting a schedule leaves its backups",
    effect: "later",
    when: ofChart("velero", (one) => schedules(one).length > 0),
    check: (one) =>
      schedules(one).find(([, { useOwnerReferencesInBackup }]) => useOwnerReferencesInBackup === true)?.[0],
    message: (found) => `the backups of ${found} go with it when the schedule goes (useOwnerReferencesInBackup)`,
    source: "https://velero.io/docs/v1.18/api-types/schedule/",
  },
  {
    id: "velero/schedule-ttl",
    rule: "a backup is kept for a Go duration",
    effect: "refused",
    when: ofChart("velero", (one) => schedules(one).some(([, { template }]) => template?.ttl !== undefined)),
    check: (one) =>
      schedules(one)
        .flatMap(([, { template }]) => template?.ttl ?? [])
        .find((ttl) => !/^(\d+(\.\d+)?(h|m|s))+$/.test(ttl)),
    message: (found) => `time: unknown unit in duration "${found}" (schedules.<name>.template.ttl)`,
    source: "velero.io/v1, Schedule: spec.template.ttl is a metav1.Duration",
  },
];
