import { object, text, type ObjectValue } from "../values";

type Document = Readonly<Record<string, unknown>>;

/**
 * What Talos' generator writes before any patch, as far as the world looks at it. The whole of it stands in the golden files of
 * siderolabs/talos, pkg/machinery/config/types/v1alpha1/testdata/stability.
 */
export function generatedConfiguration(config: ObjectValue): Document[] {
  const secrets = object(config, "machine_secrets");
  const certs = object(secrets, "certs");
  const pair = (name: string): Document => ({
    crt: text(object(certs, name), "cert"),
    key: text(object(certs, name), "key"),
  });
  const kubernetes = text(config, "kubernetes_version");
  const controlPlane = text(config, "machine_type") === "controlplane";
  const machine = {
    type: text(config, "machine_type"),
    token: text(object(secrets, "trustdinfo"), "token"),
    ca: controlPlane ? pair("os") : { crt: text(object(certs, "os"), "cert") },
    kubelet: {
      image: `ghcr.io/siderolabs/kubelet:v${kubernetes.replace(/^v/, "")}`,
      defaultRuntimeSeccompProfileEnabled: true,
    },
    install: { disk: "/dev/sda", image: `ghcr.io/siderolabs/installer:${text(config, "talos_version")}`, wipe: false },
    features: { kubePrism: { enabled: true, port: 7445 }, hostDNS: { enabled: true, forwardKubeDNSToHost: true } },
    ...(controlPlane && { nodeLabels: { "node.kubernetes.io/exclude-from-external-load-balancers": "" } }),
  };
  const cluster = {
    id: text(object(secrets, "cluster"), "id"),
    secret: text(object(secrets, "cluster"), "secret"),
    controlPlane: { endpoint: text(config, "cluster_endpoint") },
    clusterName: text(config, "cluster_name"),
    network: { dnsDomain: "cluster.local", podSubnets: ["10.244.0.0/16"], serviceSubnets: ["10.96.0.0/12"] },
    ca: controlPlane ? pair("k8s") : { crt: text(object(certs, "k8s"), "cert") },
    ...(controlPlane && { etcd: { ca: pair("etcd") }, proxy: {} }),
  };
  return [
    { version: "v1alpha1", debug: false, persist: true, machine, cluster },
    { apiVersion: "v1alpha1", kind: "HostnameConfig", auto: "stable" },
  ];
}
