/*
 * Rehearses the shipped lab with every supported Terraform, OpenTofu and Node, and writes the README's table of them. What
 * can't be had here is said so in the table. Programs come from PATH, else from their publishers, and are kept in `.cache/`.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { project } from "../measure";
import { type Found, onPath, publishedNode, publishedTerraform } from "./programs";
import { type Outcome, type Row, table, withTable } from "./table";

const cache = join(project, ".cache");
const terraforms = [
  { name: "Terraform", file: "terraform", version: "1.11", release: "1.11.4" },
  { name: "Terraform", file: "terraform", version: "1.13", release: "1.13.3" },
  { name: "Terraform", file: "terraform", version: "1.15", release: "1.15.9" },
  // OpenTofu's publisher signs its archives otherwise: it has to be on PATH.
  { name: "OpenTofu", file: "tofu", version: "1.12" },
];
const majors = ["20", "22", "24"];
const leftOut = new Set(["node_modules", ".git", ".rehearsal", ".cache", "cdktf.out", "state", "__tests__"]);

/** A copy of this checkout, so that its simulated lab stays as it is. */
function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), "homelab-matrix-"));
  const filter = (path: string): boolean => !leftOut.has(basename(path)) && !path.endsWith(".private.ts");
  cpSync(project, folder, { recursive: true, filter: (path) => path === project || filter(path) });
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Rehearses from bare machines with these programs before all others of their names. */
function rehearse(folder: string, terraform: Found, node: Found): Outcome {
  if ("why" in terraform) return { skipped: terraform.why };
  if ("why" in node) return { skipped: node.why };
  const bin = join(folder, ".programs");
  rmSync(bin, { recursive: true, force: true });
  mkdirSync(bin);
  symlinkSync(node.program, join(bin, "node"));
  // Whatever it is called: the project asks it what it is.
  symlinkSync(terraform.program, join(bin, "terraform"));
  const env = { ...process.env, PATH: [bin, process.env["PATH"]].join(delimiter) };
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(node.program, ["labctl", "rehearse", "--fresh"], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  if (status === 0) return { seconds: (performance.now() - started) / 1000 };
  process.stderr.write(`${stdout}${stderr}\n`);
  return { failed: `exit code ${status}` };
}

const called = (wanted: { name: string; version: string }, found: Found): string =>
  `${wanted.name} ${"why" in found ? wanted.version : found.version}`;

async function main(): Promise<void> {
  const nodes = majors.map((version) => {
    const wanted = { name: "Node", file: "node", version };
    return { wanted, found: onPath(wanted) ?? publishedNode(version, cache) };
  });
  const folder = checkout();
  const rows: Row[] = [];
  try {
    for (const { release, ...wanted } of terraforms) {
      const terraform =
        onPath(wanted) ??
        (release === undefined
          ? { name: wanted.name, why: "not on PATH" }
          : await publishedTerraform(wanted, release, cache));
      const outcomes = nodes.map(({ wanted: major, found }) => {
        const outcome = rehearse(folder, terraform, found);
        process.stdout.write(`${called(wanted, terraform)}, ${called(major, found)}: ${JSON.stringify(outcome)}\n`);
        return outcome;
      });
      rows.push({ name: called(wanted, terraform), outcomes });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const readme = join(project, "README.md");
  const heads = nodes.map(({ wanted, found }) => called(wanted, found));
  writeFileSync(readme, withTable(readFileSync(readme, "utf8"), table(heads, rows)));
  if (rows.some(({ outcomes }) => outcomes.some((outcome) => "failed" in outcome))) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
