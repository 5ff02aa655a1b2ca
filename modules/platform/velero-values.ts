import { neverBackedUp } from "../../lab/platform/never-backed-up";
import type { BackupSchedule } from "../../lab/schema/backup";
import { charts, images } from "../../lab/versions";
import type { BackupStore } from "./backup-store";

/** What the project sets of Velero's chart. */
export interface VeleroValues {
  readonly upgradeCRDs: boolean;
  readonly cleanUpCRDs: boolean;
  readonly initContainers: readonly {
    readonly name: string;
    readonly image: string;
    readonly volumeMounts: readonly { readonly mountPath: string; readonly name: string }[];
  }[];
  readonly credentials: { readonly useSecret: boolean; readonly existingSecret: string };
  readonly configuration: {
    readonly features: "EnableCSI";
    readonly uploaderType: "kopia";
    readonly defaultSnapshotMoveData: boolean;
    readonly defaultVolumesToFsBackup: boolean;
    readonly defaultBackupStorageLocation: string;
    readonly backupStorageLocation: readonly {
      readonly name: string;
      readonly provider: "aws";
      readonly bucket: string;
      readonly prefix: string;
      readonly default: boolean;
      readonly accessMode: "ReadWrite" | "ReadOnly";
      readonly credential: { readonly name: string; readonly key: string };
      readonly config: { readonly region: string };
    }[];
    readonly volumeSnapshotLocation: readonly never[];
  };
  readonly snapshotsEnabled: boolean;
  readonly deployNodeAgent: boolean;
  readonly nodeAgent: { readonly disableHostPath: boolean; readonly extraArgs: readonly string[] };
  /** Rendered as `<release>-<key>`. */
  readonly configMaps: { readonly "node-agent-config": { readonly data: Readonly<Record<string, string>> } };
  readonly schedules: Readonly<
    Record<
      string,
      {
        readonly disabled: boolean;
        readonly schedule: string;
        readonly useOwnerReferencesInBackup: boolean;
        readonly template: {
          readonly ttl: string;
          readonly storageLocation: string;
          readonly includedNamespaces: readonly string[];
          readonly excludedNamespaces: readonly string[];
          readonly snapshotMoveData: boolean;
        };
      }
    >
  >;
}

export interface VeleroChoices {
  readonly store: Pick<BackupStore, "bucket" | "region" | "prefix">;
  /** The Secret with the AWS credentials file. */
  readonly credentials: { readonly name: string; readonly key: string };
  readonly schedules: readonly BackupSchedule[];
}

const location = "default";
const nodeAgentConfig = "node-agent-config";

/** Source of the keys: the chart's values.yaml and templates at velero-12.1.0. */
export function veleroValues({ store, credentials, schedules }: VeleroChoices): VeleroValues {
  return {
    // A job of the chart's own updates the kinds before each upgrade; they stay when the release goes, and backups with them.
    upgradeCRDs: true,
    cleanUpCRDs: false,
    // The CSI plugin has been part of Velero since 1.14; added once more, it stops the server.
    initContainers: [
      {
        name: "velero-plugin-for-aws",
        image: images.veleroPluginForAws,
        volumeMounts: [{ mountPath: "/target", name: "plugins" }],
      },
    ],
    credentials: { useSecret: true, existingSecret: credentials.name },
    configuration: {
      features: "EnableCSI",
      uploaderType: "kopia",
      // A snapshot lives on the disks that it is to survive: its data is moved to the bucket.
      defaultSnapshotMoveData: true,
      defaultVolumesToFsBackup: false,
      defaultBackupStorageLocation: location,
      backupStorageLocation: [
        {
          name: location,
          provider: "aws",
          bucket: store.bucket,
          prefix: store.prefix,
          default: true,
          accessMode: "ReadWrite",
          credential: { name: credentials.name, key: credentials.key },
          config: { region: store.region },
        },
      ],
      // CSI snapshots need none, and the chart's default list renders an invalid, empty one.
      volumeSnapshotLocation: [],
    },
    snapshotsEnabled: false,
    deployNodeAgent: true,
    nodeAgent: {
      // Only the data mover is used, which mounts what it moves: nothing of the host, so the namespace need not be privileged.
      disableHostPath: true,
      extraArgs: [`--node-agent-configmap=${charts.velero.release}-${nodeAgentConfig}`],
    },
    configMaps: {
      [nodeAgentConfig]: {
        data: {
          "node-agent-config.json": JSON.stringify({
            // The copy that is read once and thrown away needs no replica. The class comes with platform-extras.
            backupPVC: { longhorn: { storageClass: "longhorn-backup-1" } },
            loadConcurrency: { globalConfig: 1 },
          }),
        },
      },
    },
    schedules: Object.fromEntries(schedules.map((schedule) => [schedule.name, scheduleValues(schedule)])),
  };
}

function scheduleValues({ cron, keep, namespaces = ["*"] }: BackupSchedule): VeleroValues["schedules"][string] {
  return {
    disabled: false,
    schedule: cron,
    // Deleting a schedule leaves its backups.
    useOwnerReferencesInBackup: false,
    template: {
      ttl: `${keep * 24}h`,
      storageLocation: location,
      includedNamespaces: namespaces,
      excludedNamespaces: [...neverBackedUp.keys()],
      snapshotMoveData: true,
    },
  };
}
