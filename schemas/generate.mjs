// Writes .gen from the schemas of this folder, offline; with --check says whether .gen is what the generator prints.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const project = dirname(here);
const committed = join(project, ".gen");

function generate(output) {
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

function files(directory) {
  const entries = readdirSync(directory, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      return [relative(directory, path), readFileSync(path, "utf8")];
    }),
  );
}

if (!process.argv.includes("--check")) {
  rmSync(committed, { recursive: true, force: true });
  generate(committed);
  process.exit(0);
}

const scratch = mkdtempSync(join(tmpdir(), "homelab-gen-"));
try {
  generate(scratch);
  const [wanted, found] = [files(scratch), files(committed)];
  const stale = [...new Set([...wanted.keys(), ...found.keys()])].filter(
    (path) => wanted.get(path) !== found.get(path),
  );
  if (stale.length > 0) {
    console.error(
      `.gen is not what the generator prints. Run \`npm run gen\`.\n${stale.map((path) => `  .gen/${path}`).join("\n")}`,
    );
    process.exitCode = 1;
  } else {
    console.log(`.gen is what the generator prints (${wanted.size} files)`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
