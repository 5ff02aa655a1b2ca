import type { ResourceBehaviour } from "../../protocol/provider";
import type { ObjectValue } from "../../protocol/value";
import type { AwsAccount } from "../../world/aws-account";
import type { Bucket } from "../../world/aws/state";
import { importById, text } from "../values";
import { awsCall, found } from "./aws-call";
import { planRegion } from "./region";

/** One setting of a bucket, which is a resource of its own to the provider. */
export interface BucketSetting {
  /** As the provider names it in errors: `Versioning`. */
  readonly what: string;
  /** What the plan means for the bucket. */
  readonly write: (planned: ObjectValue) => Partial<Bucket>;
  /** The attributes of the state; undefined if the bucket has no such setting. */
  readonly read: (bucket: Bucket, state: ObjectValue) => ObjectValue | undefined;
  /** What destroying the resource leaves behind. */
  readonly clear: Partial<Bucket>;
}

export function bucketSetting({ buckets }: AwsAccount, setting: BucketSetting): ResourceBehaviour {
  const stateOf = (name: string, around: ObjectValue): ObjectValue | undefined => {
    const bucket = found(() => buckets.get(name));
    const own = bucket && setting.read(bucket, around);
    return bucket && own && { ...around, id: name, bucket: name, region: bucket.region, ...own };
  };
  const put = (planned: ObjectValue, doing: string): ObjectValue => {
    const name = text(planned, "bucket");
    awsCall(`${doing} S3 Bucket (${name}) ${setting.what}`, "S3", () => buckets.change(name, setting.write(planned)));
    return stateOf(name, planned) ?? {};
  };
  return {
    plan: planRegion,
    create: (_context, planned) => {
      return put(planned, "creating");
    },
    update: (_context, planned) => {
      return put(planned, "updating");
    },
    remove: (_context, prior) => {
      const name = text(prior, "bucket");
      const bucket = found(() => buckets.get(name));
      if (!bucket) return;
      // A locked bucket stays versioned: the provider forgets the setting and leaves it at that (bucket_versioning.go).
      if (setting.clear.versioning && bucket.objectLock) return;
      awsCall(`deleting S3 Bucket (${name}) ${setting.what}`, "S3", () => buckets.change(name, setting.clear));
    },
    read: (_context, state) => stateOf(text(state, "id"), state) ?? null,
    // Also those of the framework, whose import sets the name of the bucket: a bucket's name is the id as well.
    importState: importById,
  };
}
