import "./startup";
import { dirname, resolve } from "node:path";
import { Annotations, App } from "cdktf";
import { loadLab } from "./lab/load-lab";
import { formatProblem, LabError } from "./lab/problem";
import { withoutGate, withoutProblems } from "./lab/without";
import { buildStacks } from "./stacks";
import { attachBackend } from "./stacks/backend";
import { writePrivateValues } from "./stacks/private-values";

try {
  const loaded = loadLab(process.env["LAB"] || undefined);
  const { lab } = loaded;
  const without = (process.env["LAB_WITHOUT"] ?? "").split(",").filter(Boolean);
  const refused = withoutProblems(lab, without, "LAB_WITHOUT");
  if (refused.length > 0) throw new LabError("The environment", refused);
  const app = new App();
  const { infra, prod } = buildStacks(app, { ...loaded, without }, (stack) => attachBackend(stack, lab));
  for (const warning of loaded.warnings) Annotations.of(infra).addWarning(formatProblem(warning));
  if (without.length > 0) Annotations.of(prod).addWarning(`${withoutGate(without)}.`);
  app.synth();
  writePrivateValues(dirname(resolve(app.outdir)), lab, loaded.privateValues);
} catch (error) {
  if (!(error instanceof LabError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
