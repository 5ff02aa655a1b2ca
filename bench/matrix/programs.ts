import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fetchRelease } from "../../terraform/fetch-release";
import { platform } from "../../terraform/release";

/** A program of the matrix, or why it can't be had. */
export type Found =
  | { readonly name: string; readonly version: string; readonly program: string }
  | { readonly name: string; readonly why: string };

/** What is asked for: a program whose version begins with a number. */
export interface Wanted {
  /** As people call it: `OpenTofu`. */
  readonly name: string;
  /** The executable. */
  readonly file: string;
  /** Beginning of its version: `1.12`. */
  readonly version: string;
}

/** Every program of that name on PATH whose version is the wanted one; the first is taken. */
export function onPath({ name, file, version }: Wanted): Found | undefined {
  for (const directory of (process.env["PATH"] ?? "").split(delimiter).filter(Boolean)) {
    const program = join(directory, file);
    const found = versionOf(program);
    if (found === version || found?.startsWith(`${version}.`)) return { name, version: found, program };
  }
  return undefined;
}

/** @returns nothing for what is no program, or does not say its version */
function versionOf(program: string): string | undefined {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    return undefined;
  }
  const env = {
    PATH: process.env["PATH"],
    HOME: "/nonexistent",
    CHECKPOINT_DISABLE: "1",
    TF_CLI_CONFIG_FILE: "/dev/null",
  };
  const { stdout } = spawnSync(program, ["--version"], { env, encoding: "utf8", timeout: 30_000 });
  return /^(?:Terraform |OpenTofu )?v(\d+\.\d+\.\d+)/m.exec(stdout ?? "")?.[1];
}

/** A release of Terraform from its publisher, whose list of checksums it has to be in. */
export async function publishedTerraform(wanted: Wanted, release: string, cache: string): Promise<Found> {
  const { name } = wanted;
  const address = process.env["TERRAFORM_RELEASES"] || "https://releases.hashicorp.com";
  try {
    const kept = join(cache, "terraform", release, platform(), "terraform");
    if (existsSync(kept)) return { name, version: release, program: kept };
    const sums = await fetch(`${address}/terraform/${release}/terraform_${release}_SHA256SUMS`, {
      signal: AbortSignal.timeout(30_000),
    });
    if (!sums.ok) return { name, why: `${address} answered ${sums.status}` };
    const lines = (await sums.text()).split("\n").map((line) => line.split(/\s+/));
    const sha256 = Object.fromEntries(
      lines.map(([sum = "", archive = ""]) => [archive.replace(/^terraform_[^_]+_|\.zip$/g, ""), sum]),
    );
    const program = await fetchRelease({ release: { version: release, sha256 }, platform: platform(), cache, address });
    return { name, version: release, program };
  } catch (error) {
    const { cause } = error as { cause?: { message?: string } };
    return { name, why: cause?.message ?? (error as Error).message };
  }
}

/** Node of a major version, as npm publishes it for this platform. */
export function publishedNode(major: string, cache: string): Found {
  const name = "Node";
  const published = `node-${process.platform}-${process.arch}`;
  const folder = join(cache, "matrix", `node-${major}`);
  const program = join(folder, "node_modules", published, "bin", "node");
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    const args = ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", folder, `${published}@${major}`];
    const { status, stderr } = spawnSync("npm", args, { encoding: "utf8" });
    if (status !== 0) return { name, why: /npm error (.*)/.exec(stderr)?.[1] ?? `npm has no ${published}@${major}` };
  }
  const version = versionOf(program);
  return version === undefined ? { name, why: `${program} does not run` } : { name, version, program };
}
