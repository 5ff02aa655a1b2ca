import { Construct } from "constructs";
import { storingWriters, type WriterName, writers } from "../../lab/policies/writers";
import type { Backup } from "../../lab/schema/backup";
import { OffsiteBucket } from "./offsite-bucket";
import { type AccessKey, WriterIdentity } from "./writer-identity";

export interface OffsiteProps extends Pick<Backup, "bucket" | "region" | "writers" | "lockDays" | "oldVersions"> {
  /** Name of the lab: part of every identity's name, and of the path of its parameters. */
  readonly lab: string;
}

/** The off-site bucket, and an identity for each program that reaches it. */
export class Offsite extends Construct {
  /** By writer, for those that the lab has. */
  public readonly accessKeys: Readonly<Partial<Record<WriterName, AccessKey>>>;

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
    this.accessKeys = Object.fromEntries(
      props.writers.map((writer): [WriterName, AccessKey] => {
        const { accessKeyId, secretAccessKey } = new WriterIdentity(this, writer, {
          writer,
          name: `${lab}-${writer}`,
          policy: writers[writer].policy({ lab, bucket, region }),
        });
        return [writer, { accessKeyId, secretAccessKey }];
      }),
    );
  }
}
