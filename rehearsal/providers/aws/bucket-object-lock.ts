import { text } from "../values";
import { only } from "./aws-call";
import type { BucketSetting } from "./bucket-setting";

/** `aws_s3_bucket_object_lock_configuration`: what is locked by itself. Destroying it takes the rule away; the bucket stays lockable. */
export const objectLock: BucketSetting = {
  what: "Object Lock Configuration",
  write: (planned) => {
    const { days, years, ...rest } = only(only(planned, "rule"), "default_retention");
    return { retention: { mode: text(rest, "mode"), days: Number(days ?? 0) || Number(years ?? 0) * 365 } };
  },
  read: ({ retention }, state) =>
    retention && {
      expected_bucket_owner: "",
      object_lock_enabled: "Enabled",
      rule: [
        {
          default_retention: [
            // The API keeps the unit that it was given.
            only(only(state, "rule"), "default_retention")["years"]
              ? { mode: retention.mode, years: retention.days / 365, days: null }
              : { mode: retention.mode, days: retention.days, years: null },
          ],
        },
      ],
    },
  clear: { retention: undefined },
};
