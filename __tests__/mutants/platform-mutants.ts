import { put } from "./changes";
import type { Mutant } from "./mutant";
import type { Stack } from "./stack";

const undone =
  (release: string): Mutant["prod"] =>
  (stack) =>
    void Reflect.deleteProperty(stack.release(release), "depends_on");
const namespaces = (
  stack: Stack,
  change: (metadata: { name: string; labels: Record<string, string> }) => void,
): void => {
  for (const one of stack.all("kubernetes_namespace_v1")) change(([one["metadata"]].flat() as never[])[0] as never);
};

/** Mistakes in the order of releases, in their namespaces and in what they have in common, Argo CD and connectors among them. */
export const platformMutants: readonly Mutant[] = [
  {
    mistake: "Argo CD is published, on a port that it has not",
    prod: put("argocd", "server", { service: { servicePortHttp: 8080 } }),
    names: /argocd\.example\.com answers 502: argocd-server has no port 80, but 8080/,
  },
  {
    mistake: "an image by its latest tag",
    prod: put("cloudflared", "image", "docker.io/cloudflare/cloudflared:latest"),
    names: /values don't meet the specifications of the schema.*- image:/,
  },
  {
    mistake: "an Argo CD that is scaled to nothing",
    prod: put("argocd", "server/replicas", 0),
    names: /server\.replicas/,
  },
  {
    mistake: "Longhorn's namespace has no level",
    prod: (stack) => namespaces(stack, (metadata) => metadata.name === "longhorn-system" && (metadata.labels = {})),
    names: /violates PodSecurity "baseline:latest"/,
  },
  {
    mistake: "a namespace's level is misspelt",
    prod: (stack) =>
      namespaces(
        stack,
        (metadata) =>
          metadata.name === "longhorn-system" &&
          (metadata.labels = { "pod-security.kubernetes.io/enforced": "privileged" }),
      ),
    names: /violates PodSecurity/,
  },
  {
    mistake: "Velero in a restricted namespace",
    prod: (stack) =>
      namespaces(
        stack,
        (metadata) =>
          metadata.name === "velero" && (metadata.labels["pod-security.kubernetes.io/enforce"] = "restricted"),
      ),
    names: /they need "baseline"/,
  },
  {
    mistake: "nothing waits until the cluster is up",
    prod: (stack) => stack.without("talos_cluster_health", /gate/),
    names: /10\.0\.10\.10:6443: connect: connection refused \(the bootstrap answers/,
  },
  {
    mistake: "a health gate without patience",
    prod: (stack) => stack.all("talos_cluster_health").forEach((one) => (one["timeouts"] = { read: "1m" })),
    names: /timeouts\.read is 60 s/,
  },
  {
    mistake: "Longhorn does not wait for Cilium",
    prod: undone("longhorn"),
    names: /namespaces "longhorn-system" not found|no CNI is installed/,
  },
  { mistake: "the extras do not wait for the kinds", prod: undone("platform-extras"), names: /no matches for kind/ },
  {
    mistake: "the root application does not wait for Argo CD",
    prod: undone("root"),
    names: /no matches for kind "Application"|namespaces "argocd" not found/,
  },
  {
    mistake: "a LoadBalancer for Argo CD before the pool",
    prod: put("argocd", "server", { service: { type: "LoadBalancer" } }),
    names: /load balancer ingress IP/,
  },
  { mistake: "Argo CD redirects to HTTPS", prod: put("argocd", "configs", {}), names: /ERR_TOO_MANY_REDIRECTS/ },
  { mistake: "Argo CD's kinds go with it", prod: put("argocd", "crds/keep", false), names: /crds\.keep/ },
  {
    mistake: "applications in another namespace",
    prod: put("root", "applications/root/namespace", "default"),
    names: /Argo CD ignores Applications in default/,
  },
  {
    mistake: "an application of a project that there is not",
    prod: put("root", "applications/root/project", "platform"),
    names: /project platform/,
  },
  {
    mistake: "client-side apply",
    prod: put("root", "applications/root/syncPolicy/syncOptions", []),
    names: /ServerSideApply=true/,
  },
  {
    mistake: "another tunnel's token",
    prod: (stack) =>
      stack
        .all("kubernetes_secret_v1")
        .forEach(
          (one) =>
            JSON.stringify(one).includes("tunnel-token") &&
            (one["data_wo"] = { token: Buffer.from('{"a":"1","t":"2","s":"3"}').toString("base64") }),
        ),
    names: /Invalid tunnel secret/,
  },
  {
    mistake: "the token's key is misspelt",
    prod: put("cloudflared", "token/key", "TOKEN"),
    names: /couldn't find key TOKEN/,
  },
  {
    mistake: "four connectors that must not share a node",
    prod: put("cloudflared", "replicas", 4),
    names: /need 4 of them/,
  },
];
