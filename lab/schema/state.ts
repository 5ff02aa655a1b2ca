import { z } from "zod";
import { bucketName, url } from "./values";

const localState = z.strictObject({
  /** Files of this machine. */
  kind: z.literal("local"),
});

const s3State = z.strictObject({
  /** A bucket of S3, or of a store that speaks its language. */
  kind: z.literal("s3"),
  /** A bucket that exists, with versioning on. Terraform can't make the place of its own state. Not the one that backups go to. */
  bucket: bucketName,
  /** AWS region, such as `eu-central-1`; other stores take any name, often `us-east-1` or `auto`. */
  region: z.string().regex(/^[a-z0-9-]{2,32}$/, 'must be a region\nWrite it as "eu-central-1".'),
  /** What keys begin with: `<prefix>/<lab>/<stack>.tfstate`. @default "homelab" */
  prefix: z
    .string()
    .regex(
      /^[\w.-]{1,64}(\/[\w.-]{1,64}){0,7}$/,
      'must be a path of letters, digits, dots and hyphens\nWrite it as "homelab".',
    )
    .default("homelab"),
  /** URL of an S3-compatible store, such as `https://minio.example.com:9000`. It has to know conditional writes. @default - AWS */
  endpoint: url(["https", "http"])
    .refine((text) => !/[?#@]/.test(text), "must be an address only, without a query or a password")
    .optional(),
  /** Asks the store to encrypt what it keeps. Some, such as MinIO without a key service, refuse to. @default true */
  encrypt: z.boolean().default(true),
});

const hcpState = z.strictObject({
  /** HCP Terraform, one workspace a stack. */
  kind: z.literal("hcp"),
  /** Name of the organization. */
  organization: z
    .string()
    .regex(/^[\w-]{3,40}$/, "must be the name of an organization: 3 to 40 letters, digits, hyphens and underscores"),
  /** A project; Terraform makes it if it is missing. @default - the organization's own default project */
  project: z
    .string()
    .regex(/^[\w -]{3,40}$/, "must be the name of a project: 3 to 40 letters, digits, spaces, hyphens and underscores")
    .optional(),
  /**
   * Where plans and applies run: on the machine that calls the CLI, or on an agent of yours inside the LAN. It is a setting
   * of the workspace, one for both, and has to be made there: see docs/state.md.
   *
   * @default "local"
   */
  execution: z
    .custom<"local" | "agent">(
      (mode) => mode === "local" || mode === "agent",
      'must be "local" or "agent"\nPlans and applies reach the machines on your LAN; HCP\'s own runners can\'t.',
    )
    .default("local"),
});

/** Where Terraform keeps what it knows. The shapes here are data; `stacks/backend.ts` makes backends of them. */
export const stateSchema = z.discriminatedUnion("kind", [localState, s3State, hcpState]);

export type State = z.output<typeof stateSchema>;

/**
 * State in files of this machine, `state/<lab>/<stack>.tfstate`: good for trying things out. They hold the cluster's keys in
 * clear. Where they must live elsewhere, make `state` a link.
 */
export function local() {
  return { kind: "local" as const };
}

/** Options of {@link s3}. */
export type S3Options = Omit<z.input<typeof s3State>, "kind">;

/** State in an S3 bucket, one key a stack, with a lock file beside it. Credentials come from the environment, as for the AWS CLI. */
export function s3(options: S3Options) {
  return { kind: "s3" as const, ...options };
}

/** Options of {@link hcp}. */
export type HcpOptions = Omit<z.input<typeof hcpState>, "kind">;

/** State in HCP Terraform, one workspace a stack. The token comes from `terraform login` or `TF_TOKEN_app_terraform_io`. */
export function hcp(options: HcpOptions) {
  return { kind: "hcp" as const, ...options };
}

/** The folder, inside the project, of local state and of what belongs to the state and stays on this machine wherever it is. */
export const localFolder = "state";
