import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pc from "picocolors";
import { unframed } from "../unframed";
import { CommandError } from "./command-error";

/** Why a state can't be reached. */
interface Trouble {
  /** Terraform's words, or those of the store behind it. Source: internal/backend and internal/cloud of Terraform 1.11. */
  readonly says: RegExp;
  readonly cause: string;
  readonly fix: string;
}

const page = "docs/state.md";
const unreachable = `Try again once it can be reached: see ${page}#when-it-cant-be-reached.`;
const keys = "Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.";

/** The first match counts, where a message has several of these words. */
const troubles: readonly Trouble[] = [
  {
    says: /Backend configuration changed|approval for state migration/,
    cause: "the lab file names another place than the last deploy",
    fix: `Move the state, in the checkout that has deployed so far: \`./labctl deploy --migrate-state\`, to HCP \`npx cdktf deploy infra prod --migrate-state\`. See ${page}#moving.`,
  },
  { says: /No valid credential sources found/, cause: "no credentials", fix: keys },
  {
    says: /Required token could not be found/,
    cause: "no token",
    fix: "Run `terraform login`, or set TF_TOKEN_app_terraform_io.",
  },
  {
    says: /InvalidAccessKeyId|InvalidClientTokenId|SignatureDoesNotMatch|ExpiredToken/,
    cause: "the credentials are refused",
    fix: keys,
  },
  {
    says: /S3 bucket "[^"]*" does not exist|NoSuchBucket/,
    cause: "there is no such bucket",
    fix: `Create it once: see ${page}#s3. Or its name or region is wrong.`,
  },
  {
    says: /organization "[^"]*" at host \S+ not found/,
    cause: "there is no such organization, or the token may not see it",
    fix: "Fix its name in the lab file, or use another token.",
  },
  {
    says: /AccessDenied|StatusCode: 403|\b401 Unauthorized|\bunauthorized\b/i,
    cause: "access is denied",
    fix: `Grant the identity what ${page}#s3 lists.`,
  },
  { says: /connection refused/, cause: "connection refused", fix: unreachable },
  { says: /no such host|server misbehaving/, cause: "no such host", fix: unreachable },
  { says: /x509:|tls:|certificate/, cause: "its certificate is not trusted", fix: unreachable },
  { says: /timeout|deadline exceeded/i, cause: "no answer in time", fix: unreachable },
  { says: /dial tcp|Failed to request discovery document/, cause: "unreachable", fix: unreachable },
];

/** What `terraform init` has failed with: one line with the state's place, the cause and the fix, and Terraform's own words below. */
export function initError(stack: string, folder: string, output: string): CommandError {
  const said = unframed(output);
  // Terraform looks for providers once it has the state. An unreachable registry is another matter.
  const opened = said.includes("Initializing provider plugins");
  const found = opened ? undefined : troubles.find(({ says }) => says.test(said));
  const summary = found
    ? `${stack}: its state in ${placeIn(folder)} can't be used: ${found.cause}. ${found.fix}`
    : `${stack}: terraform init failed.`;
  return new CommandError(`${summary}\n\n${pc.dim(output.trim())}`);
}

interface Places {
  readonly backend?: {
    readonly s3?: { readonly bucket: string; readonly region: string; readonly endpoints?: { readonly s3?: string } };
    readonly local?: { readonly path?: string };
  };
  readonly cloud?: { readonly organization: string };
}

/** Where a synthesized stack has its state, in words. */
function placeIn(folder: string): string {
  const file = join(folder, "cdk.tf.json");
  const { terraform } = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { terraform?: Places }) : {};
  const { s3, local } = terraform?.backend ?? {};
  if (s3) return `the S3 bucket "${s3.bucket}" (${s3.endpoints?.s3 ?? s3.region})`;
  if (terraform?.cloud) return `HCP Terraform, organization "${terraform.cloud.organization}"`;
  return local?.path ?? "a local file";
}
