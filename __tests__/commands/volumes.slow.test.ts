import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LabRun } from "../support/lab-run";
import { scratchFolder } from "../support/scratch";

const programs = join(scratchFolder(), "programs");
const path = process.env["PATH"];
let run: LabRun;
beforeAll(async () => {
  run = await LabRun.open();
  expect(await run.apply("infra")).toMatchObject({ code: 0 });
  mkdirSync(programs);
  process.env["PATH"] = `${programs}:${path}`;
});
afterAll(() => {
  process.env["PATH"] = path;
  run.close();
});

/** A talosctl that says this of a node's volume, and `ready` of every other. */
function talosctl(spec: Readonly<Record<string, object>>): void {
  const cases = Object.entries(spec).map(([node, said]) => `${node}) echo '${JSON.stringify({ spec: said })}' ;;`);
  const text = `#!/bin/sh
[ -s "$2" ] || { echo "no talosconfig" >&2; exit 1; }
[ "$5 $6 $7 $8 $9" = "get volumestatus u-longhorn --output json" ] || { echo "asked for $*" >&2; exit 1; }
case "$4" in
  ${cases.join("\n  ")}
  *) echo '{"spec":{"phase":"ready"}}' ;;
esac
`;
  writeFileSync(join(programs, "talosctl"), text, { mode: 0o755 });
}

test("volumes that are ready are listed", async () => {
  talosctl({});
  const { code, out } = await run.labctl("volumes");
  expect(out).toBe("  ms01-a ready\n  ms01-b ready\n  ms01-c ready\n");
  expect(code).toBe(0);
});

test("every other one is named, with what Talos says and what to do", async () => {
  const error = "filesystem type mismatch: gpt != xfs";
  talosctl({ "10.0.10.12": { phase: "failed", errorMessage: error }, "10.0.10.13": { phase: "waiting" } });
  const { code, out } = await run.labctl("volumes");
  expect(out).toContain(`ms01-b (10.0.10.12): the data volume is failed, not ready: ${error}\n`);
  expect(out).toContain("ms01-c (10.0.10.13): the data volume is waiting, not ready\n");
  expect(out).toContain("docs/runbooks/reinstall.md#the-data-disk");
  expect(code).toBe(1);
  const json = await run.labctl("volumes", "--json");
  expect(json.out).toContain(`"error": "${error}"`);
  expect(json.code).toBe(1);
});

test("a node that does not answer is an error", async () => {
  writeFileSync(join(programs, "talosctl"), "#!/bin/sh\necho no route to host >&2\nexit 1\n", { mode: 0o755 });
  const { code, out } = await run.labctl("volumes");
  expect(out).toContain("talosctl failed: no route to host");
  expect(code).toBe(1);
});
