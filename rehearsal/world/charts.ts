import { at } from "./at";
import type { ChartFacts, RenderedObject } from "./chart-facts";

const when = (condition: unknown, ...resources: RenderedObject[]): readonly RenderedObject[] =>
  condition === true ? resources : [];
/** Of a kind of its own, as `podSecurity` wants it. */
const fixed =
  <T>(value: T) =>
  (): T =>
    value;
const snapshotClass = "snapshot.storage.k8s.io/v1 VolumeSnapshotClass";

/** By the name in its Chart.yaml. */
export const knownCharts: Readonly<Record<string, ChartFacts>> = {
  cilium: {
    source: "cilium 1.20: the operator registers the kinds when it starts (pkg/k8s/apis/cilium.io)",
    podSecurity: fixed("privileged"),
    brings: fixed(["cilium.io/v2 CiliumLoadBalancerIPPool", "cilium.io/v2alpha1 CiliumL2AnnouncementPolicy"]),
    renders: (values) => [
      ...when(
        at(values, "gatewayAPI.enabled") === true && String(at(values, "gatewayAPI.gatewayClass.create")) === "true",
        {
          kind: "gateway.networking.k8s.io/v1 GatewayClass",
          name: "cilium",
        },
      ),
      ...when(at(values, "hubble.tls.auto.method") === "certmanager", {
        kind: "cert-manager.io/v1 Certificate",
        name: "hubble-server-certs",
      }),
    ],
    // Each operator takes ports of its host.
    nodes: (values) => Number(at(values, "operator.replicas") ?? 2),
    serviceTypes: ["hubble.ui.service.type"],
    services: (values) =>
      at(values, "hubble.enabled") !== false && at(values, "hubble.ui.enabled") === true
        ? [{ name: "hubble-ui", ports: [80], hasLogin: false }]
        : [],
    kubernetes: { "1.19": [32, 35], "1.20": [33, 36] },
  },
  "snapshot-controller": {
    source: "piraeusdatastore/helm-charts snapshot-controller-5.2.0, templates/crds.yaml",
    podSecurity: fixed("baseline"),
    brings: (values) =>
      at(values, "installCRDs") === false ? [] : [snapshotClass, "snapshot.storage.k8s.io/v1 VolumeSnapshot"],
    renders: (values) =>
      ((at(values, "volumeSnapshotClasses") ?? []) as { name: string }[]).map(({ name }) => ({
        kind: snapshotClass,
        name,
      })),
    kubernetes: { "5.2": [25, 36] },
  },
  longhorn: {
    source: "longhorn/longhorn v1.12.1, chart/templates; the manager ends without iscsiadm (app/daemon.go)",
    podSecurity: fixed("privileged"),
    secrets: (values) => {
      const name = at(values, "defaultBackupStore.backupTargetCredentialSecret");
      return name === undefined
        ? []
        : ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"].map((key) => ({ name: String(name), key }));
    },
    extensions: ["siderolabs/iscsi-tools", "siderolabs/util-linux-tools"],
    csiDriver: "driver.longhorn.io",
    serviceTypes: ["service.ui.type"],
    services: fixed([{ name: "longhorn-frontend", ports: [80], hasLogin: false }]),
    kubernetes: { "1.12": [33, 36], "1.13": [34, 37] },
  },
  "argo-cd": {
    source: "argoproj/argo-helm argo-cd-10, templates/crds; redis-ha: hardAntiAffinity",
    podSecurity: fixed("restricted"),
    brings: (values) => (at(values, "crds.install") === false ? [] : ["argoproj.io/v1alpha1 Application"]),
    nodes: (values) => (at(values, "redis-ha.enabled") === true ? 3 : 1),
    serviceTypes: ["server.service.type"],
    services: (values, release) => [
      {
        name: `${release.includes("argocd") ? release : `${release}-argocd`}-server`,
        ports: [
          Number(at(values, "server.service.servicePortHttp") ?? 80),
          Number(at(values, "server.service.servicePortHttps") ?? 443),
        ],
        hasLogin: true,
      },
    ],
    kubernetes: { "10.1": [32, 35], "10.3": [33, 36], "10.9": [33, 36] },
  },
  "argocd-apps": {
    source: "argoproj/argo-helm argocd-apps-2.0.5, templates/applications.yaml",
    podSecurity: fixed("restricted"),
    kubernetes: { "2.0": [25, 36] },
    renders: (values) =>
      Object.keys((at(values, "applications") ?? {}) as object).map((name) => ({
        kind: "argoproj.io/v1alpha1 Application",
        name,
      })),
  },
  velero: {
    source: "vmware-tanzu/helm-charts velero-12.1.0, templates/deployment.yaml, node-agent-daemonset.yaml",
    // The node agent mounts the pods' folder of the host, unless it is told not to.
    podSecurity: (values) =>
      at(values, "deployNodeAgent") === true && at(values, "nodeAgent.disableHostPath") !== true
        ? "privileged"
        : "baseline",
    secrets: (values) => {
      const name = at(values, "credentials.existingSecret");
      return name === undefined ? [] : [{ name: String(name), key: "cloud" }];
    },
    kubernetes: { "12.1": [18, 36] },
  },
  cloudflared: {
    source: "charts/cloudflared",
    podSecurity: fixed("restricted"),
    secrets: (values) => [{ name: String(at(values, "token.secret")), key: String(at(values, "token.key")) }],
    nodes: (values) => (at(values, "spread") === "required" ? Number(at(values, "replicas") ?? 2) : 1),
  },
  "platform-extras": {
    source: "charts/platform-extras",
    podSecurity: fixed("restricted"),
  },
};
