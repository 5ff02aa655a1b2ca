import { type Call, type Policy, policyOf, type Statement } from "./policy";

export const bucketArn = (bucket: string): string => `arn:aws:s3:::${bucket}`;
export const objectArn = (bucket: string, key: string): string => `${bucketArn(bucket)}/${key}`;

/** Actions on every object below a prefix. */
export function onObjects(bucket: string, prefix: string, actions: readonly string[]): Statement {
  return { Sid: "Objects", Effect: "Allow", Action: actions, Resource: objectArn(bucket, `${prefix}*`) };
}

/** Listing what is below a prefix, and nothing beside it. */
function listing(bucket: string, prefix: string): Statement {
  return {
    Sid: "Listing",
    Effect: "Allow",
    Action: "s3:ListBucket",
    Resource: bucketArn(bucket),
    Condition: { StringLike: { "s3:prefix": `${prefix}*` } },
  };
}

/** Everything a program needs to keep a repository of objects below a prefix: reading, writing, deleting and listing them. */
export function keeping(bucket: string, prefix: string): Policy {
  return policyOf(
    onObjects(bucket, prefix, ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"]),
    listing(bucket, prefix),
  );
}

export const onObject = (action: string, bucket: string, key: string): Call => ({
  action,
  resource: objectArn(bucket, key),
});

/** ListObjectsV2. `s3:prefix` is what it asks for. */
export const list = (bucket: string, prefix: string): Call => ({
  action: "s3:ListBucket",
  resource: bucketArn(bucket),
  context: { "s3:prefix": prefix },
});

/**
 * What S3 asks when a key does not exist: only who may list there hears 404, everybody else 403. Held to a prefix, the
 * permission is enough for keys below it (tried by its author in kopia/kopia#3072; AWS documents only the whole bucket).
 */
export const lookForMissing = list;
