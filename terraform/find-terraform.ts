import { execFile } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import gte from "semver/functions/gte";
import valid from "semver/functions/valid";
import { fetchRelease } from "./fetch-release";
import { oldestVersion, pinnedRelease, platform } from "./release";

/** A Terraform or OpenTofu that can be run. */
export interface Terraform {
  /** Absolute path. */
  readonly program: string;
  readonly product: "Terraform" | "OpenTofu";
  readonly version: string;
}

export interface FindOptions {
  /** Folder that keeps fetched programs. */
  readonly cache: string;
  /** @default process.env */
  readonly env?: NodeJS.ProcessEnv;
  /** Called before something is downloaded. */
  readonly onDownload?: (url: string) => void;
}

/**
 * Terraform from PATH, else OpenTofu from PATH, else the pinned release from the cache or the network.
 * `TERRAFORM_RELEASES` names another server to fetch it from.
 *
 * @throws TerraformError if there is none to be had
 */
export async function findTerraform({ cache, env = process.env, onDownload }: FindOptions): Promise<Terraform> {
  for (const name of ["terraform", "tofu"]) {
    for (const program of onPath(name, env)) {
      const found = await identify(program, env);
      if (found && gte(found.version, oldestVersion)) return found;
    }
  }
  const address = env["TERRAFORM_RELEASES"] || "https://releases.hashicorp.com";
  const program = await fetchRelease({ release: pinnedRelease, platform: platform(), cache, address, onDownload });
  return { program, product: "Terraform", version: pinnedRelease.version };
}

/** Every executable of that name, in the order of PATH. */
function onPath(name: string, env: NodeJS.ProcessEnv): string[] {
  const candidates = (env["PATH"] ?? "")
    .split(delimiter)
    .filter(Boolean)
    .map((directory) => join(directory, name));
  return candidates.filter((file) => {
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  });
}

/** A program's own account of itself, or nothing if it does not answer. */
async function identify(program: string, outside: NodeJS.ProcessEnv): Promise<Terraform | undefined> {
  try {
    // Without the user's CLI configuration, which may be broken, and without a home, as in the rehearsal: the shim of a
    // version manager looks for its versions there, does not answer, and is skipped.
    const env = {
      PATH: process.env["PATH"],
      HOME: "/nonexistent",
      CHECKPOINT_DISABLE: "1",
      TF_CLI_CONFIG_FILE: "/dev/null",
      // In a rehearsal it is the shim that answers, for the Terraform behind it.
      LAB_TERRAFORM: outside["LAB_TERRAFORM"],
    };
    const { stdout } = await promisify(execFile)(program, ["version"], { env, timeout: 30_000 });
    const [, product, version] = /^(Terraform|OpenTofu) v(\d+\.\d+\.\d+\S*)/m.exec(stdout) ?? [];
    return product && version && valid(version)
      ? { program, product: product as Terraform["product"], version }
      : undefined;
  } catch {
    return undefined;
  }
}
