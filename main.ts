import "./startup";
import { dirname, resolve } from "node:path";
import { Annotations, App } from "cdktf";
import { loadLab } from "./lab/load-lab";
import { formatProblem, LabError } from "./lab/problem";
import { buildStacks } from "./stacks";
import { attachBackend } from "./stacks/backend";
import { writePrivateValues } from "./stacks/private-values";

try {
  const loaded = loadLab(process.env["LAB"] || undefined);
  const { lab } = loaded;
  const app = new App();
  const { infra } = buildStacks(app, loaded, (stack) => attachBackend(stack, lab));
  for (const warning of loaded.warnings) Annotations.of(infra).addWarning(formatProblem(warning));
  app.synth();
  writePrivateValues(dirname(resolve(app.outdir)), lab, loaded.privateValues);
} catch (error) {
  if (!(error instanceof LabError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
