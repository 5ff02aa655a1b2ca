import { charts } from "../../versions";
import { keeping, list, lookForMissing, onObject } from "../s3";
import type { Writer } from "./writer";

const prefix = "velero/";

/**
 * Velero: its AWS plugin writes what backups consist of, kopia writes what is in the volumes.
 *
 * Source: velero-plugin-for-aws v1.14, object_store.go, and kopia, repo/blob/s3/s3_storage.go. The plugin's README also lists
 * PutObjectTagging (only with `config.tagging`) and ListMultipartUploadParts (called by neither). Neither asks for the bucket's
 * location as long as the backup location says its region. Deleting leaves a marker: nobody here may delete a version.
 */
export const velero: Writer = {
  namespace: charts.velero.namespace,
  prefix: () => prefix,
  policy: ({ bucket }) => keeping(bucket, prefix),
  calls: ({ bucket }) => [
    // The plugin: is the location there, which backups does it hold?
    list(bucket, prefix),
    list(bucket, `${prefix}backups/`),
    // HeadObject before an upload: S3 answers 404 as it should, or 403 and the backup fails.
    onObject("s3:GetObject", bucket, `${prefix}backups/daily-1/velero-backup.json`),
    lookForMissing(bucket, `${prefix}backups/daily-1/velero-backup.json`),
    onObject("s3:PutObject", bucket, `${prefix}backups/daily-1/daily-1.tar.gz`),
    // The SDK's uploader sends what is larger than 5 MiB in parts, and takes them back when it fails.
    onObject("s3:AbortMultipartUpload", bucket, `${prefix}backups/daily-1/daily-1.tar.gz`),
    onObject("s3:DeleteObject", bucket, `${prefix}backups/daily-1/daily-1.tar.gz`),
    // kopia, one repository a namespace: opens it by a blob that is usually missing.
    onObject("s3:GetObject", bucket, `${prefix}kopia/media/.storageconfig`),
    lookForMissing(bucket, `${prefix}kopia/media/.storageconfig`),
    list(bucket, `${prefix}kopia/media/p`),
    onObject("s3:PutObject", bucket, `${prefix}kopia/media/p0123`),
    // Its maintenance removes what no backup needs any more.
    onObject("s3:DeleteObject", bucket, `${prefix}kopia/media/p0123`),
  ],
  takesVolumes: true,
};
