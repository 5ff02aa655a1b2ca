import { policyOf } from "../policy";
import { onObject, onObjects } from "../s3";
import type { Writer } from "./writer";

const prefix = "etcd/";

/**
 * etcd snapshots. Who uploads them reads nothing back, so that the cluster cannot give away its own secrets of last week;
 * restoring takes the administrator's credentials.
 *
 * Source: siderolabs/talos-backup v0.1.0-beta.3, pkg/s3/s3.go: one upload through the AWS SDK's uploader, which sends a
 * checksum by itself. (Its main branch has moved to a client that sends none, and would be refused under a lock.)
 */
export const etcd: Writer = {
  namespace: "etcd-backup",
  prefix: () => prefix,
  policy: ({ bucket }) => policyOf(onObjects(bucket, prefix, ["s3:PutObject", "s3:AbortMultipartUpload"])),
  calls: ({ bucket }) => [
    onObject("s3:PutObject", bucket, `${prefix}home-2026-08-20T03:00:00Z.snap.age`),
    onObject("s3:AbortMultipartUpload", bucket, `${prefix}home-2026-08-20T03:00:00Z.snap.age`),
  ],
};
