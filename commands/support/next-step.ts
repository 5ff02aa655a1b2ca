import type { Lab } from "../../lab/schema/lab";
import { withoutProblems } from "../../lab/without";
import type { Diagnostic } from "../../terraform/run/json-events";
import { nextStepAfter } from "../../terraform/next-step";
import { TerraformFailed } from "../../terraform/run/stack";
import { commandPrefix } from "./command-prefix";

/** Where Terraform has failed: the error with what a person has to do next, if that is anything. */
export function withNextStep(lab: Lab, stack: string, error: unknown): unknown {
  if (!(error instanceof TerraformFailed)) return error;
  const { diagnostics } = error;
  const before = commandPrefix();
  const next = [
    nextStepAfter(stack, diagnostics.map(textOf).join("\n"), before),
    missingOutput(stack, diagnostics, before),
    closedGate(lab, stack, diagnostics, before),
  ].filter((step) => step !== undefined);
  return next.length === 0 ? error : new TerraformFailed([error.message, ...next].join("\n"), diagnostics);
}

const textOf = ({ summary, detail }: Diagnostic): string => `${summary}\n${detail}`;

/** Terraform's words for a state that is not there, and for one without an output: nothing else that is synthesized can lack one. */
const notMade = ["Unable to find remote state", "Unsupported attribute"];

function missingOutput(stack: string, diagnostics: readonly Diagnostic[], before: string): string | undefined {
  if (!diagnostics.some(({ summary }) => notMade.includes(summary))) return undefined;
  return `${stack} reads what infra has not made yet. Deploy infra first: ${before}./labctl deploy infra`;
}

/** How a client of gRPC, and Talos' own, name a machine that they could not reach (siderolabs/talos v1.13.9, client/reply.go). */
function unreachable(address: string): RegExp {
  const own = address.replaceAll(".", String.raw`\.`);
  return new RegExp(String.raw`dial tcp ${own}:|\b${own}: rpc error: code = (Unavailable|DeadlineExceeded)\b`);
}

/** Where the health gate has failed: which nodes it could not reach, and the way on. */
function closedGate(lab: Lab, stack: string, diagnostics: readonly Diagnostic[], before: string): string | undefined {
  const said = diagnostics.filter(({ address }) => address?.startsWith("data.talos_cluster_health.") === true);
  if (said.length === 0) return undefined;
  const text = said.map(textOf).join("\n");
  const silent = lab.nodes.filter(({ address }) => unreachable(address).test(text));
  const waits = `the health gate of ${stack} waits for every node. What to do: docs/runbooks/nodes.md#a-node-that-is-off`;
  if (silent.length === 0) return `The cluster is not healthy, and ${waits}`;
  const names = silent.map(({ name }) => name);
  const who = silent.map(({ name, address }) => `${name} (${address})`).join(", ");
  const options = names.map((name) => `--without ${name}`).join(" ");
  const mayGoOn = withoutProblems(lab, names, "--without").length === 0;
  const on = mayGoOn ? `\nTo go on without: ${before}./labctl deploy ${stack} ${options}` : "";
  return `${who} ${silent.length === 1 ? "does" : "do"} not answer, and ${waits}${on}`;
}
