import { charts } from "../../versions";
import { keeping, list, onObject } from "../s3";
import type { Writer } from "./writer";

const prefix = "longhorn/";

/**
 * Longhorn's own volume backups, with `s3://<bucket>@<region>/longhorn/` as their target.
 *
 * Source: longhorn/backupstore, s3/s3.go and s3/s3_service.go, as of 2026-08.
 */
export const longhorn: Writer = {
  namespace: charts.longhorn.namespace,
  prefix: () => prefix,
  policy: ({ bucket }) => keeping(bucket, prefix),
  calls: ({ bucket }) => [
    // Opening the target lists its root; so does looking for volumes, backups and locks.
    list(bucket, prefix),
    list(bucket, `${prefix}backupstore/volumes/`),
    onObject("s3:GetObject", bucket, `${prefix}backupstore/volumes/aa/bb/pvc-1/volume.cfg`),
    onObject("s3:PutObject", bucket, `${prefix}backupstore/volumes/aa/bb/pvc-1/blocks/00/11/0011.blk`),
    // Backing images go through the SDK's uploader, in parts.
    onObject("s3:AbortMultipartUpload", bucket, `${prefix}backupstore/backing-images/image-1`),
    // Removing lists first, then deletes one by one.
    list(bucket, `${prefix}backupstore/volumes/aa/bb/pvc-1/locks/lock-1.lck`),
    onObject("s3:DeleteObject", bucket, `${prefix}backupstore/volumes/aa/bb/pvc-1/locks/lock-1.lck`),
  ],
  // It uploads without a checksum: RequestChecksumCalculationWhenRequired.
  failsUnderLock: true,
  takesVolumes: true,
};
