import type { World } from "../world";
import { AwsError } from "./aws-error";
import { checkLifecycle } from "./lifecycle-rules";
import { isPublic } from "./policy-rules";
import type { Bucket } from "./state";

/** S3's rules: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const validName =
  /^(?!.*\.\.)(?!(\d+\.){3}\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?<!-s3alias|--ol-s3|\.mrap|--x-s3)$/;

/** The buckets of an AWS account. Every method throws an `AwsError` where S3 refuses. */
export class Buckets {
  constructor(private readonly world: World) {}

  get(name: string): Bucket {
    const found = this.all[name];
    if (!found) throw new AwsError(404, "NoSuchBucket", "The specified bucket does not exist");
    return found;
  }

  create(name: string, { region, objectLock }: Pick<Bucket, "region" | "objectLock">): void {
    if (!validName.test(name)) throw new AwsError(400, "InvalidBucketName", "The specified bucket is not valid.");
    if (this.all[name])
      throw new AwsError(
        409,
        "BucketAlreadyOwnedByYou",
        "Your previous request to create the named bucket succeeded and you already own it.",
      );
    if (this.world.state.aws.taken.includes(name))
      throw new AwsError(
        409,
        "BucketAlreadyExists",
        "The requested bucket name is not available. The bucket namespace is shared by all users of the system.",
      );
    // Object Lock brings versioning with it.
    this.put(name, { region, objectLock, versioning: objectLock ? "Enabled" : "Disabled", keys: [] });
  }

  change(name: string, change: Partial<Bucket>): void {
    const before = this.get(name);
    const bucket = { ...before, ...change, objectLock: before.objectLock || change.retention !== undefined };
    if (before.objectLock && bucket.versioning !== "Enabled")
      throw new AwsError(
        409,
        "InvalidBucketState",
        "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.",
      );
    if (bucket.objectLock && bucket.versioning !== "Enabled")
      throw new AwsError(
        409,
        "InvalidBucketState",
        "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
      );
    if (change.policy && isPublic(change.policy) && bucket.publicAccessBlock?.blockPublicPolicy)
      throw new AwsError(
        403,
        "AccessDenied",
        "public policies are blocked by the BlockPublicPolicy block public access setting.",
      );
    checkLifecycle(change.lifecycle ?? []);
    this.put(name, bucket);
  }

  remove(name: string): void {
    if (this.get(name).keys.length > 0)
      throw new AwsError(
        409,
        "BucketNotEmpty",
        "The bucket you tried to delete is not empty. You must delete all versions in the bucket.",
      );
    const { [name]: _gone, ...buckets } = this.all;
    this.world.change({ aws: { ...this.world.state.aws, buckets } });
  }

  private get all(): Readonly<Record<string, Bucket>> {
    return this.world.state.aws.buckets;
  }

  private put(name: string, bucket: Bucket): void {
    this.world.change({ aws: { ...this.world.state.aws, buckets: { ...this.all, [name]: bucket } } });
  }
}
