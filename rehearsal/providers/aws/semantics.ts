import type { AttributeSemantics, ConfigRule, Semantics } from "../../protocol/semantics";
import { UNKNOWN, type ObjectValue, type Value } from "../../protocol/value";
import { isSet } from "../values";
import { only } from "./aws-call";

/*
 * Read in hashicorp/terraform-provider-aws v6. Each `source` names the file. The project's schema of this provider comes from
 * its npm bindings and marks everything optional as computed as well: `never` stands where the provider computes nothing.
 */
const s3 = (name: string): string => `internal/service/s3/${name}.go`;
const iam = (name: string): string => `internal/service/iam/${name}.go`;

const keep = (source: string): AttributeSemantics => ({ source, computed: "keep" });
const never = (source: string): AttributeSemantics => ({ source, computed: "never" });
const fixed = (source: string): AttributeSemantics => ({ source, forceNew: true });

const lengthBetween =
  (least: number, most: number) =>
  (value: Value): string | undefined => {
    const { length } = value as string;
    return length < least || length > most
      ? `expected length to be in the range (${least} - ${most}), got ${String(value)}`
      : undefined;
  };

const atLeast =
  (least: number) =>
  (value: Value): string | undefined =>
    (value as number) < least ? `value must be at least ${least}, got: ${String(value)}` : undefined;

const json = (value: Value): string | undefined => {
  try {
    JSON.parse(value as string);
    return (value as string).startsWith("{") ? undefined : "contains an invalid JSON policy: not a JSON object";
  } catch (error) {
    return `contains an invalid JSON policy: ${String(error)}`;
  }
};

/** What every setting of a bucket has in common. */
const setting = (source: string): Readonly<Record<string, AttributeSemantics>> => ({
  id: keep(source),
  bucket: { source, forceNew: true, check: lengthBetween(1, 63) },
  region: keep("internal/provider/sdkv2/region.go"),
});
const owned = (source: string): Readonly<Record<string, AttributeSemantics>> => ({
  ...setting(source),
  expected_bucket_owner: { source, forceNew: true, computed: "keep" },
});

const retentionHasOneUnit: ConfigRule = {
  source: s3("bucket_object_lock_configuration"),
  check: (config: ObjectValue) => {
    const retention = only(only(config, "rule"), "default_retention");
    return isSet(retention, "days") && isSet(retention, "years")
      ? { summary: "Conflicting configuration arguments", detail: '"days": conflicts with "years"' }
      : undefined;
  },
};

/** The SDK's own words; without a region it asks nobody. */
const regionIsKnown: ConfigRule = {
  source: "hashicorp/aws-sdk-go-base/v2, validation.go",
  check: ({ region }) =>
    region === UNKNOWN || (typeof region === "string" && /^[a-z]{2}(-[a-z]+)+-\d$/.test(region))
      ? undefined
      : { summary: `invalid AWS Region: ${String(region ?? "")}` },
};

const bucket = s3("bucket");
const versioning = s3("bucket_versioning");
const lock = s3("bucket_object_lock_configuration");
const lifecycle = s3("bucket_lifecycle_configuration");
const encryption = s3("bucket_server_side_encryption_configuration");
const accessBlock = s3("bucket_public_access_block");
const user = iam("user");
const userPolicy = iam("user_policy");
const accessKey = iam("access_key");

export const awsSemantics: Readonly<Record<string, Semantics>> = {
  provider: { attributes: {}, rules: [regionIsKnown] },
  aws_s3_bucket: {
    attributes: {
      ...setting(bucket),
      bucket_prefix: { source: bucket, forceNew: true, computed: "never" },
      acl: never(bucket),
      arn: keep(bucket),
      bucket_domain_name: keep(bucket),
      bucket_region: keep(bucket),
      bucket_regional_domain_name: keep(bucket),
      force_destroy: { source: bucket, default: false },
      hosted_zone_id: keep(bucket),
      object_lock_enabled: { source: bucket, forceNew: true, computed: "keep" },
      acceleration_status: keep(bucket),
      policy: keep(bucket),
      request_payer: keep(bucket),
      website_domain: keep(bucket),
      website_endpoint: keep(bucket),
      tags: never(bucket),
    },
  },
  aws_s3_bucket_versioning: {
    attributes: {
      ...owned(versioning),
      mfa: never(versioning),
      "versioning_configuration.status": { source: versioning, oneOf: ["Disabled", "Enabled", "Suspended"] },
      "versioning_configuration.mfa_delete": { ...keep(versioning), oneOf: ["Disabled", "Enabled"] },
    },
  },
  aws_s3_bucket_object_lock_configuration: {
    attributes: {
      ...owned(lock),
      object_lock_enabled: { source: lock, forceNew: true, default: "Enabled", oneOf: ["Enabled"] },
      token: never(lock),
      "rule.default_retention.days": never(lock),
      "rule.default_retention.years": never(lock),
      "rule.default_retention.mode": { ...never(lock), oneOf: ["COMPLIANCE", "GOVERNANCE"] },
    },
    rules: [retentionHasOneUnit],
  },
  aws_s3_bucket_lifecycle_configuration: {
    attributes: {
      ...owned(lifecycle),
      transition_default_minimum_object_size: { source: lifecycle, default: "all_storage_classes_128K" },
      "rule.id": { source: lifecycle, check: lengthBetween(1, 255) },
      "rule.status": { source: lifecycle, oneOf: ["Disabled", "Enabled"] },
      "rule.prefix": keep(lifecycle),
      "rule.filter.object_size_greater_than": never(lifecycle),
      "rule.filter.object_size_less_than": never(lifecycle),
      "rule.filter.prefix": keep(lifecycle),
      "rule.abort_incomplete_multipart_upload.days_after_initiation": never(lifecycle),
      "rule.expiration.date": never(lifecycle),
      "rule.expiration.days": keep(lifecycle),
      "rule.expiration.expired_object_delete_marker": keep(lifecycle),
      "rule.noncurrent_version_expiration.noncurrent_days": { source: lifecycle, check: atLeast(1) },
      "rule.noncurrent_version_expiration.newer_noncurrent_versions": { ...never(lifecycle), check: atLeast(1) },
      "timeouts.create": never(lifecycle),
      "timeouts.update": never(lifecycle),
    },
  },
  aws_s3_bucket_server_side_encryption_configuration: {
    attributes: {
      ...owned(encryption),
      "rule.bucket_key_enabled": keep(encryption),
      "rule.blocked_encryption_types": keep(encryption),
      "rule.apply_server_side_encryption_by_default.kms_master_key_id": keep(encryption),
      "rule.apply_server_side_encryption_by_default.sse_algorithm": {
        source: encryption,
        oneOf: ["AES256", "aws:fsx", "aws:kms", "aws:kms:dsse"],
      },
    },
  },
  aws_s3_bucket_public_access_block: {
    attributes: {
      ...setting(accessBlock),
      block_public_acls: { source: accessBlock, default: false },
      block_public_policy: { source: accessBlock, default: false },
      ignore_public_acls: { source: accessBlock, default: false },
      restrict_public_buckets: { source: accessBlock, default: false },
      skip_destroy: never(accessBlock),
    },
  },
  aws_s3_bucket_ownership_controls: {
    attributes: {
      ...setting(s3("bucket_ownership_controls")),
      "rule.object_ownership": {
        source: s3("bucket_ownership_controls"),
        oneOf: ["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"],
      },
    },
  },
  aws_s3_bucket_policy: {
    attributes: { ...setting(s3("bucket_policy")), policy: { source: s3("bucket_policy"), check: json } },
  },
  aws_iam_user: {
    attributes: {
      id: keep(user),
      arn: keep(user),
      unique_id: keep(user),
      name: {
        source: user,
        check: (value) =>
          /^[0-9A-Za-z=,.@_+-]+$/.test(value as string)
            ? undefined
            : `invalid value (must only contain alphanumeric characters, hyphens, underscores, commas, periods, @ symbols, plus and equals signs)`,
      },
      path: { source: user, default: "/" },
      force_destroy: { source: user, default: false },
      permissions_boundary: never(user),
      tags: never(user),
    },
  },
  aws_iam_user_policy: {
    attributes: {
      id: keep(userPolicy),
      name: { source: userPolicy, forceNew: true, computed: "keep" },
      name_prefix: { source: userPolicy, forceNew: true, computed: "keep" },
      user: fixed(userPolicy),
      policy: { source: userPolicy, check: json },
    },
  },
  aws_iam_access_key: {
    attributes: {
      id: keep(accessKey),
      create_date: keep(accessKey),
      encrypted_secret: keep(accessKey),
      encrypted_ses_smtp_password_v4: keep(accessKey),
      key_fingerprint: keep(accessKey),
      pgp_key: { source: accessKey, forceNew: true, computed: "never" },
      secret: keep(accessKey),
      ses_smtp_password_v4: keep(accessKey),
      status: { source: accessKey, default: "Active", oneOf: ["Active", "Inactive"] },
      user: fixed(accessKey),
    },
  },
};
