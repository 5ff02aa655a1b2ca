import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { TerraformError } from "./terraform-error";
import type { TerraformRelease } from "./release";

export interface FetchOptions {
  readonly release: TerraformRelease;
  readonly platform: string;
  /** Folder that keeps fetched programs. */
  readonly cache: string;
  /** Where releases are served; `<address>/terraform/<version>/…` below it. */
  readonly address: string;
  /** Called before the download starts. */
  readonly onDownload?: (url: string) => void;
}

/**
 * The program of a release, from the cache or freshly fetched. An archive whose checksum differs is never unpacked.
 *
 * @throws TerraformError if it can't be had
 */
export async function fetchRelease({ release, platform, cache, address, onDownload }: FetchOptions): Promise<string> {
  const program = join(cache, "terraform", release.version, platform, "terraform");
  if (existsSync(program)) return program;

  const expected = release.sha256[platform];
  if (expected === undefined) throw new TerraformError(`There is no pinned Terraform for ${platform}`);
  const url = `${address.replace(/\/$/, "")}/terraform/${release.version}/terraform_${release.version}_${platform}.zip`;
  onDownload?.(url);
  const archive = await download(url);
  const found = createHash("sha256").update(archive).digest("hex");
  if (found !== expected)
    throw new TerraformError(`${url} has the checksum ${found}, but ${expected} is expected: it was not unpacked`);

  const content = unzipSync(archive, { filter: ({ name }) => name === "terraform" })["terraform"];
  if (!content) throw new TerraformError(`${url} holds no terraform`);
  // Written beside its place and moved there: a killed run leaves no partial program.
  const next = `${program}.${process.pid}`;
  mkdirSync(dirname(program), { recursive: true });
  try {
    writeFileSync(next, content, { mode: 0o755 });
    renameSync(next, program);
  } finally {
    rmSync(next, { force: true });
  }
  return program;
}

async function download(url: string): Promise<Uint8Array> {
  let why: string;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(300_000) });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    why = `the server answered ${response.status} ${response.statusText}`.trim();
  } catch (error) {
    const { cause } = error as { cause?: { message?: string } };
    why = cause?.message ?? (error as Error).message;
  }
  throw new TerraformError(`${url} can't be fetched: ${why}`);
}
