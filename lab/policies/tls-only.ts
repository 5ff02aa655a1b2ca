import { type Policy, policyOf } from "./policy";
import { bucketArn, objectArn } from "./s3";

/**
 * The bucket's own policy: nobody comes in without TLS. It denies nothing else, so that whoever may change the bucket over TLS
 * still may, whatever becomes of the identities in it.
 */
export function tlsOnly(bucket: string): Policy {
  return policyOf({
    Sid: "TlsOnly",
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: [bucketArn(bucket), objectArn(bucket, "*")],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  });
}
