import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";

const program = process.env["HELM"] ?? "helm";

/** Whether Helm is here. It says so where it is not, since tests are left out then. */
export const hasHelm = ((): boolean => {
  try {
    execFileSync(program, ["version", "--short"], { stdio: "ignore" });
    return true;
  } catch {
    process.stderr.write("Helm is not on PATH: the charts of this repository are not rendered by this run.\n");
    return false;
  }
})();

export interface Rendered {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec?: unknown;
}

/** What Helm makes of a chart of this repository. @throws Error with what Helm says */
export function render(chart: string, values: object): readonly Rendered[] {
  const folder = mkdtempSync(join(tmpdir(), "homelab-helm-"));
  try {
    const file = join(folder, "values.json");
    writeFileSync(file, JSON.stringify(values));
    const path = join(__dirname, "..", "..", "charts", chart);
    const out = execFileSync(program, ["template", chart, path, "--namespace", "there", "--values", file], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: process.env["PATH"], HOME: folder },
    });
    return parseAllDocuments(out).flatMap((document) => (document.toJS() as Rendered | null) ?? []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
