import type { AttributeSemantics, ConfigRule, Semantics } from "../../protocol/semantics";
import type { ObjectValue } from "../../protocol/value";
import { isSet } from "../values";
import { only } from "./aws-call";
import { atLeast, json, keep, lengthBetween, never } from "./semantics-words";

const s3 = (name: string): string => `internal/service/s3/${name}.go`;
const bucket = s3("bucket");
const versioning = s3("bucket_versioning");
const lock = s3("bucket_object_lock_configuration");
const lifecycle = s3("bucket_lifecycle_configuration");
const encryption = s3("bucket_server_side_encryption_configuration");
const accessBlock = s3("bucket_public_access_block");

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

export const s3Semantics: Readonly<Record<string, Semantics>> = {
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
};
