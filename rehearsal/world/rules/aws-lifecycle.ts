import { AwsError } from "../aws/aws-error";
import type { LifecycleRule } from "../aws/state";
import { always, type Rule } from "./rule";

const source = "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html";

/** What S3 refuses of a bucket's lifecycle. */
export const lifecycleRules: readonly Rule<readonly LifecycleRule[], AwsError>[] = [
  {
    id: "aws/lifecycle-id",
    rule: "no two lifecycle rules have the same id",
    when: always,
    check: (rules) => rules.map(({ id }) => id).find((id, index, all) => all.indexOf(id) !== index),
    message: (found) =>
      new AwsError(400, "InvalidArgument", `Rule ID must be unique. Found same ID for more than one rule: ${found}`),
    source,
  },
  {
    id: "aws/lifecycle-action",
    rule: "a lifecycle rule does something",
    when: always,
    check: (rules) =>
      rules.find(
        ({ abortUploadsAfter, expireOldVersionsAfter, removesLoneMarkers, touchesCurrent }) =>
          abortUploadsAfter === undefined &&
          expireOldVersionsAfter === undefined &&
          !removesLoneMarkers &&
          !touchesCurrent,
      )?.id,
    message: () => new AwsError(400, "InvalidRequest", "At least one action needs to be specified in a rule."),
    source,
  },
  {
    id: "aws/lifecycle-days",
    rule: "a lifecycle rule counts at least one day",
    when: always,
    check: (rules) =>
      rules.find(
        ({ abortUploadsAfter = 1, expireOldVersionsAfter = 1 }) => abortUploadsAfter < 1 || expireOldVersionsAfter < 1,
      )?.id,
    message: () => new AwsError(400, "InvalidArgument", "'Days' for an action must be a positive integer"),
    source,
  },
];
