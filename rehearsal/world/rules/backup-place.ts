import { onObject, list } from "../../../lab/policies/s3";
import { AwsAccount, type Credentials } from "../aws-account";
import type { World } from "../world";

/** Where a program of the cluster keeps its backups. */
export interface BackupPlace {
  readonly bucket: string;
  readonly region: string;
  /** With a slash at its end, or empty. */
  readonly prefix: string;
}

/** What AWS answers when a program does there what it does with every backup. @param checksum whether its uploads carry one */
export function refusedThere(
  world: World,
  { bucket, prefix }: BackupPlace,
  credentials: Credentials,
  { checksum }: { readonly checksum: boolean },
): string | undefined {
  const account = new AwsAccount(world);
  const calls = [
    list(bucket, prefix),
    ...["s3:PutObject", "s3:GetObject", "s3:DeleteObject"].map((action) => onObject(action, bucket, `${prefix}backup`)),
  ];
  return calls.flatMap((call) => account.refusal(credentials, call, { checksum })?.message ?? [])[0];
}

/** The region that a bucket really lies in, if it is another one. */
export function otherRegion(world: World, { bucket, region }: BackupPlace): string | undefined {
  const real = world.state.aws.buckets[bucket]?.region;
  return real === undefined || real === region ? undefined : real;
}

/** The lifecycle rule that takes current objects away from under a prefix. */
export function expiring(world: World, { bucket, prefix }: BackupPlace): string | undefined {
  const rules = world.state.aws.buckets[bucket]?.lifecycle ?? [];
  return rules.find(
    (rule) => rule.enabled && rule.touchesCurrent && (rule.prefix.startsWith(prefix) || prefix.startsWith(rule.prefix)),
  )?.id;
}
