import { text } from "../values";
import { only } from "./aws-call";
import type { BucketSetting } from "./bucket-setting";

/** `aws_s3_bucket_ownership_controls` */
export const ownershipControls: BucketSetting = {
  what: "Ownership Controls",
  write: (planned) => ({ ownership: text(only(planned, "rule"), "object_ownership") }),
  read: ({ ownership }) => (ownership === undefined ? undefined : { rule: [{ object_ownership: ownership }] }),
  clear: { ownership: undefined },
};
