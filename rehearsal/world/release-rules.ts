import { type ChartFacts, knownCharts } from "./charts";
import type { KubernetesApi } from "./kubernetes-api";
import type { Release } from "./world";

type Wanted = Pick<Release, "chart" | "namespace" | "values">;

/**
 * Why Helm does not begin to install: it asks the API about every kind before it makes anything.
 * Source: helm v3.18 pkg/action/install.go, k8s.io/cli-runtime resource/mapper.go.
 */
export function refusal(api: KubernetesApi, { chart, values }: Wanted): string | undefined {
  const known = kinds(api);
  const missing = knownCharts[chart]?.renders?.(values).filter(({ kind }) => !known.has(kind)) ?? [];
  if (missing.length === 0) return undefined;
  const lines = missing.map(({ kind, name }) => {
    const [version, type] = kind.split(" ");
    return `resource mapping not found for name: "${name}" namespace: "" from "": no matches for kind "${type}" in version "${version}"\nensure CRDs are installed first`;
  });
  const all = lines.length === 1 ? lines.join() : `[${lines.join(", ")}]`;
  return `unable to build kubernetes objects from release manifest: ${all}`;
}

/** Why what a release has installed never becomes ready. Helm only says that it has waited for too long. */
export function unready(api: KubernetesApi, wanted: Wanted): string | undefined {
  const facts = knownCharts[wanted.chart];
  if (wanted.chart !== "cilium" && !hasNetwork(api)) return "nodes are not ready: no CNI is installed";
  return facts && (podSecurity(api, wanted, facts) ?? missingSecret(api, wanted, facts) ?? nodes(api, wanted, facts));
}

/** Gateway API's kinds come with the bootstrap; all others with a chart. */
function kinds(api: KubernetesApi): ReadonlySet<string> {
  const manifests = api.machines.flatMap(({ configuration }) => configuration.extraManifests);
  const gateway = manifests.some((url) => url.includes("/gateway-api/"))
    ? ["gateway.networking.k8s.io/v1 Gateway"]
    : [];
  return new Set([...gateway, ...deployed(api).flatMap(({ chart }) => knownCharts[chart]?.brings ?? [])]);
}

/** Until there is a CNI, every pod that does not use the host's network waits. */
function hasNetwork(api: KubernetesApi): boolean {
  return deployed(api).some(({ chart }) => chart === "cilium");
}

function deployed(api: KubernetesApi): readonly Release[] {
  return Object.values(api.releases).filter(({ status }) => status === "deployed");
}

/** Talos exempts kube-system and enforces `baseline` where a namespace says nothing (pkg/machinery/config/generate). */
function podSecurity(api: KubernetesApi, { namespace }: Wanted, facts: ChartFacts): string | undefined {
  if (namespace === "kube-system") return undefined;
  const levels = ["restricted", "baseline", "privileged"];
  const allowed = api.namespaces[namespace]?.labels["pod-security.kubernetes.io/enforce"] ?? "baseline";
  return levels.indexOf(facts.podSecurity) <= levels.indexOf(allowed)
    ? undefined
    : `pods are forbidden: violates PodSecurity "${allowed}:latest", they need "${facts.podSecurity}"`;
}

function missingSecret(api: KubernetesApi, { namespace, values }: Wanted, facts: ChartFacts): string | undefined {
  const missing = facts.secrets?.(values).find((name) => !api.secrets[`${namespace}/${name}`]);
  return missing === undefined ? undefined : `pods can't start: secret "${missing}" not found`;
}

function nodes(api: KubernetesApi, { values }: Wanted, facts: ChartFacts): string | undefined {
  const running = api.machines.filter(({ stage }) => stage === "running");
  const needed = facts.nodes?.(values) ?? 1;
  if (running.length < needed)
    return `0/${running.length} nodes are available: pods that keep apart need ${needed} of them`;
  for (const { configuration } of running) {
    const schematic = api.schematicOf(configuration.installImage);
    const extension = facts.extensions?.find((name) => !schematic.includes(name));
    if (extension !== undefined) return `CrashLoopBackOff: a node has no ${extension}`;
  }
  return undefined;
}
