import type { Mutant } from "./mutant";
import type { Json, Stack } from "./stack";

const values =
  (release: string, change: (values: never) => void): Mutant["prod"] =>
  (stack) =>
    stack.values(release, change);
const put =
  (release: string, path: string, value: unknown): Mutant["prod"] =>
  (stack) =>
    stack.values(release, (all: Json) => {
      const keys = path.split("/");
      const last = keys.pop() ?? "";
      const inner = keys.reduce<Json>((own, key) => (own[key] ??= {}) as Json, all);
      if (value === undefined) Reflect.deleteProperty(inner, last);
      else inner[last] = value;
    });
const template =
  (file: string, from: string, to: string): Mutant["prod"] =>
  (stack) =>
    stack.template("platform-extras", file, from, to);
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

/** Mistakes in what prod deploys. */
export const platformMutants: readonly Mutant[] = [
  {
    mistake: "a snapshot class of a driver that there is not",
    prod: template("snapshot-class.yaml", "driver: driver.longhorn.io", "driver: longhorn.io"),
    names: /no CSI driver is called longhorn\.io/,
  },
  {
    mistake: "a class of volumes of a driver that there is not",
    prod: template("scratch-storage-class.yaml", "driver.longhorn.io", "driver.longhorn.com"),
    names: /no CSI driver is called driver\.longhorn\.com/,
  },
  {
    mistake: "Velero's snapshots are backups",
    prod: template("snapshot-class.yaml", "type: snap", "type: bak"),
    names: /type bak, and snap is meant/,
  },
  {
    mistake: "a kind of ours in a version that nobody brings",
    prod: template("load-balancer-pool.yaml", "cilium.io/v2", "cilium.io/v2alpha1"),
    names: /no matches for kind "CiliumLoadBalancerIPPool" in version "cilium\.io\/v2alpha1"/,
  },
  {
    mistake: "the Gateway's class is not made",
    prod: put("cilium", "gatewayAPI/gatewayClass/create", "false"),
    names: /gatewayClass\.create is "false"/,
  },
  {
    mistake: "Hubble is published, and its page is off",
    prod: put("cilium", "hubble/ui/enabled", false),
    names: /hubble\.example\.com answers 502.*hubble-ui\.kube-system: no such host/,
  },
  {
    mistake: "Argo CD is published, on a port that it has not",
    prod: put("argocd", "server", { service: { servicePortHttp: 8080 } }),
    names: /argocd\.example\.com answers 502: argocd-server has no port 80, but 8080/,
  },
  {
    mistake: "a timeout in minutes",
    prod: (stack) => (stack.release("cilium")["timeout"] = 5),
    names: /it takes 45 s, and timeout is 5/,
  },
  {
    mistake: "a misspelt value of a chart of ours",
    prod: put("platform-extras", "gateway/adress", "10.0.10.201"),
    names: /values don't meet the specifications of the schema.*gateway: Unrecognized key: "adress"/,
  },
  {
    mistake: "an image by its latest tag",
    prod: put("cloudflared", "image", "docker.io/cloudflare/cloudflared:latest"),
    names: /values don't meet the specifications of the schema.*- image:/,
  },
  {
    mistake: "a misspelt mode of Cilium's IPAM",
    prod: put("cilium", "ipam/mode", "kubernets"),
    names: /ipam\.mode \("kubernets"\) is none of/,
  },
  {
    mistake: "a policy that Longhorn does not know",
    prod: put("longhorn", "defaultSettings/nodeDrainPolicy", "block"),
    names: /nodeDrainPolicy \("block"\) is none of/,
  },
  {
    mistake: "the Gateway's class is made by a boolean",
    prod: put("cilium", "gatewayAPI/gatewayClass/create", true),
    names: /gatewayClass\.create \(true\) is none of auto, true, false/,
  },
  {
    mistake: "Hubble's page without the relay",
    prod: put("cilium", "hubble/relay/enabled", false),
    names: /Hubble UI requires/,
  },
  {
    mistake: "an Argo CD that is scaled to nothing",
    prod: put("argocd", "server/replicas", 0),
    names: /server\.replicas/,
  },
  {
    mistake: "a chart from another project's repository",
    prod: (stack) => (stack.release("longhorn")["repository"] = "https://helm.cilium.io"),
    names: /no chart "longhorn" in https:\/\/helm\.cilium\.io/,
  },
  {
    mistake: "Velero's location is read-only",
    prod: values("velero", (all: { configuration: { backupStorageLocation: Json[] } }) =>
      all.configuration.backupStorageLocation.forEach((one) => (one["accessMode"] = "ReadOnly")),
    ),
    names: /read-only mode/,
  },
  {
    mistake: "Cilium asks the API server's own port",
    prod: put("cilium", "k8sServicePort", 6443),
    names: /127\.0\.0\.1:6443: connect: connection refused/,
  },
  {
    mistake: "Cilium is told no API host",
    prod: put("cilium", "k8sServiceHost", undefined),
    names: /Unable to contact k8s api-server/,
  },
  {
    mistake: "automount for autoMount",
    prod: put("cilium", "cgroup", { automount: { enabled: false }, hostRoot: "/sys/fs/cgroup" }),
    names: /cgroup\.autoMount\.enabled/,
  },
  {
    mistake: "Cilium's capabilities are the chart's",
    prod: put("cilium", "securityContext", undefined),
    names: /SYS_MODULE/,
  },
  {
    mistake: "kube-proxy's replacement is off",
    prod: put("cilium", "kubeProxyReplacement", false),
    names: /kubeProxyReplacement/,
  },
  { mistake: "eBPF masquerading", prod: put("cilium", "bpf", { masquerade: true }), names: /bpf\.masquerade/ },
  { mistake: "Cilium's own IPAM", prod: put("cilium", "ipam", {}), names: /ipam\.mode/ },
  {
    mistake: "no L2 announcements",
    prod: put("cilium", "l2announcements", { enabled: false }),
    names: /l2announcements\.enabled/,
  },
  {
    mistake: "Gateway API is off in Cilium",
    prod: put("cilium", "gatewayAPI", { enabled: false }),
    names: /gatewayAPI\.enabled/,
  },
  {
    mistake: "certificates by the method helm",
    prod: put("cilium", "hubble/tls/auto/method", "helm"),
    names: /hubble\.tls\.auto\.method/,
  },
  { mistake: "four operators on three nodes", prod: put("cilium", "operator/replicas", 4), names: /need 4 of them/ },
  {
    mistake: "an older Cilium for a newer Kubernetes",
    prod: (stack) => (stack.release("cilium")["version"] = "1.19.8"),
    names: /made for v1\.4|Gateway API|GatewayAPI/,
  },
  {
    mistake: "Longhorn on the system disk",
    prod: put("longhorn", "defaultSettings/defaultDataPath", undefined),
    names: /no user volume is mounted at \/var\/lib\/longhorn/,
  },
  {
    mistake: "Longhorn's network policies",
    prod: put("longhorn", "networkPolicies", undefined),
    names: /restrictInternalTraffic/,
  },
  {
    mistake: "more copies than nodes",
    prod: put("longhorn", "persistence/defaultClassReplicaCount", 5),
    names: /5 copies on 3 nodes/,
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
    mistake: "the snapshot-controller without its kinds",
    prod: put("snapshot-controller", "installCRDs", false),
    names: /no matches for kind "VolumeSnapshotClass"/,
  },
  {
    mistake: "snapshot classes with the controller's first install",
    prod: put("snapshot-controller", "volumeSnapshotClasses", [{ name: "longhorn" }]),
    names: /no matches for kind "VolumeSnapshotClass"/,
  },
  {
    mistake: "the pool holds the VIP",
    prod: put("platform-extras", "loadBalancers/ranges", [{ start: "10.0.10.5", stop: "10.0.10.10" }]),
    names: /the pool holds 10\.0\.10\.10/,
  },
  {
    mistake: "a Gateway without a pool",
    prod: put("platform-extras", "loadBalancers/ranges", []),
    names: /no CiliumLoadBalancerIPPool/,
  },
  {
    mistake: "a Gateway's address outside of the pool",
    prod: put("platform-extras", "gateway/address", "10.0.10.50"),
    names: /waits for 10\.0\.10\.50/,
  },
  {
    mistake: "announcements on links that there are not",
    prod: put("platform-extras", "loadBalancers/interfaces", ["^eth0$"]),
    names: /no link matches \^eth0\$/,
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
    names: /nobody looks at Applications in default/,
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
    mistake: "Velero's bucket is misspelt",
    prod: values("velero", (all: { configuration: { backupStorageLocation: Json[] } }) =>
      all.configuration.backupStorageLocation.forEach((one) => (one["bucket"] = "home-lab-backups")),
    ),
    names: /NoSuchBucket/,
  },
  {
    mistake: "Velero in Longhorn's folder",
    prod: values("velero", (all: { configuration: { backupStorageLocation: Json[] } }) =>
      all.configuration.backupStorageLocation.forEach((one) => (one["prefix"] = "longhorn")),
    ),
    names: /AccessDenied/,
  },
  {
    mistake: "Velero in another region",
    prod: values("velero", (all: { configuration: { backupStorageLocation: Json[] } }) =>
      all.configuration.backupStorageLocation.forEach((one) => (one["config"] = { region: "us-east-1" })),
    ),
    names: /the bucket lies in eu-central-1/,
  },
  {
    mistake: "the CSI plugin once more",
    prod: values("velero", (all: { initContainers: Json[] }) =>
      all.initContainers.push({ name: "csi", image: "velero/velero-plugin-for-csi:v0.7.1" }),
    ),
    names: /registered twice/,
  },
  { mistake: "no plugin for AWS", prod: put("velero", "initContainers", []), names: /velero\.io\/aws/ },
  {
    mistake: "snapshots without EnableCSI",
    prod: put("velero", "configuration/features", undefined),
    names: /EnableCSI/,
  },
  { mistake: "no node agent", prod: put("velero", "deployNodeAgent", false), names: /deployNodeAgent/ },
  {
    mistake: "the node agent mounts the host",
    prod: put("velero", "nodeAgent/disableHostPath", false),
    names: /they need "privileged"/,
  },
  {
    mistake: "the node agent's ConfigMap by its bare name",
    prod: put("velero", "nodeAgent/extraArgs", ["--node-agent-configmap=node-agent-config"]),
    names: /configmaps "node-agent-config" not found/,
  },
  {
    mistake: "the chart's empty snapshot location",
    prod: values("velero", (all: { snapshotsEnabled?: boolean; configuration: Json }) => {
      delete all.snapshotsEnabled;
      delete all.configuration["volumeSnapshotLocation"];
    }),
    names: /spec\.provider: Required value/,
  },
  {
    mistake: "the repository's password is left to Velero",
    prod: (stack) => stack.without("kubernetes_secret_v1", /velero_repository/),
    names: /velero-repo-credentials/,
  },
  {
    mistake: "Velero's Secret has another name",
    prod: put("velero", "credentials/existingSecret", "aws"),
    names: /secret "aws" not found/,
  },
  {
    mistake: "a time to live in days",
    prod: values("velero", (all: { schedules: Record<string, { template: Json }> }) =>
      Object.values(all.schedules).forEach(({ template }) => (template["ttl"] = "30d")),
    ),
    names: /duration "30d"/,
  },
  {
    mistake: "backups go with their schedule",
    prod: values("velero", (all: { schedules: Record<string, Json> }) =>
      Object.values(all.schedules).forEach((one) => (one["useOwnerReferencesInBackup"] = true)),
    ),
    names: /useOwnerReferencesInBackup/,
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
  {
    mistake: "Helm makes the namespace",
    prod: (stack) => {
      stack.without("kubernetes_namespace_v1", /longhorn/);
      stack.release("longhorn")["create_namespace"] = true;
    },
    names: /violates PodSecurity|namespaces "longhorn-system" not found/,
  },
  {
    mistake: "a release's name is too long",
    prod: (stack) => (stack.release("cilium")["name"] = "c".repeat(54)),
    names: /between 1 and 53/,
  },
  {
    mistake: "values that are no YAML",
    prod: (stack) => (stack.release("longhorn")["values"] = ["a: [1"]),
    names: /failed to parse values/,
  },
];
