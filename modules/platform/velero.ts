import { Construct } from "constructs";
import type { ITerraformDependable } from "cdktf";
import type { BackupSchedule } from "../../lab/schema/backup";
import { charts } from "../../lab/versions";
import type { BackupStore } from "./backup-store";
import { CredentialsSecret } from "./credentials-secret";
import { PlatformRelease } from "./platform-release";
import { veleroValues } from "./velero-values";

export interface VeleroProps {
  readonly store: BackupStore;
  /**
   * What the repository of volume data is encrypted with. Whoever restores into another cluster needs the same one, so it has
   * to be found outside of this cluster.
   */
  readonly repositoryPassword: string;
  readonly schedules: readonly BackupSchedule[];
  /** platform-extras among them, for the classes of volumes and snapshots. */
  readonly dependsOn: ITerraformDependable[];
}

/** Backups of the cluster's objects and volumes, to a bucket off-site. */
export class Velero extends Construct {
  /** What comes after it depends on this. */
  public readonly resource: ITerraformDependable;

  constructor(scope: Construct, id: string, props: VeleroProps) {
    super(scope, id);
    const { store, repositoryPassword, schedules, dependsOn } = props;
    const { namespace } = charts.velero;
    // Velero makes this Secret itself if it finds none, with a password that everybody knows; and it never changes it.
    const repository = new CredentialsSecret(this, "repository", {
      name: "velero-repo-credentials",
      namespace,
      data: { "repository-password": repositoryPassword },
      dependsOn,
      protectedAs: "velero_repository",
    });
    const [name, key] = ["velero-credentials", "cloud"];
    const credentials = new CredentialsSecret(this, "credentials", {
      name,
      namespace,
      data: { [key]: credentialsFile(store) },
      dependsOn,
    });
    const release = new PlatformRelease(this, "chart", {
      chart: charts.velero,
      values: veleroValues({ store, credentials: { name, key }, schedules }),
      timeout: 900,
      dependsOn: [...dependsOn, repository.resource, credentials.resource],
    });
    this.resource = release.resource;
  }
}

/** The file that the AWS SDK reads. */
function credentialsFile({ accessKeyId, secretAccessKey }: BackupStore): string {
  return `[default]\naws_access_key_id=${accessKeyId}\naws_secret_access_key=${secretAccessKey}\n`;
}
