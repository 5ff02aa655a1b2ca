import type { Bucket } from "../../world/aws/state";
import { text } from "../values";
import { only } from "./aws-call";
import type { BucketSetting } from "./bucket-setting";

/** `aws_s3_bucket_versioning`. Destroying it suspends versioning. */
export const versioning: BucketSetting = {
  what: "Versioning",
  write: (planned) => ({
    versioning: text(only(planned, "versioning_configuration"), "status") as Bucket["versioning"],
  }),
  read: ({ versioning: status }) => ({
    expected_bucket_owner: "",
    versioning_configuration: [{ status, mfa_delete: "" }],
  }),
  clear: { versioning: "Suspended" },
};
