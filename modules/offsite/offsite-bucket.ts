import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketLifecycleConfiguration } from "@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration";
import { S3BucketObjectLockConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-object-lock-configuration";
import { S3BucketOwnershipControls } from "@cdktf/provider-aws/lib/s3-bucket-ownership-controls";
import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import { S3BucketPublicAccessBlock } from "@cdktf/provider-aws/lib/s3-bucket-public-access-block";
import { S3BucketServerSideEncryptionConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration";
import { S3BucketVersioningA } from "@cdktf/provider-aws/lib/s3-bucket-versioning";
import type { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { tlsOnly } from "../../lab/policies/tls-only";
import { protect } from "../private/protect";

export interface OffsiteBucketProps {
  /** Unique in the world. */
  readonly name: string;
  /** Days for which an uploaded version is locked, in governance mode; 0 for no lock. */
  readonly lockDays: number;
  /** Days for which old versions stay, by the prefix of their keys. */
  readonly oldVersions: Readonly<Record<string, number>>;
}

/** Days after which S3 throws away the parts of an unfinished upload. */
const abandonedAfter = 7;

/**
 * A private bucket for backups: versioned, encrypted, locked, open to nobody by itself.
 *
 * What is current stays as it is, for ever: a repository of kopia or Longhorn that loses one object, or finds it in an archive,
 * is broken. Only what has been deleted or overwritten goes, after its time.
 */
export class OffsiteBucket extends Construct {
  constructor(scope: Construct, id: string, { name, lockDays, oldVersions }: OffsiteBucketProps) {
    super(scope, id);
    const made = protect(
      new S3Bucket(this, "bucket", {
        bucket: name,
        // From the start, as the provider would replace the bucket for it later. Without a default retention it locks nothing.
        objectLockEnabled: true,
      }),
      "offsite",
    );
    const bucket = made.id;

    // S3 answers OperationAborted where two settings of one bucket change at once, so each waits for the one before it.
    let before: TerraformResource = made;
    const next = (setting: (order: { dependsOn: TerraformResource[] }) => TerraformResource): void => {
      const resource = setting({ dependsOn: [before] });
      // A setting that moved would be made at its new address and then destroyed at the old one, which is the same bucket's.
      resource.overrideLogicalId("offsite");
      before = resource;
    };

    next(
      (order) =>
        new S3BucketPublicAccessBlock(this, "public-access-block", {
          bucket,
          blockPublicAcls: true,
          blockPublicPolicy: true,
          ignorePublicAcls: true,
          restrictPublicBuckets: true,
          ...order,
        }),
    );
    next(
      (order) =>
        new S3BucketOwnershipControls(this, "ownership", {
          bucket,
          rule: { objectOwnership: "BucketOwnerEnforced" },
          ...order,
        }),
    );
    next((order) => new S3BucketPolicy(this, "policy", { bucket, policy: JSON.stringify(tlsOnly(name)), ...order }));
    next(
      (order) =>
        new S3BucketServerSideEncryptionConfigurationA(this, "encryption", {
          bucket,
          rule: [
            {
              applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" },
              // Whoever steals a writer's key must not be able to overwrite backups with objects only they can decrypt.
              blockedEncryptionTypes: ["SSE-C"],
            },
          ],
          ...order,
        }),
    );
    next(
      (order) =>
        new S3BucketVersioningA(this, "versioning", {
          bucket,
          versioningConfiguration: { status: "Enabled" },
          ...order,
        }),
    );
    if (lockDays > 0) {
      next(
        (order) =>
          new S3BucketObjectLockConfigurationA(this, "lock", {
            bucket,
            rule: { defaultRetention: { mode: "GOVERNANCE", days: lockDays } },
            ...order,
          }),
      );
    }
    next(
      (order) =>
        new S3BucketLifecycleConfiguration(this, "lifecycle", {
          bucket,
          rule: Object.entries(oldVersions).map(([prefix, days]) => ({
            id: prefix.replace(/\/$/, ""),
            status: "Enabled",
            filter: [{ prefix }],
            noncurrentVersionExpiration: [{ noncurrentDays: days }],
            // Markers of deletion that no version stands behind any more; never an object.
            expiration: [{ expiredObjectDeleteMarker: true }],
            abortIncompleteMultipartUpload: [{ daysAfterInitiation: abandonedAfter }],
          })),
          ...order,
        }),
    );
  }
}
