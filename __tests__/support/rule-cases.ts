import type { Release, WorldState } from "../../rehearsal/world/world";
import { at } from "./labs";

/** JSON that may be changed anywhere. */
export type Draft = Record<string, unknown>;

/** A deployed lab just before one of its releases is made. */
export interface Drafted {
  readonly state: Draft;
  readonly release: Release & { values: Draft };
}

type Change = (drafted: Drafted) => void;

/** One rule about releases: a change of the deployed lab within it, one that breaks it, and what is said then. */
export interface ReleaseCase {
  readonly id: string;
  readonly chart: string;
  /** @default - the lab as it is keeps the rule */
  readonly holds?: Change;
  readonly breaks: Change;
  readonly says: string;
}

/** Puts a value at a path, with objects on the way where there are none. */
function put(target: Draft, path: readonly string[], value: unknown): void {
  const [key = "", ...rest] = path;
  if (rest.length === 0) {
    if (value === undefined) Reflect.deleteProperty(target, key);
    else target[key] = value;
    return;
  }
  target[key] ??= {};
  put(target[key] as Draft, rest, value);
}

/** Values of the release itself, by paths with slashes: chart keys hold dots. */
const values =
  (changes: Readonly<Record<string, unknown>>): Change =>
  ({ release }) => {
    for (const [path, value] of Object.entries(changes)) put(release.values, path.split("/"), value);
  };
const version =
  (text: string): Change =>
  ({ release }) =>
    void Object.assign(release, { version: text });
const clusterOf = ({ state }: Drafted): WorldState["clusters"][string] =>
  at(Object.values(state["clusters"] as WorldState["clusters"]), 0);
/** Values of another release. */
const other =
  (chart: string, path: string, value: unknown): Change =>
  (drafted) =>
    Object.values(clusterOf(drafted).releases)
      .filter((one) => one.chart === chart)
      .forEach((one) => put(one.values as Draft, path.split("/"), value));
const without =
  (chart: string): Change =>
  (drafted) => {
    const { releases } = clusterOf(drafted) as { releases: Draft };
    for (const [id, one] of Object.entries(releases))
      if ((one as Release).chart === chart) Reflect.deleteProperty(releases, id);
  };
/** An earlier version of the release is there. */
const after =
  (text: string): Change =>
  (drafted) => {
    const { releases } = clusterOf(drafted) as { releases: Draft };
    const { release } = drafted;
    releases[`${release.namespace}/${release.name}`] = { ...release, version: text };
  };
const secret =
  (id: string, data: Readonly<Record<string, string>> | undefined): Change =>
  (drafted) => {
    const { secrets } = clusterOf(drafted) as { secrets: Draft };
    const encoded =
      data && Object.fromEntries(Object.entries(data).map(([k, v]) => [k, Buffer.from(v).toString("base64")]));
    put(secrets, [id], encoded && { ...(secrets[id] as object), data: encoded });
  };
const namespace =
  (name: string, level: string | undefined): Change =>
  (drafted) =>
    put(
      clusterOf(drafted) as unknown as Draft,
      ["namespaces", name],
      level && { labels: { "pod-security.kubernetes.io/enforce": level } },
    );
/** A text of the first machine's configuration, or of all. */
const machines =
  (from: string | RegExp, to: string, count = 3): Change =>
  ({ state }) =>
    Object.values(state["machines"] as Draft)
      .slice(0, count)
      .forEach((machine) => {
        const { configuration } = machine as { configuration: string };
        if (configuration.replace(from, to) === configuration) throw new Error(`nothing matches ${String(from)}`);
        (machine as Draft)["configuration"] = configuration.replace(from, to);
      });
const aws =
  (change: (bucket: Draft, account: Draft) => void): Change =>
  ({ state }) => {
    const account = state["aws"] as Draft;
    change(at(Object.values(account["buckets"] as Record<string, Draft>), 0), account);
  };
const tunnel =
  (change: (tunnel: Draft, cloudflare: Draft) => void): Change =>
  ({ state }) => {
    const cloudflare = state["cloudflare"] as Draft;
    change(at(Object.values(cloudflare["tunnels"] as Record<string, Draft>), 0), cloudflare);
  };
/** What a template says, in the release itself and where it is deployed. */
const object =
  (name: string, content: object): Change =>
  (drafted) =>
    [drafted.release, ...Object.values(clusterOf(drafted).releases)]
      .flatMap(({ objects }) => objects ?? [])
      .filter((one) => `${one.kind.split(" ")[1]} ${one.name}` === name)
      .forEach((one) => void Object.assign(one.content ?? {}, content));
const both =
  (...changes: Change[]): Change =>
  (drafted) =>
    changes.forEach((change) => change(drafted));
const off: Change = ({ state }) =>
  Object.values(state["machines"] as Draft)
    .slice(0, 2)
    .forEach((machine) => void Object.assign(machine as Draft, { stage: "maintenance" }));
const locationOf = ({ release }: Drafted): Draft =>
  at((release.values["configuration"] as { backupStorageLocation: Draft[] }).backupStorageLocation, 0);
const location =
  (change: (location: Draft) => void): Change =>
  (drafted) =>
    change(locationOf(drafted));
const root = (changes: Readonly<Record<string, unknown>>): Change =>
  values(Object.fromEntries(Object.entries(changes).map(([path, value]) => [`applications/root/${path}`, value])));
const daily =
  (path: string, value: unknown): Change =>
  ({ release }) => {
    const schedules = release.values["schedules"] as Draft;
    put(at(Object.values(schedules), 0) as Draft, path.split("/"), value);
  };

const [cilium, longhorn, velero] = ["cilium", "longhorn", "velero"];
const extras = "platform-extras";
const capabilities = "securityContext/capabilities/ciliumAgent";

export const brokenReleases: readonly ReleaseCase[] = [
  {
    id: "kubernetes/namespace",
    chart: velero,
    breaks: namespace("velero", undefined),
    says: 'namespaces "velero" not found',
  },
  {
    id: "kubernetes/kinds",
    chart: extras,
    breaks: without("snapshot-controller"),
    says: 'no matches for kind "VolumeSnapshotClass"',
  },
  { id: "kubernetes/network", chart: longhorn, breaks: without(cilium), says: "no CNI is installed" },
  {
    id: "kubernetes/pod-security",
    chart: longhorn,
    breaks: namespace("longhorn-system", "baseline"),
    says: 'violates PodSecurity "baseline:latest"',
  },
  {
    id: "kubernetes/secret",
    chart: velero,
    breaks: values({ "credentials/existingSecret": "aws" }),
    says: 'secret "aws" not found',
  },
  {
    id: "kubernetes/secret-key",
    chart: velero,
    breaks: secret("velero/velero-credentials", { aws: "" }),
    says: "couldn't find key cloud in Secret velero/velero-credentials",
  },
  {
    id: "kubernetes/taint",
    chart: longhorn,
    breaks: machines("allowSchedulingOnControlPlanes: true", "allowSchedulingOnControlPlanes: false"),
    says: "0/3 nodes are available: 3 node(s) had untolerated taint",
  },
  {
    id: "kubernetes/apart",
    chart: "argo-cd",
    holds: values({ "redis-ha/enabled": true }),
    breaks: both(values({ "redis-ha/enabled": true }), off),
    says: "0/1 nodes are available: pods that keep apart need 3 of them",
  },
  {
    id: "kubernetes/extensions",
    chart: longhorn,
    breaks: ({ state }) => {
      state["schematics"] = JSON.parse(JSON.stringify(state["schematics"]).replaceAll("util-linux-tools", "nvme-cli"));
    },
    says: "a node has no siderolabs/util-linux-tools",
  },
  {
    id: "kubernetes/load-balancer-pool",
    chart: "argo-cd",
    holds: values({ "server/service/type": "LoadBalancer" }),
    breaks: both(values({ "server/service/type": "LoadBalancer" }), other(extras, "loadBalancers/ranges", [])),
    says: "Service does not have load balancer ingress IP address",
  },
  {
    id: "kubernetes/chart-version",
    chart: cilium,
    holds: version("1.19.8"),
    breaks: both(version("1.19.8"), machines("kubelet:v1.35.4", "kubelet:v1.36.1")),
    says: "cilium 1.19.8 is made for Kubernetes 1.32 to 1.35, and the nodes run 1.36.1",
  },
  {
    id: "cilium/cni-none",
    chart: cilium,
    breaks: machines("name: none", "name: flannel", 1),
    says: "Talos' CNI (flannel) and Cilium both write",
  },
  {
    id: "cilium/kube-proxy-off",
    chart: cilium,
    breaks: machines("disabled: true", "disabled: false", 1),
    says: "kube-proxy runs beside Cilium's replacement",
  },
  {
    id: "cilium/kube-proxy-replaced",
    chart: cilium,
    breaks: values({ kubeProxyReplacement: false }),
    says: "kube-proxy is off and kubeProxyReplacement as well",
  },
  {
    id: "cilium/api-host",
    chart: cilium,
    breaks: values({ k8sServiceHost: undefined }),
    says: "Unable to contact k8s api-server: dial 10.96.0.1",
  },
  {
    id: "cilium/kube-prism",
    chart: cilium,
    breaks: values({ k8sServicePort: 6443 }),
    says: "127.0.0.1:6443: connect: connection refused (KubePrism listens on 7445)",
  },
  {
    id: "cilium/cgroup-mount",
    chart: cilium,
    breaks: values({ "cgroup/autoMount": { enable: false } }),
    says: "mount-cgroup",
  },
  {
    id: "cilium/cgroup-root",
    chart: cilium,
    breaks: values({ "cgroup/hostRoot": undefined }),
    says: "/run/cilium/cgroupv2 (cgroup.hostRoot)",
  },
  {
    id: "cilium/sys-module",
    chart: cilium,
    breaks: values({ [capabilities]: undefined }),
    says: "SYS_MODULE in securityContext.capabilities.ciliumAgent",
  },
  {
    id: "cilium/capabilities",
    chart: cilium,
    breaks: values({ [capabilities]: ["NET_RAW", "SYS_ADMIN", "SYS_RESOURCE"] }),
    says: "lacks NET_ADMIN",
  },
  {
    id: "cilium/dns",
    chart: cilium,
    holds: values({ "bpf/masquerade": true }),
    breaks: values({ "bpf/masquerade": true, "bpf/hostLegacyRouting": false }),
    says: "169.254.116.108:53: i/o timeout",
  },
  {
    id: "cilium/ipam",
    chart: cilium,
    holds: values({ ipam: { operator: { clusterPoolIPv4PodCIDRList: ["10.244.0.0/16"] } } }),
    breaks: values({ ipam: {} }),
    says: "Cilium's own pod range holds 10.0.10.11",
  },
  {
    id: "cilium/gateway-kinds",
    chart: cilium,
    breaks: machines(/https:\/\/[^\n]*gateway-api[^\n]*/, "https://example.com/none.yaml"),
    says: "Required GatewayAPI resources are not found",
  },
  {
    id: "cilium/gateway-version",
    chart: cilium,
    breaks: machines("download/v1.6.1", "download/v1.4.0"),
    says: "it is made for v1.6, and the nodes bring",
  },
  {
    id: "cilium/hubble-certificates",
    chart: cilium,
    breaks: values({ "hubble/tls": {} }),
    says: "hubble.tls.auto.method helm",
  },
  {
    id: "cilium/upgrade",
    chart: cilium,
    holds: after("1.19.6"),
    breaks: after("1.18.4"),
    says: "one minor at a time, and this is 1.18.4 to 1.20.2",
  },
  {
    id: "cilium/ring-driver",
    chart: cilium,
    breaks: ({ state }) => {
      const text = JSON.stringify(state["schematics"]).replaceAll("siderolabs/thunderbolt", "siderolabs/nvme-cli");
      state["schematics"] = JSON.parse(text) as Draft;
    },
    says: 'no link of ms01-a matches link.driver == "thunderbolt-net"',
  },
  {
    id: "cilium/ring-mark",
    chart: cilium,
    breaks: values({ routingMode: "native" }),
    says: "no packet carries the mark 0x400 (routingMode native)",
  },
  {
    id: "cilium/ring-devices",
    chart: cilium,
    holds: values({ devices: ["bond0"], forceDeviceDetection: undefined }),
    breaks: values({ devices: undefined }),
    says: "Cilium takes thunderbolt0, which has a route",
  },
  {
    id: "load-balancers/node-address",
    chart: extras,
    breaks: values({ "loadBalancers/ranges": [{ start: "10.0.10.10", stop: "10.0.10.10" }] }),
    says: "the pool holds 10.0.10.10, an address of a node",
  },
  {
    id: "load-balancers/cluster-ranges",
    chart: extras,
    breaks: values({ "loadBalancers/ranges": [{ start: "10.244.9.0", stop: "10.244.9.9" }] }),
    says: "the pool meets 10.244.0.0/16",
  },
  {
    id: "load-balancers/announced",
    chart: extras,
    breaks: other(cilium, "l2announcements", {}),
    says: "l2announcements.enabled is off",
  },
  {
    id: "load-balancers/interfaces",
    chart: extras,
    breaks: values({ "loadBalancers/interfaces": ["^eth\\d$"] }),
    says: "no link matches ^eth\\d$ on a node with bond0",
  },
  {
    id: "gateway/address",
    chart: extras,
    breaks: values({ "loadBalancers/ranges": [] }),
    says: "there is no CiliumLoadBalancerIPPool",
  },
  {
    id: "gateway/own-address",
    chart: extras,
    holds: values({ "gateway/address": "10.0.10.200" }),
    breaks: values({ "gateway/address": "10.0.10.99" }),
    says: "waits for 10.0.10.99 for ever: no pool holds it",
  },
  {
    id: "gateway/class",
    chart: extras,
    holds: other(cilium, "gatewayAPI/gatewayClass/create", "auto"),
    breaks: other(cilium, "gatewayAPI/gatewayClass/create", "false"),
    says: 'gatewayAPI.gatewayClass.create is "false"',
  },
  {
    id: "longhorn/data-path",
    chart: longhorn,
    breaks: values({ "defaultSettings/defaultDataPath": "/var/mnt/data" }),
    says: "no user volume is mounted at /var/mnt/data on ms01-a",
  },
  {
    id: "longhorn/data-disk",
    chart: longhorn,
    holds: ({ state }) =>
      Object.values(state["machines"] as Draft).forEach((one) => put(one as Draft, ["used"], "OTHER")),
    breaks: ({ state }) => put(state["machines"] as Draft, ["10.0.10.12", "used"], "DATADISK-MS01-B"),
    says: "the data disk of ms01-b carries something",
  },
  {
    id: "longhorn/storage-nodes",
    chart: longhorn,
    breaks: machines("node.longhorn.io/create-default-disk", "node.longhorn.io/disk"),
    says: "no node carries the label node.longhorn.io/create-default-disk",
  },
  {
    id: "longhorn/replicas",
    chart: longhorn,
    breaks: values({ "persistence/defaultClassReplicaCount": 4 }),
    says: "4 copies on 3 nodes",
  },
  {
    id: "longhorn/network-policies",
    chart: longhorn,
    breaks: values({ networkPolicies: {} }),
    says: "networkPolicies.restrictInternalTraffic",
  },
  {
    id: "longhorn/backup-target",
    chart: longhorn,
    breaks: values({ "defaultBackupStore/backupTarget": "s3://home-lab-backup/longhorn/" }),
    says: "s3://home-lab-backup/longhorn/ is not s3://<bucket>@<region>/<folder>/",
  },
  {
    id: "longhorn/backup-access",
    chart: longhorn,
    breaks: values({ "defaultBackupStore/backupTarget": "s3://home-lab-backup@eu-central-1/velero/" }),
    says: "AccessDenied",
  },
  {
    id: "longhorn/backup-region",
    chart: longhorn,
    breaks: values({ "defaultBackupStore/backupTarget": "s3://home-lab-backup@eu-west-1/longhorn/" }),
    says: "the bucket lies in eu-central-1",
  },
  {
    id: "longhorn/backup-lifecycle",
    chart: longhorn,
    breaks: expiresUnder("longhorn/"),
    says: "the bucket's lifecycle rule tidy removes blocks",
  },
  {
    id: "longhorn/upgrade",
    chart: longhorn,
    holds: after("1.11.3"),
    breaks: after("1.12.2"),
    says: "failed to upgrade since downgrading from v1.12.2 to v1.12.1 is not supported",
  },
  {
    id: "velero/csi-plugin",
    chart: velero,
    breaks: plugin("velero/velero-plugin-for-csi:v0.7.1"),
    says: "registered twice (velero/velero-plugin-for-csi:v0.7.1)",
  },
  {
    id: "velero/aws-plugin",
    chart: velero,
    breaks: values({ initContainers: [] }),
    says: "unable to locate ObjectStore plugin named velero.io/aws",
  },
  {
    id: "velero/aws-plugin-version",
    chart: velero,
    breaks: plugin("velero/velero-plugin-for-aws:v1.10.0"),
    says: "v1.10.0 is not made for Velero 1.18",
  },
  {
    id: "velero/snapshot-location",
    chart: velero,
    holds: values({ snapshotsEnabled: true }),
    breaks: values({ snapshotsEnabled: true, "configuration/volumeSnapshotLocation": undefined }),
    says: "spec.provider: Required value",
  },
  {
    id: "velero/csi-feature",
    chart: velero,
    breaks: values({ "configuration/features": undefined }),
    says: "lacks EnableCSI",
  },
  {
    id: "velero/snapshot-kinds",
    chart: velero,
    breaks: other("snapshot-controller", "installCRDs", false),
    says: 'no matches for kind "VolumeSnapshotClass"',
  },
  {
    id: "helm/repository",
    chart: cilium,
    holds: ({ release }) => void Object.assign(release, { repository: "https://helm.cilium.io" }),
    breaks: ({ release }) => void Object.assign(release, { repository: "https://charts.longhorn.io" }),
    says: 'chart "cilium" version "1.20.2" not found in https://charts.longhorn.io repository',
  },
  {
    id: "helm/choices",
    chart: cilium,
    breaks: values({ "ipam/mode": "kubernets" }),
    says: 'ipam.mode ("kubernets") is not one of cluster-pool, kubernetes',
  },
  { id: "helm/replicas", chart: "argo-cd", breaks: values({ "server/replicas": 0 }), says: "(server.replicas)" },
  {
    id: "cilium/hubble-relay",
    chart: cilium,
    breaks: values({ "hubble/relay/enabled": false }),
    says: "Hubble UI requires .Values.hubble.relay.enabled=true",
  },
  {
    id: "velero/location-writable",
    chart: velero,
    breaks: location((one) => (one["accessMode"] = "ReadOnly")),
    says: "is currently in read-only mode",
  },
  {
    id: "helm/timeout",
    chart: cilium,
    holds: ({ release }) => void Object.assign(release, { timeout: 46 }),
    breaks: ({ release }) => void Object.assign(release, { timeout: 5 }),
    says: "it takes 45 s, and timeout is 5",
  },
  {
    id: "storage/driver",
    chart: extras,
    breaks: object("VolumeSnapshotClass longhorn-snapshot", { driver: "longhorn.io" }),
    says: "VolumeSnapshotClass longhorn-snapshot: no CSI driver is called longhorn.io",
  },
  {
    id: "velero/snapshot-class",
    chart: velero,
    breaks: object("VolumeSnapshotClass longhorn-snapshot", { metadata: { labels: {} } }),
    says: "velero.io/csi-volumesnapshot-class",
  },
  {
    id: "velero/snapshot-type",
    chart: velero,
    breaks: both(
      object("VolumeSnapshotClass longhorn-snapshot", { parameters: { type: "bak" } }),
      other(longhorn, "defaultBackupStore", undefined),
    ),
    says: "backup target default is not available (type bak, and snap is meant)",
  },
  {
    id: "velero/node-agent",
    chart: velero,
    breaks: values({ deployNodeAgent: undefined }),
    says: "there is no node agent",
  },
  {
    id: "velero/node-agent-config",
    chart: velero,
    breaks: values({ "nodeAgent/extraArgs": ["--node-agent-configmap=node-agent-config"] }),
    says: 'configmaps "node-agent-config" not found',
  },
  {
    id: "velero/scratch-class",
    chart: velero,
    breaks: values({
      "configMaps/node-agent-config/data": { "c.json": '{"backupPVC":{"longhorn":{"storageClass":"fast"}}}' },
    }),
    says: '"fast" not found',
  },
  {
    id: "velero/file-system-backup",
    chart: velero,
    holds: values({ "configuration/defaultVolumesToFsBackup": true, "nodeAgent/disableHostPath": false }),
    breaks: values({ "configuration/defaultVolumesToFsBackup": true }),
    says: "expected one matching path /host_pods",
  },
  {
    id: "velero/repository-password",
    chart: velero,
    breaks: secret("velero/velero-repo-credentials", undefined),
    says: "with the password of its source code",
  },
  {
    id: "velero/default-location",
    chart: velero,
    breaks: values({ "configuration/defaultBackupStorageLocation": "offsite" }),
    says: 'BackupStorageLocation "offsite" not found',
  },
  {
    id: "velero/schedule",
    chart: velero,
    breaks: daily("schedule", "0 3 * *"),
    says: "expected exactly 5 fields in 0 3 * *",
  },
  {
    id: "velero/schedule-location",
    chart: velero,
    breaks: daily("template/storageLocation", "nas"),
    says: 'BackupStorageLocation "nas" not found',
  },
  {
    id: "velero/schedule-keeps-backups",
    chart: velero,
    breaks: daily("useOwnerReferencesInBackup", true),
    says: "useOwnerReferencesInBackup",
  },
  {
    id: "velero/schedule-ttl",
    chart: velero,
    breaks: daily("template/ttl", "30d"),
    says: 'unknown unit in duration "30d"',
  },
  {
    id: "velero/location-secret",
    chart: velero,
    breaks: location((one) => (one["credential"] = { name: "aws", key: "cloud" })),
    says: "Secret aws, key cloud not found",
  },
  {
    id: "velero/credentials-file",
    chart: velero,
    breaks: secret("velero/velero-credentials", { cloud: "[profile]\naws_access_key_id=a\n" }),
    says: "failed to get shared config profile, default",
  },
  {
    id: "velero/location-access",
    chart: velero,
    breaks: location((one) => (one["bucket"] = "somewhere-else")),
    says: "NoSuchBucket",
  },
  {
    id: "velero/location-region",
    chart: velero,
    breaks: location((one) => (one["config"] = { region: "eu-west-1" })),
    says: "the bucket lies in eu-central-1",
  },
  {
    id: "velero/location-lifecycle",
    chart: velero,
    breaks: expiresUnder(""),
    says: "the bucket's lifecycle rule tidy removes backups",
  },
  {
    id: "velero/location-folder",
    chart: velero,
    breaks: location((one) => (one["prefix"] = "longhorn")),
    says: "invalid top-level directories: [backupstore]",
  },
  {
    id: "argo-cd/insecure",
    chart: "argo-cd",
    breaks: values({ "configs/params": {} }),
    says: "ERR_TOO_MANY_REDIRECTS",
  },
  { id: "argo-cd/keeps-kinds", chart: "argo-cd", breaks: values({ "crds/keep": false }), says: "crds.keep" },
  {
    id: "argo-cd/application-namespace",
    chart: "argocd-apps",
    breaks: root({ namespace: "gitops" }),
    says: "Argo CD ignores Applications in gitops",
  },
  {
    id: "argo-cd/project",
    chart: "argocd-apps",
    breaks: root({ project: "platform" }),
    says: "project platform which does not exist",
  },
  {
    id: "argo-cd/repository",
    chart: "argocd-apps",
    breaks: root({ "source/repoURL": "github.com/me/lab" }),
    says: "repo github.com/me/lab",
  },
  {
    id: "argo-cd/path",
    chart: "argocd-apps",
    breaks: root({ "source/path": "../gitops" }),
    says: "../gitops: app path outside root",
  },
  {
    id: "argo-cd/destination",
    chart: "argocd-apps",
    breaks: root({ "destination/server": "https://10.0.10.10:6443" }),
    says: 'cluster "https://10.0.10.10:6443" not found',
  },
  {
    id: "argo-cd/server-side-apply",
    chart: "argocd-apps",
    breaks: root({ "syncPolicy/syncOptions": [] }),
    says: "may not be more than 262144 bytes (root lacks",
  },
  {
    id: "cloudflared/token-form",
    chart: "cloudflared",
    breaks: secret("cloudflared/tunnel-token", { token: "no token" }),
    says: "Provided Tunnel token is not valid.",
  },
  {
    id: "cloudflared/token",
    chart: "cloudflared",
    breaks: tunnel((one) => (one["secret"] = "another")),
    says: "Unauthorized: Invalid tunnel secret",
  },
  {
    id: "cloudflared/remote-configuration",
    chart: "cloudflared",
    breaks: tunnel((one) => (one["configSource"] = "local")),
    says: "config_src is local",
  },
  {
    id: "cloudflared/ingress",
    chart: "cloudflared",
    breaks: tunnel((one) => delete one["configuration"]),
    says: "No ingress rules were defined",
  },
  {
    id: "cloudflared/hostname-ingress",
    chart: "cloudflared",
    breaks: tunnel((one) => (one["configuration"] = { ingress: [] })),
    says: ".example.com answers 404",
  },
  {
    id: "cloudflared/ingress-hostname",
    chart: "cloudflared",
    breaks: tunnel((_, all) => (all["records"] = {})),
    says: ".example.com has an ingress rule and no DNS record",
  },
  {
    id: "cloudflared/proxied",
    chart: "cloudflared",
    breaks: tunnel((_, all) =>
      Object.values(all["records"] as Draft).forEach((one) => void Object.assign(one as Draft, { proxied: false })),
    ),
    says: "only answers to Cloudflare's own proxy",
  },
  {
    id: "published/service",
    chart: cilium,
    breaks: values({ "hubble/ui/enabled": false }),
    says: "https://hubble.example.com answers 502: dial tcp: lookup hubble-ui.kube-system: no such host",
  },
  {
    id: "published/login",
    chart: cilium,
    breaks: tunnel((_, all) => (all["applications"] = {})),
    says: "anybody in the world opens hubble-ui at https://hubble.example.com",
  },
  { id: "cloudflared/replicas", chart: "cloudflared", breaks: values({ replicas: 0 }), says: "error 1033" },
];

function expiresUnder(prefix: string): Change {
  const rule = { id: "tidy", prefix, enabled: true, removesLoneMarkers: false, touchesCurrent: true };
  return aws((bucket) => (bucket["lifecycle"] = [rule]));
}

function plugin(image: string): Change {
  return ({ release }) => {
    const containers = release.values["initContainers"] as Draft[];
    if (image.includes("for-aws")) containers.length = 0;
    containers.push({ name: "plugin", image });
  };
}
