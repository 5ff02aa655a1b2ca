import type { StandIn } from "../../protocol/provider";
import { AwsAccount } from "../../world/aws-account";
import type { World } from "../../world/world";
import { readSchema } from "../schema-file";
import { bucket } from "./bucket";
import { encryption } from "./bucket-encryption";
import { lifecycle } from "./bucket-lifecycle";
import { objectLock } from "./bucket-object-lock";
import { ownershipControls } from "./bucket-ownership-controls";
import { policy } from "./bucket-policy";
import { publicAccessBlock } from "./bucket-public-access-block";
import { bucketSetting } from "./bucket-setting";
import { versioning } from "./bucket-versioning";
import { iamAccessKey } from "./iam-access-key";
import { iamUser } from "./iam-user";
import { iamUserPolicy } from "./iam-user-policy";
import { awsSemantics } from "./semantics";

/** Stands in for hashicorp/aws 6.25.0. It asks neither STS nor the metadata service who is calling: the account is always the world's. */
export function awsStandIn(world: World): StandIn {
  const account = new AwsAccount(world);
  return {
    source: "hashicorp/aws",
    schema: readSchema("hashicorp/aws", "6.25.0"),
    semantics: awsSemantics,
    resources: {
      aws_s3_bucket: bucket(account),
      aws_s3_bucket_lifecycle_configuration: bucketSetting(account, lifecycle),
      aws_s3_bucket_object_lock_configuration: bucketSetting(account, objectLock),
      aws_s3_bucket_ownership_controls: bucketSetting(account, ownershipControls),
      aws_s3_bucket_policy: bucketSetting(account, policy),
      aws_s3_bucket_public_access_block: bucketSetting(account, publicAccessBlock),
      aws_s3_bucket_server_side_encryption_configuration: bucketSetting(account, encryption),
      aws_s3_bucket_versioning: bucketSetting(account, versioning),
      aws_iam_user: iamUser(account),
      aws_iam_user_policy: iamUserPolicy(account),
      aws_iam_access_key: iamAccessKey(account),
    },
  };
}
