import { AwsError } from "../aws/aws-error";
import { isPublic } from "../aws/policy-rules";
import type { AwsState, Bucket } from "../aws/state";
import { type Rule, unless } from "./rule";

/** What is asked of S3. */
export interface AskedOfBucket {
  readonly account: AwsState;
  readonly name: string;
  /** Nothing if it is made. */
  readonly before?: Bucket;
  /** Nothing if it is removed. */
  readonly after?: Bucket;
}

const made = ({ before }: AskedOfBucket): boolean => before === undefined;
const kept = ({ before, after }: AskedOfBucket): boolean => before !== undefined && after !== undefined;
const guide = "https://docs.aws.amazon.com/AmazonS3/latest/userguide";

/** S3's rules: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const validName =
  /^(?!.*\.\.)(?!(\d+\.){3}\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?<!-s3alias|--ol-s3|\.mrap|--x-s3)$/;

/** What S3 refuses of a bucket as a whole. */
export const bucketRules: readonly Rule<AskedOfBucket, AwsError>[] = [
  {
    id: "aws/bucket-name",
    rule: "a bucket's name has S3's form",
    when: made,
    check: ({ name }) => unless(validName.test(name)),
    message: () => new AwsError(400, "InvalidBucketName", "The specified bucket is not valid."),
    source: `${guide}/bucketnamingrules.html`,
  },
  {
    id: "aws/bucket-owned",
    rule: "a bucket is made once",
    when: made,
    check: ({ account, name }) => unless(account.buckets[name] === undefined),
    message: () =>
      new AwsError(
        409,
        "BucketAlreadyOwnedByYou",
        "Your previous request to create the named bucket succeeded and you already own it.",
      ),
    source: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html",
  },
  {
    id: "aws/bucket-taken",
    rule: "no other account has a bucket of this name",
    when: made,
    check: ({ account, name }) => unless(!account.taken.includes(name)),
    message: () =>
      new AwsError(
        409,
        "BucketAlreadyExists",
        "The requested bucket name is not available. The bucket namespace is shared by all users of the system.",
      ),
    source: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html",
  },
  {
    id: "aws/lock-keeps-versions",
    rule: "a bucket with Object Lock stays versioned",
    when: (one) => kept(one) && one.before?.objectLock === true,
    check: ({ after }) => unless(after?.versioning === "Enabled"),
    message: () =>
      new AwsError(
        409,
        "InvalidBucketState",
        "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.",
      ),
    source: `${guide}/object-lock-managing.html`,
  },
  {
    id: "aws/lock-needs-versions",
    rule: "a bucket is versioned before it gets Object Lock",
    when: (one) => kept(one) && one.before?.objectLock === false && one.after?.objectLock === true,
    check: ({ after }) => unless(after?.versioning === "Enabled"),
    message: () =>
      new AwsError(
        409,
        "InvalidBucketState",
        "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
      ),
    source: `${guide}/object-lock-configure.html`,
  },
  {
    id: "aws/public-policy",
    rule: "a bucket that blocks public policies has none",
    when: ({ before, after }) => after?.policy !== undefined && after.policy !== before?.policy,
    check: ({ after }) =>
      unless(!(after?.policy && isPublic(after.policy) && after.publicAccessBlock?.blockPublicPolicy)),
    message: () =>
      new AwsError(
        403,
        "AccessDenied",
        "public policies are blocked by the BlockPublicPolicy block public access setting.",
      ),
    source: `${guide}/access-control-block-public-access.html`,
  },
  {
    id: "aws/bucket-empty",
    rule: "a bucket is empty when it goes",
    when: ({ after }) => after === undefined,
    check: ({ before }) => unless((before?.keys ?? []).length === 0),
    message: () =>
      new AwsError(
        409,
        "BucketNotEmpty",
        "The bucket you tried to delete is not empty. You must delete all versions in the bucket.",
      ),
    source: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html",
  },
];
