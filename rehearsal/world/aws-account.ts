import type { Call } from "../../lab/policies/policy";
import { AwsError } from "./aws/aws-error";
import { Buckets } from "./aws/buckets";
import { isAllowed } from "./aws/evaluate";
import { Users } from "./aws/users";
import type { World } from "./world";

/** An access key, as a program of the cluster holds it. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** An AWS account: its buckets and users as the administrator sees them, and who else may do what there. */
export class AwsAccount {
  public readonly buckets: Buckets;
  public readonly users: Users;

  constructor(private readonly world: World) {
    this.buckets = new Buckets(world);
    this.users = new Users(world);
  }

  /**
   * What AWS answers to a call that it refuses; nothing if it lets it through. A call goes over TLS unless its context says
   * otherwise.
   *
   * @param checksum whether an upload carries one
   */
  refusal(credentials: Credentials, call: Call, { checksum = true } = {}): AwsError | undefined {
    const { users, buckets } = this.world.state.aws;
    const found = Object.entries(users).find(([, { keys }]) => keys[credentials.accessKeyId]?.active);
    if (!found)
      return new AwsError(
        403,
        "InvalidAccessKeyId",
        "The AWS Access Key Id you provided does not exist in our records.",
      );
    const [name, { policies, keys }] = found;
    if (keys[credentials.accessKeyId]?.secret !== credentials.secretAccessKey)
      return new AwsError(
        403,
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
      );
    const bucketName = /^arn:aws:s3:::([^/]+)/.exec(call.resource)?.[1];
    const bucket = bucketName === undefined ? undefined : buckets[bucketName];
    if (bucketName !== undefined && !bucket)
      return new AwsError(404, "NoSuchBucket", "The specified bucket does not exist");
    const principal = this.users.arn(name);
    const asked = { ...call, context: { "aws:SecureTransport": "true", ...call.context } };
    if (!isAllowed(asked, { principal, identity: Object.values(policies), resource: bucket?.policy }))
      return new AwsError(
        403,
        "AccessDenied",
        `User: ${principal} is not authorized to perform: ${call.action} on resource: "${call.resource}"`,
      );
    // Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html
    if (call.action === "s3:PutObject" && bucket?.retention && !checksum)
      return new AwsError(
        400,
        "InvalidRequest",
        "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters",
      );
    return undefined;
  }
}
