import type { Policy } from "../../../lab/policies/policy";

/** One lifecycle rule, as far as S3 acts on it. Days are counted by S3, from midnight UTC. */
export interface LifecycleRule {
  readonly id: string;
  readonly prefix: string;
  readonly enabled: boolean;
  readonly abortUploadsAfter?: number;
  readonly expireOldVersionsAfter?: number;
  /** Whether it tidies up delete markers that no version stands behind any more. */
  readonly removesLoneMarkers: boolean;
  /** Whether it touches current objects: expires them, or moves them to another class. */
  readonly touchesCurrent: boolean;
}

export interface Bucket {
  readonly region: string;
  /** Decided when it is made. */
  readonly objectLock: boolean;
  readonly versioning: "Enabled" | "Suspended" | "Disabled";
  /** The rule that locks what is uploaded. */
  readonly retention?: { readonly mode: string; readonly days: number };
  readonly encryption?: { readonly algorithm: string; readonly blocked: readonly string[] };
  readonly ownership?: string;
  readonly publicAccessBlock?: {
    readonly blockPublicAcls: boolean;
    readonly blockPublicPolicy: boolean;
    readonly ignorePublicAcls: boolean;
    readonly restrictPublicBuckets: boolean;
  };
  readonly policy?: Policy;
  readonly lifecycle?: readonly LifecycleRule[];
  /** Keys of which it holds a version. */
  readonly keys: readonly string[];
}

export interface AccessKey {
  readonly secret: string;
  readonly active: boolean;
  /** RFC 3339. */
  readonly created: string;
}

export interface User {
  readonly uniqueId: string;
  /** Inline policies by name. */
  readonly policies: Readonly<Record<string, Policy>>;
  /** By access key id. */
  readonly keys: Readonly<Record<string, AccessKey>>;
}

/** One AWS account, and the names that others have taken. */
export interface AwsState {
  readonly account: string;
  readonly buckets: Readonly<Record<string, Bucket>>;
  readonly users: Readonly<Record<string, User>>;
  /** Names of buckets that belong to somebody else. */
  readonly taken: readonly string[];
}

export const newAccount: AwsState = { account: "111122223333", buckets: {}, users: {}, taken: ["backup", "test"] };
