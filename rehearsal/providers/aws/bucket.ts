import type { ResourceBehaviour } from "../../protocol/provider";
import type { ObjectValue } from "../../protocol/value";
import type { AwsAccount } from "../../world/aws-account";
import { bucketArn } from "../../../lab/policies/s3";
import { importById, map, text } from "../values";
import { awsCall, found } from "./aws-call";
import { planRegion } from "./region";

/** `aws_s3_bucket` */
export function bucket({ buckets }: AwsAccount): ResourceBehaviour {
  const stateOf = (name: string, around: ObjectValue): ObjectValue => {
    const { region, objectLock } = buckets.get(name);
    return {
      ...around,
      id: name,
      bucket: name,
      region,
      arn: bucketArn(name),
      bucket_region: region,
      bucket_domain_name: `${name}.s3.amazonaws.com`,
      bucket_regional_domain_name: `${name}.s3.${region}.amazonaws.com`,
      object_lock_enabled: objectLock,
      acceleration_status: "",
      policy: "",
      request_payer: "BucketOwner",
      hosted_zone_id: "",
      website_domain: "",
      website_endpoint: "",
      tags_all: map(around, "tags"),
    };
  };
  return {
    plan: planRegion,
    create: (_context, planned) => {
      const name = text(planned, "bucket");
      awsCall(`creating S3 Bucket (${name})`, "S3", () =>
        buckets.create(name, {
          region: text(planned, "region"),
          objectLock: planned["object_lock_enabled"] === true,
        }),
      );
      return stateOf(name, planned);
    },
    update: (_context, planned) => stateOf(text(planned, "id"), planned),
    remove: (_context, prior) => {
      const name = text(prior, "id");
      if (prior["force_destroy"] === true)
        awsCall(`emptying S3 Bucket (${name})`, "S3", () => buckets.change(name, { keys: [] }));
      if (found(() => buckets.get(name))) awsCall(`deleting S3 Bucket (${name})`, "S3", () => buckets.remove(name));
    },
    read: (_context, state) => {
      const name = text(state, "id");
      return found(() => buckets.get(name)) ? stateOf(name, state) : null;
    },
    importState: importById,
  };
}
