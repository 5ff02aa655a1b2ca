import type { BucketSetting } from "./bucket-setting";

/** `aws_s3_bucket_public_access_block` */
export const publicAccessBlock: BucketSetting = {
  what: "Public Access Block",
  write: (planned) => ({
    publicAccessBlock: {
      blockPublicAcls: planned["block_public_acls"] === true,
      blockPublicPolicy: planned["block_public_policy"] === true,
      ignorePublicAcls: planned["ignore_public_acls"] === true,
      restrictPublicBuckets: planned["restrict_public_buckets"] === true,
    },
  }),
  read: ({ publicAccessBlock: now }) =>
    now && {
      block_public_acls: now.blockPublicAcls,
      block_public_policy: now.blockPublicPolicy,
      ignore_public_acls: now.ignorePublicAcls,
      restrict_public_buckets: now.restrictPublicBuckets,
    },
  clear: { publicAccessBlock: undefined },
};
