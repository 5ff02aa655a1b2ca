import { Construct } from "constructs";
import type { ITerraformDependable } from "cdktf";
import { charts } from "../../lab/versions";
import type { BackupStore } from "./backup-store";
import { CredentialsSecret } from "./credentials-secret";
import { type LonghornValues, longhornValues } from "./longhorn-values";
import { PlatformRelease } from "./platform-release";

export interface LonghornProps {
  /** Number of nodes that store volumes, which bounds the copies of one volume. They carry the label `node.longhorn.io/create-default-disk`. */
  readonly storageNodes: number;
  /** Where the data disk is mounted on every storage node, such as `/var/mnt/longhorn`. */
  readonly dataPath: string;
  /** Where Longhorn's own backups go. @default - it makes none */
  readonly backup?: BackupStore;
  readonly dependsOn: ITerraformDependable[];
}

/** Replicated volumes on the nodes' data disks. An uninstall would delete them all: a plan may not. */
export class Longhorn extends Construct {
  /** What comes after it depends on this. */
  public readonly resource: ITerraformDependable;

  constructor(scope: Construct, id: string, { backup, dependsOn, ...props }: LonghornProps) {
    super(scope, id);
    const credentials = backup && this.credentials(backup, dependsOn);
    const release = new PlatformRelease(this, "chart", {
      chart: charts.longhorn,
      values: longhornValues({ ...props, backupTarget: backup && backupTarget(backup) }),
      timeout: 900,
      dependsOn: credentials ? [...dependsOn, credentials.resource] : dependsOn,
      protectedAs: "longhorn",
    });
    this.resource = release.resource;
  }

  private credentials({ accessKeyId, secretAccessKey }: BackupStore, dependsOn: ITerraformDependable[]) {
    return new CredentialsSecret(this, "credentials", {
      name: credentialsName,
      namespace: charts.longhorn.namespace,
      data: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
      dependsOn,
    });
  }
}

const credentialsName = "longhorn-backup-credentials";

/** Source of the form: https://longhorn.io/docs/1.12.1/snapshots-and-backups/backup-and-restore/set-backup-target/ */
function backupTarget({ bucket, region, prefix }: BackupStore): LonghornValues["defaultBackupStore"] {
  return {
    backupTarget: `s3://${bucket}@${region}/${prefix}/`,
    backupTargetCredentialSecret: credentialsName,
    pollInterval: 300,
  };
}
