/** A place in an S3 bucket, and the key that may write to it. */
export interface BackupStore {
  readonly bucket: string;
  /** AWS region, such as `eu-central-1`. */
  readonly region: string;
  /** Folder inside the bucket, without slashes around it. Two writers never share one. */
  readonly prefix: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}
