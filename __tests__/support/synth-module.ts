import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HelmProvider } from "@cdktf/provider-helm/lib/provider";
import { KubernetesProvider } from "@cdktf/provider-kubernetes/lib/provider";
import { App, TerraformStack } from "cdktf";
import { parse } from "yaml";
import { scratchFolder } from "./scratch";
import { Template } from "./template";

/** A module in a stack of its own, synthesized, and the folder that Terraform would run in. */
export type SynthesizedModule = Template & { readonly folder: string };

/** @param build puts the module into a stack that has its providers */
export function synthesizeModule(build: (stack: TerraformStack) => void): SynthesizedModule {
  const app = new App({ outdir: scratchFolder() });
  const stack = new TerraformStack(app, "test");
  new HelmProvider(stack, "helm");
  new KubernetesProvider(stack, "kubernetes");
  build(stack);
  app.synth();
  const folder = join(app.outdir, "stacks", "test");
  return Object.assign(new Template(readFileSync(join(folder, "cdk.tf.json"), "utf8")), { folder });
}

/** The configuration without providers and backend, to be run with stand-ins in `target`; its charts come along. */
export function runnable(template: SynthesizedModule, target: string): Partial<Template["json"]> {
  cpSync(template.folder, target, { recursive: true, filter: (path) => !path.endsWith("cdk.tf.json") });
  const { provider: _provider, terraform: _terraform, "//": _comment, ...rest } = template.json;
  return rest;
}

/** The values that a release gives to its chart. */
export function chartValues(template: Template, release: string): Readonly<Record<string, unknown>> {
  const found = Object.values(template.resources("helm_release")).find(({ name }) => name === release);
  if (!found) throw new Error(`there is no release ${release}`);
  return parse((found["values"] as string[])[0] ?? "") as Readonly<Record<string, unknown>>;
}
