import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { folderOf, writers } from "../lab/policies/writers";
import type { Backup } from "../lab/schema/backup";
import { CredentialsSecret } from "../modules/platform/credentials-secret";
import { Velero } from "../modules/platform/velero";
import type { PublishedContract } from "./contract";

export interface BackupsProps {
  readonly backup: Backup;
  readonly contract: PublishedContract;
  readonly namespaces: ITerraformDependable[];
  /** Brings the classes of volumes and snapshots that Velero moves data with. */
  readonly volumesReady: ITerraformDependable;
}

/** What `prod` has of the backups: Velero, and the keys of the programs that GitOps brings. */
export class Backups extends Construct {
  constructor(scope: Construct, id: string, { backup, contract, namespaces, volumesReady }: BackupsProps) {
    super(scope, id);
    const { bucket, region, schedules } = backup;
    if (backup.writers.includes("velero")) {
      new Velero(this, "velero", {
        store: { bucket, region, prefix: folderOf("velero"), ...contract.backupCredentials("velero") },
        repositoryPassword: contract.veleroRepository.password,
        schedules,
        dependsOn: [volumesReady],
      });
    }
    for (const writer of ["etcd", "external-secrets"] as const) {
      if (!backup.writers.includes(writer)) continue;
      const { accessKeyId, secretAccessKey } = contract.backupCredentials(writer);
      new CredentialsSecret(this, writer, {
        name: "aws-credentials",
        namespace: writers[writer].namespace,
        data: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
        dependsOn: namespaces,
      });
    }
  }
}
