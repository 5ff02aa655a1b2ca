import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lab } from "../../lab/schema/lab";
import type { StackName } from "../../stacks/names";

/** Credentials that Terraform will look for and are nowhere. */
export interface MissingCredentials {
  /** What is missing, for what, and where it goes. */
  readonly what: string;
  /** Whether Terraform finds none either. An instance of AWS has a role of its own, which only asking could tell. */
  readonly sure: boolean;
}

/** Where programs look. */
export interface Places {
  readonly env: NodeJS.ProcessEnv;
  /** The user's home directory. */
  readonly home: string;
}

/** Looks for what a deploy of these stacks needs. Whether what is there is any good, only its owner can tell. */
export function missingCredentials(
  { edge, backup, state }: Pick<Lab, "edge" | "backup" | "state">,
  stacks: readonly StackName[],
  places: Places,
): MissingCredentials[] {
  // Providers that somebody has started, as a rehearsal does, are told by whom they were started.
  if (places.env["TF_REATTACH_PROVIDERS"]) return [];
  const missing: MissingCredentials[] = [];
  // An agent has its own; none of this machine's reach it.
  const providers = stacks.includes("infra") && !(state.kind === "hcp" && state.execution === "agent");
  if (edge && providers && !cloudflare(places))
    missing.push({ what: "CLOUDFLARE_API_TOKEN, for `edge`: docs/modules/cloudflare.md#the-api-token", sure: true });
  const forAws = [...(backup && providers ? ["`backup`"] : []), ...(state.kind === "s3" ? ["`state`"] : [])];
  if (forAws.length > 0 && !aws(places))
    missing.push({
      what: `AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or a profile in ~/.aws, for ${forAws.join(" and ")}: docs/${backup ? "modules/offsite.md" : "state.md#s3"}`,
      // `stacks/backend.ts` keeps the state's client from asking where the store is not AWS.
      sure:
        places.env["AWS_EC2_METADATA_DISABLED"]?.toLowerCase() === "true" ||
        (state.kind === "s3" && state.endpoint !== undefined),
    });
  if (state.kind === "hcp" && !hcp(places))
    missing.push({
      what: "a token of HCP Terraform, by `terraform login` or as TF_TOKEN_app_terraform_io, for `state`: docs/state.md#hcp-terraform",
      sure: true,
    });
  return missing;
}

/** A token, or the older key with its e-mail address. Source: https://developers.cloudflare.com/api/terraform. */
function cloudflare({ env }: Places): boolean {
  return Boolean(env["CLOUDFLARE_API_TOKEN"] || (env["CLOUDFLARE_API_KEY"] && env["CLOUDFLARE_EMAIL"]));
}

/** Source: aws-sdk-go-v2, config/env_config.go and config/shared_config.go. A profile can name any other source. */
function aws({ env, home }: Places): boolean {
  const set = (...names: readonly string[]): boolean => names.some((name) => env[name]);
  const files = [
    env["AWS_CONFIG_FILE"] || join(home, ".aws", "config"),
    env["AWS_SHARED_CREDENTIALS_FILE"] || join(home, ".aws", "credentials"),
  ];
  return (
    (set("AWS_ACCESS_KEY_ID", "AWS_ACCESS_KEY") && set("AWS_SECRET_ACCESS_KEY", "AWS_SECRET_KEY")) ||
    set(
      "AWS_WEB_IDENTITY_TOKEN_FILE",
      "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
      "AWS_CONTAINER_CREDENTIALS_FULL_URI",
      // Somebody serves what an instance would ask.
      "AWS_EC2_METADATA_SERVICE_ENDPOINT",
    ) ||
    files.some((file) => existsSync(file))
  );
}

/**
 * A token of its own, a block `credentials` or a `credentials_helper`. Source:
 * https://developer.hashicorp.com/terraform/cli/config/config-file and OpenTofu's page of the same name.
 */
function hcp({ env, home }: Places): boolean {
  if (Object.keys(env).some((name) => /^TF_TOKEN_app[._]terraform[._]io$/i.test(name) && env[name])) return true;
  const folders = [join(home, ".terraform.d"), join(env["XDG_CONFIG_HOME"] || join(home, ".config"), "opentofu")];
  const named = env["TF_CLI_CONFIG_FILE"] || env["TERRAFORM_CONFIG"];
  const files = [
    ...(named ? [named] : [join(home, ".terraformrc"), join(home, ".tofurc")]),
    ...folders.flatMap((folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [])),
  ].filter((file) => /rc(\.json)?$/.test(file) || file === named);
  return files.some((file) => existsSync(file) && readFileSync(file, "utf8").includes("credentials"));
}
