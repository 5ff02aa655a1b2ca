import type { PlatformNamespaceName } from "../../platform/pod-security";
import type { Call, Policy } from "../policy";

/** What policies are made for. */
export interface PolicyScope {
  /** Name of the lab. */
  readonly lab: string;
  readonly bucket: string;
  /** AWS region of both the bucket and the parameters. */
  readonly region: string;
}

/** A program of the cluster that reaches the off-site account, with an identity of its own. */
export interface Writer {
  /** Where it runs, and finds its credentials. */
  readonly namespace: PlatformNamespaceName;
  /** What it is held to: keys of the bucket, or for external-secrets names of parameters, that start so. */
  readonly prefix: (scope: Pick<PolicyScope, "lab">) => string;
  /** What its identity may do. */
  readonly policy: (scope: PolicyScope) => Policy;
  /** What the program really asks for: at least one call for each thing that it does. The policy is tested to allow these and nothing else. */
  readonly calls: (scope: PolicyScope) => readonly Call[];
  /**
   * Whether it can't write where a default retention is set. S3 then wants a checksum with every upload:
   * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html
   */
  readonly failsUnderLock?: boolean;
  /** Whether what applications keep on volumes goes off site with it. */
  readonly takesVolumes?: boolean;
}
