import { text, texts } from "../values";
import { only } from "./aws-call";
import type { BucketSetting } from "./bucket-setting";

/** `aws_s3_bucket_server_side_encryption_configuration`. A bucket without one is encrypted with S3's own keys all the same. */
export const encryption: BucketSetting = {
  what: "Server-side Encryption Configuration",
  write: (planned) => {
    const rule = only(planned, "rule");
    const algorithm = text(only(rule, "apply_server_side_encryption_by_default"), "sse_algorithm");
    return { encryption: { algorithm, blocked: texts(rule, "blocked_encryption_types") } };
  },
  read: ({ encryption: now }) =>
    now && {
      expected_bucket_owner: "",
      rule: [
        {
          blocked_encryption_types: now.blocked,
          bucket_key_enabled: false,
          apply_server_side_encryption_by_default: [{ sse_algorithm: now.algorithm, kms_master_key_id: "" }],
        },
      ],
    },
  clear: { encryption: undefined },
};
