import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Labctl } from "../support/labctl";
import { scratchCheckout, scratchFolder } from "../support/scratch";

/** A repository of its own, whose only commit is the project as it is here. */
const checkout = scratchCheckout();
const temporary = scratchFolder();
const git = (...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.com", ...args], {
    cwd: checkout,
    encoding: "utf8",
  });
const labctl = async (...args: readonly string[]) => Labctl.run(checkout, ["diff", ...args], { TMPDIR: temporary });

/** Changes a file of the checkout; all of them are as committed again before the next test. */
function edit(file: string, from: string, to: string): void {
  const path = join(checkout, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}

beforeAll(() => {
  git("init", "--quiet", "--initial-branch=main");
  // A link here, a folder elsewhere.
  writeFileSync(join(checkout, ".git", "info", "exclude"), "node_modules\n");
  git("add", "--all");
  git("commit", "--quiet", "--message=Start");
});

afterEach(() => {
  git("checkout", "--quiet", "--", ".");
  expect(readdirSync(temporary).filter((name) => name.startsWith("homelab-diff-"))).toEqual([]);
});

test("without a change there is nothing to say", async () => {
  expect(await labctl("--detailed-exitcode")).toEqual({ code: 0, out: "No machine configuration changes.\n" });
});

test("a change of the lab file is said for each node, its documents and when it reaches them", async () => {
  edit("lab.config.ts", 'address: "10.0.10.12"', 'kernelArguments: ["iommu=pt"],\n      address: "10.0.10.22"');
  expect(await labctl("--detailed-exitcode")).toEqual({
    code: 2,
    out: `ms01-b: upgrade
  schematic  with an upgrade to the image that \`./labctl image\` names, \`talosctl upgrade\`
  + customization.extraKernelArgs: ["iommu=pt"]
  BondConfig bond0  at once
  - addresses[0].address: "10.0.10.12/24"
  + addresses[0].address: "10.0.10.22/24"
`.replaceAll(/^ {2}(?=[-+])/gm, "    "),
  });
});

test("so is a change of the code, once for nodes that it changes alike", async () => {
  edit("lab/talos/link-documents.ts", 'lacpRate: "fast"', 'lacpRate: "slow"');
  const { code, out } = await labctl("--markdown");
  expect(code).toBe(0);
  expect(out).toBe(
    '**Machine configurations**:\n\n- ms01-a, ms01-b, ms01-c: at once\n\n```diff\nBondConfig bond0  at once\n- lacpRate: "fast"\n+ lacpRate: "slow"\n```\n',
  );
});

test("any revision can be compared with, and nothing of it stays", async () => {
  edit("lab.config.ts", 'vip: "10.0.10.10"', 'vip: "10.0.10.9"');
  git("commit", "--quiet", "--all", "--message=Another VIP");
  const status = git("status", "--porcelain");
  const { out } = await labctl("--base", "HEAD~1", "--json");
  const changes = JSON.parse(out) as { node: string; documents: { title: string; from?: string }[] }[];
  expect(changes.map(({ node }) => node)).toEqual(["ms01-a", "ms01-b", "ms01-c"]);
  expect(changes[0]?.documents).toContainEqual(
    expect.objectContaining({ title: "Layer2VIPConfig 10.0.10.9", from: "Layer2VIPConfig 10.0.10.10" }),
  );
  expect(git("status", "--porcelain")).toBe(status);
  git("reset", "--quiet", "--hard", "HEAD~1");
});

test("what is private is not shown", async () => {
  writeFileSync(
    join(checkout, "lab.private.ts"),
    'import { definePrivate } from "./lab";\nexport default definePrivate({ nodes: { "ms01-a": { serials: { os: "S3CR3TSERIAL" } } } });\n',
  );
  edit("lab/talos/machine-document.ts", "serial: disks.os.serial", "serial: `${disks.os.serial}*`");
  const { out } = await labctl();
  execFileSync("rm", [join(checkout, "lab.private.ts")]);
  expect(out).toContain("<private nodes.ms01-a.serials.os>*");
  expect(out).not.toContain("S3CR3TSERIAL");
});

test("a revision that there is not, or that can't be built, is one clear line", async () => {
  expect(await labctl("--base", "v9")).toEqual({
    code: 1,
    out: "v9 is no revision of this repository. `git log --oneline` lists some.\n",
  });
  edit("lab.config.ts", 'vip: "10.0.10.10"', 'vip: "10.0.10.11"');
  git("commit", "--quiet", "--all", "--message=A VIP that is taken");
  git("checkout", "--quiet", "HEAD~1", "--", "lab.config.ts");
  const { code, out } = await labctl();
  git("reset", "--quiet", "--hard", "HEAD~1");
  expect(out).toMatch(/^HEAD can't be built: lab\.config\.ts has 1 problem: cluster\.vip \(10\.0\.10\.11\) .*\n$/);
  expect(code).toBe(1);
});

test("a lab file that is new has nothing to be compared with", async () => {
  writeFileSync(join(checkout, "attic.config.ts"), readFileSync(join(checkout, "lab.config.ts")));
  const { code, out } = await Labctl.run(checkout, ["diff"], { TMPDIR: temporary, LAB: "attic.config.ts" });
  execFileSync("rm", [join(checkout, "attic.config.ts")]);
  expect(out).toBe("attic.config.ts is not in HEAD: there is nothing to compare with.\n");
  expect(code).toBe(1);
});

test("Ctrl-C leaves nothing behind", async () => {
  const running = new Labctl(checkout, ["diff"], { TMPDIR: temporary });
  while (!readdirSync(temporary).some((name) => name.startsWith("homelab-diff-"))) await sleep(5);
  running.signal("SIGINT");
  expect([1, 130]).toContain(await running.code());
});

test("a lab file that is refused is so at once, however long the other revision takes", async () => {
  edit(
    "lab.config.ts",
    "export default",
    "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);\nexport default",
  );
  const slow = git("stash", "create").trim();
  git("checkout", "--quiet", "--", ".");
  edit("lab.config.ts", 'address: "10.0.10.12"', 'address: "10.0.10.300"');
  const start = Date.now();
  const { code, out } = await labctl("--base", slow);
  expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining("nodes[1].address (10.0.10.300)") as string });
  expect(Date.now() - start).toBeLessThan(40_000);
}, 90_000);
