import { CloudflareProvider } from "@cdktf/provider-cloudflare/lib/provider";
import { Testing, TerraformOutput, TerraformStack } from "cdktf";
import type { LabInput } from "../../lab";
import { publishedHosts } from "../../lab/edge/published-hosts";
import { Edge } from "../../modules/cloudflare/edge";
import { labWith, shippedLab } from "./labs";
import { Template } from "./template";

type EdgeInput = NonNullable<LabInput["edge"]>;

/** The edge of the shipped lab, as the lab file has it. */
export function edgeInput(change: Partial<EdgeInput> = {}): EdgeInput {
  const { edge } = shippedLab();
  if (!edge) throw new Error("the shipped lab has an edge");
  return { ...edge, ...change };
}

/** What the construct makes of an edge of the lab file, beside its outputs. */
export function synthesizeEdge(change: Partial<EdgeInput> = {}): Template {
  const lab = labWith((input) => (input.edge = edgeInput(change)));
  if (!lab.edge) throw new Error("the lab has an edge");
  const stack = new TerraformStack(Testing.app(), "test");
  new CloudflareProvider(stack, "cloudflare");
  const edge = new Edge(stack, "edge", { ...lab.edge, lab: lab.name, hosts: publishedHosts(lab.edge) });
  new TerraformOutput(stack, "tunnel_id", { value: edge.tunnelId, staticId: true });
  new TerraformOutput(stack, "token", { value: edge.token, staticId: true, sensitive: true });
  const text = Testing.synth(stack, true);
  // The versions of the providers are the stand-ins' own.
  const { terraform: _versions, ...json } = JSON.parse(text) as Template["json"];
  return new Template(text, json);
}
