import { bucketPolicy } from "../../world/aws/policy-rules";
import { text } from "../values";
import type { BucketSetting } from "./bucket-setting";
import { policyText } from "./policy-text";

/** `aws_s3_bucket_policy` */
export const policy: BucketSetting = {
  what: "Policy",
  write: (planned) => ({ policy: bucketPolicy(text(planned, "policy"), text(planned, "bucket")) }),
  read: ({ policy: now }, state) => now && { policy: policyText(now, text(state, "policy")) },
  clear: { policy: undefined },
};
