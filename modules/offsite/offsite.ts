import { Construct } from "constructs";
import { storingWriters, type WriterName, writers } from "../../lab/policies/writers";
import type { Backup } from "../../lab/schema/backup";
import { OffsiteBucket } from "./offsite-bucket";
import { WriterIdentity } from "./writer-identity";

export interface OffsiteProps extends Pick<Backup, "bucket" | "region" | "writers" | "lockDays" | "oldVersions"> {
  /** Name of the lab: part of every identity's name, and of the path of its parameters. */
  readonly lab: string;
}

/** What one writer needs to know. */
export interface BackupTarget {
  readonly bucket: string;
  readonly region: string;
  /** What its keys start with, as `velero/`; for external-secrets the path of its parameters, as `/home/`. */
  readonly prefix: string;
  readonly accessKeyId: string;
  /** Sensitive. */
  readonly secretAccessKey: string;
}

/** The off-site bucket, and an identity for each program that reaches it. */
export class Offsite extends Construct {
  /** By writer, for those that the lab has. */
  public readonly targets: Readonly<Partial<Record<WriterName, BackupTarget>>>;

  constructor(scope: Construct, id: string, props: OffsiteProps) {
    super(scope, id);
    const { lab, bucket, region, lockDays, oldVersions } = props;
    new OffsiteBucket(this, "bucket", {
      name: bucket,
      lockDays,
      oldVersions: Object.fromEntries(
        storingWriters.map((writer) => [writers[writer].prefix({ lab }), oldVersions[writer]]),
      ),
    });
    this.targets = Object.fromEntries(
      props.writers.map((writer): [WriterName, BackupTarget] => {
        const { policy, prefix } = writers[writer];
        const { accessKeyId, secretAccessKey } = new WriterIdentity(this, writer, {
          writer,
          name: `${lab}-${writer}`,
          policy: policy({ lab, bucket, region }),
        });
        return [writer, { bucket, region, prefix: prefix({ lab }), accessKeyId, secretAccessKey }];
      }),
    );
  }
}
