// Writes .gen from the schemas of this folder and from Talos' own, offline; with --check says whether .gen is what the
// generator prints. Only Talos' schema itself takes Go: `--talos` reads it anew.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { talosTypes } from "./talos-types.mjs";
import { talosValidators, talosValidatorsTypes } from "./talos-validators.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const project = dirname(here);
const committed = join(project, ".gen");
const talosSchema = join("talos", "schema.json");

/** What comes from the providers' schemas. */
function generateProviders(output) {
  execFileSync(join(project, "node_modules", ".bin", "cdktf"), ["get", "--force", "--output", output], {
    cwd: project,
    env: {
      ...process.env,
      CDKTF_EXPERIMENTAL_PROVIDER_SCHEMA_CACHE_PATH: here,
      CHECKPOINT_DISABLE: "1",
      DISABLE_VERSION_CHECK: "1",
      TF_CLI_CONFIG_FILE: "/dev/null",
      // No proxy and no registry are needed; what would ask one fails at once.
      HTTPS_PROXY: "http://127.0.0.1:9",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** What comes from Talos' schema, and the schema itself. */
function generateTalos(output, schema) {
  const parsed = JSON.parse(schema);
  const files = {
    "schema.json": schema,
    "documents.ts": talosTypes(parsed),
    "validators.cjs": talosValidators(parsed),
    "validators.d.cts": talosValidatorsTypes,
  };
  mkdirSync(join(output, "talos"), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(output, "talos", name), content);
}

const go = (...args) =>
  execFileSync("go", args, { cwd: join(project, "tools"), encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** Why Talos' schema can't be read from its Go module here, if so. */
function withoutGo() {
  try {
    go("list", "-deps", "./talos");
    return undefined;
  } catch (error) {
    return error.code === "ENOENT"
      ? "there is no Go here"
      : String(error.stderr || error)
          .trim()
          .split("\n")[0];
  }
}

const schemaFromGo = () => go("run", "./talos", "schema");
const schemaFromDisk = () => readFileSync(join(committed, talosSchema), "utf8");

function files(directory) {
  const entries = readdirSync(directory, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      return [relative(directory, path), readFileSync(path, "utf8")];
    }),
  );
}

function write() {
  const schema = schemaFromDisk();
  rmSync(committed, { recursive: true, force: true });
  generateProviders(committed);
  generateTalos(committed, schema);
}

function check() {
  const scratch = mkdtempSync(join(tmpdir(), "homelab-gen-"));
  try {
    generateProviders(scratch);
    const reason = withoutGo();
    if (reason) console.log(`skipped: whether .gen/${talosSchema} is Talos' own (${reason})`);
    const schema = reason ? schemaFromDisk() : schemaFromGo();
    generateTalos(scratch, schema);
    const [wanted, found] = [files(scratch), files(committed)];
    const stale = [...new Set([...wanted.keys(), ...found.keys()])].filter(
      (path) => wanted.get(path) !== found.get(path),
    );
    if (stale.length === 0) return console.log(`.gen is what the generator prints (${wanted.size} files)`);
    const command = stale.includes(talosSchema) ? "gen:talos" : "gen";
    console.error(
      `.gen is not what the generator prints. Run \`npm run ${command}\`.\n${stale.map((path) => `  .gen/${path}`).join("\n")}`,
    );
    process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (process.argv.includes("--check")) check();
else if (process.argv.includes("--talos")) generateTalos(committed, schemaFromGo());
else write();
