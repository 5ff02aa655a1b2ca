import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { zipSync } from "fflate";
import { fetchRelease } from "../../terraform/fetch-release";
import { findTerraform } from "../../terraform/find-terraform";
import { pinnedRelease, platform } from "../../terraform/release";
import { scratchFolder } from "../support/scratch";

/** A program that says that it is Terraform. */
const program = (product = "Terraform", version = "1.99.0"): string => `#!/bin/sh\necho "${product} v${version}"\n`;
const archive = zipSync({
  terraform: new TextEncoder().encode(program()),
  "LICENSE.txt": new TextEncoder().encode("…"),
});
const release = { version: "1.99.0", sha256: { linux_amd64: createHash("sha256").update(archive).digest("hex") } };

let server: Server;
let address: string;
let asked: string[];

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (request.url === "/terraform/1.99.0/terraform_1.99.0_linux_amd64.zip") response.end(archive);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((done) => server.close(done)));

const options = () => ({ release, platform: "linux_amd64", cache: join(scratchFolder(), "cache"), address });

test("a release is fetched once, can be run, and comes from the cache then", async () => {
  const from = options();
  const told: string[] = [];
  const fetched = await fetchRelease({ ...from, onDownload: (url) => told.push(url) });
  expect(readFileSync(fetched, "utf8")).toBe(program());
  expect(statSync(fetched).mode & 0o111).toBe(0o111);
  expect(told).toEqual([`${address}/terraform/1.99.0/terraform_1.99.0_linux_amd64.zip`]);
  expect(await fetchRelease(from)).toBe(fetched);
  expect(asked).toHaveLength(1);
});

test("an archive with another checksum is not unpacked", async () => {
  const from = { ...options(), release: { ...release, sha256: { linux_amd64: "0".repeat(64) } } };
  await expect(fetchRelease(from)).rejects.toThrow(
    /has the checksum [0-9a-f]{64}, but 0{64} is expected: it was not unpacked\. Install Terraform or OpenTofu 1\.11 or later/,
  );
  expect(existsSync(from.cache)).toBe(false);
});

test("a server that does not have it is named with what to do", async () => {
  await expect(fetchRelease({ ...options(), address: `${address}/elsewhere/` })).rejects.toThrow(
    /elsewhere\/terraform\/1\.99\.0\/terraform_1\.99\.0_linux_amd64\.zip can't be fetched: the server answered 404 Not Found\. Install Terraform/,
  );
});

test("without a network one line says what to install", async () => {
  const refused = fetchRelease({ ...options(), address: "http://127.0.0.1:1" });
  await expect(refused).rejects.toThrow(
    /^http:\/\/127\.0\.0\.1:1\/\S+ can't be fetched: [^\n]+\. Install Terraform or OpenTofu 1\.11 or later and put it on PATH\.$/,
  );
});

test("a platform without a pinned release is told so", async () => {
  await expect(fetchRelease({ ...options(), platform: "plan9_mips" })).rejects.toThrow(
    "There is no pinned Terraform for plan9_mips. Install Terraform",
  );
});

describe("finding one", () => {
  /** A PATH with these programs in it. */
  const pathWith = (programs: Readonly<Record<string, string>>): string => {
    const folder = scratchFolder();
    for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, name), text, { mode: 0o755 });
    return folder;
  };
  const find = (path: string, more: NodeJS.ProcessEnv = {}) =>
    findTerraform({ cache: join(scratchFolder(), "cache"), env: { PATH: path, ...more } });

  test("Terraform comes before OpenTofu", async () => {
    const path = pathWith({ tofu: program("OpenTofu", "1.12.6"), terraform: program("Terraform", "1.13.3") });
    expect(await find(path)).toMatchObject({ product: "Terraform", version: "1.13.3" });
  });

  test("OpenTofu is taken where Terraform is missing or too old", async () => {
    const tofu = program("OpenTofu", "1.12.6");
    expect(await find(pathWith({ tofu }))).toMatchObject({ product: "OpenTofu", version: "1.12.6" });
    expect(await find(pathWith({ tofu, terraform: program("Terraform", "1.5.7") }))).toMatchObject({
      product: "OpenTofu",
    });
  });

  test("what is no program, or says nothing, is passed over", async () => {
    const folder = pathWith({ tofu: program("OpenTofu", "1.11.0") });
    mkdirSync(join(folder, "terraform"));
    expect(await find(folder)).toMatchObject({ product: "OpenTofu" });
    expect(
      await find(pathWith({ terraform: "#!/bin/sh\nexit 1\n", tofu: program("OpenTofu", "1.11.0") })),
    ).toMatchObject({ product: "OpenTofu" });
  });

  test("where there is none, the pinned release is asked for at the address that TERRAFORM_RELEASES names", async () => {
    await expect(find(scratchFolder(), { TERRAFORM_RELEASES: address })).rejects.toThrow("the server answered 404");
    expect(asked).toEqual([`/terraform/${pinnedRelease.version}/terraform_${pinnedRelease.version}_${platform()}.zip`]);
  });
});

test("the pinned release has a checksum for Linux and macOS on both architectures", () => {
  expect(Object.keys(pinnedRelease.sha256).sort()).toEqual([
    "darwin_amd64",
    "darwin_arm64",
    "linux_amd64",
    "linux_arm64",
  ]);
  for (const sum of Object.values(pinnedRelease.sha256)) expect(sum).toMatch(/^[0-9a-f]{64}$/);
  expect([platform("linux", "x64"), platform("darwin", "arm64")]).toEqual(["linux_amd64", "darwin_arm64"]);
});

test("nothing half-written is left beside a fetched program", async () => {
  const fetched = await fetchRelease(options());
  expect(readdirSync(join(fetched, ".."))).toEqual(["terraform"]);
});
