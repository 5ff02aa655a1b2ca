import { AwsError } from "./aws-error";
import type { LifecycleRule } from "./state";

/** @throws AwsError for rules that S3 does not take. Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html */
export function checkLifecycle(rules: readonly LifecycleRule[]): void {
  const ids = rules.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw new AwsError(
      400,
      "InvalidArgument",
      `Rule ID must be unique. Found same ID for more than one rule: ${twice}`,
    );
  for (const { abortUploadsAfter, expireOldVersionsAfter, removesLoneMarkers, touchesCurrent } of rules) {
    if (
      abortUploadsAfter === undefined &&
      expireOldVersionsAfter === undefined &&
      !removesLoneMarkers &&
      !touchesCurrent
    )
      throw new AwsError(400, "InvalidRequest", "At least one action needs to be specified in a rule.");
    for (const days of [abortUploadsAfter, expireOldVersionsAfter])
      if (days !== undefined && days < 1)
        throw new AwsError(400, "InvalidArgument", "'Days' for an action must be a positive integer");
  }
}
