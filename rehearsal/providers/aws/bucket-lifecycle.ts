import { type ObjectValue, UNKNOWN, type Value } from "../../protocol/value";
import type { LifecycleRule } from "../../world/aws/state";
import { text } from "../values";
import { only } from "./aws-call";
import type { BucketSetting } from "./bucket-setting";

/** `aws_s3_bucket_lifecycle_configuration`. The provider waits until S3 has shown the rules ten times, five seconds apart. */
export const lifecycle: BucketSetting = {
  what: "Lifecycle Configuration",
  write: (planned) => ({ lifecycle: (planned["rule"] as readonly ObjectValue[]).map(fromRule) }),
  read: ({ lifecycle: rules }, state) => {
    if (!rules) return undefined;
    const before = (state["rule"] as readonly ObjectValue[] | undefined) ?? [];
    return {
      expected_bucket_owner: "",
      rule: rules.map((rule, index) => toRule(rule, before[index] ?? {})),
    };
  },
  clear: { lifecycle: undefined },
};

function fromRule(rule: ObjectValue): LifecycleRule {
  const days = (block: string, name: string): number | undefined =>
    (only(rule, block)[name] as number | null | undefined) ?? undefined;
  const expiration = only(rule, "expiration");
  const transitions = (rule["transition"] as readonly unknown[] | null) ?? [];
  return {
    id: text(rule, "id"),
    prefix: text(only(rule, "filter"), "prefix"),
    enabled: rule["status"] === "Enabled",
    abortUploadsAfter: days("abort_incomplete_multipart_upload", "days_after_initiation"),
    expireOldVersionsAfter: days("noncurrent_version_expiration", "noncurrent_days"),
    removesLoneMarkers: expiration["expired_object_delete_marker"] === true,
    touchesCurrent:
      Number(known(expiration["days"])) > 0 || Boolean(known(expiration["date"])) || transitions.length > 0,
  };
}

/** What S3 says of a rule, around what it keeps of the state. */
function toRule(rule: LifecycleRule, before: ObjectValue): ObjectValue {
  const filter = only(before, "filter");
  const { days, date } = only(before, "expiration");
  const expiration: ObjectValue = { date: date ?? null, days: known(days) ?? 0 };
  return {
    noncurrent_version_transition: [],
    transition: [],
    ...before,
    expiration:
      rule.touchesCurrent || rule.removesLoneMarkers
        ? [{ ...expiration, expired_object_delete_marker: rule.removesLoneMarkers }]
        : [],
    id: rule.id,
    prefix: "",
    status: rule.enabled ? "Enabled" : "Disabled",
    filter: [
      { and: [], tag: [], object_size_greater_than: null, object_size_less_than: null, ...filter, prefix: rule.prefix },
    ],
    abort_incomplete_multipart_upload:
      rule.abortUploadsAfter === undefined ? [] : [{ days_after_initiation: rule.abortUploadsAfter }],
    noncurrent_version_expiration:
      rule.expireOldVersionsAfter === undefined
        ? []
        : [{ newer_noncurrent_versions: null, noncurrent_days: rule.expireOldVersionsAfter }],
  };
}

/** What the configuration has left open counts as not said. */
const known = (value: Value | undefined): Value => (value === undefined || value === UNKNOWN ? null : value);
