import { toYaml } from "../../../lab/yaml";
import type { ResourceBehaviour } from "../../protocol/provider";
import type { ObjectValue } from "../../protocol/value";
import type { TalosApi } from "../../world/talos-api";
import { text } from "../values";
import { clientOf } from "./client";

/** `talos_cluster_kubeconfig` */
export function clusterKubeconfig(api: TalosApi): ResourceBehaviour {
  const fetch = (config: ObjectValue): ObjectValue => {
    const { name, host, caCertificate, clientCertificate, clientKey } = api.kubeconfig(
      text(config, "node"),
      clientOf(config),
    );
    const named = (name: string, content: object): object => ({ name, ...content });
    // Source: siderolabs/talos v1.13.9, internal/pkg/kubeconfig/generate.go.
    const admin = `admin@${name}`;
    const file = {
      apiVersion: "v1",
      kind: "Config",
      clusters: [named(name, { cluster: { server: host, "certificate-authority-data": caCertificate } })],
      users: [named(admin, { user: { "client-certificate-data": clientCertificate, "client-key-data": clientKey } })],
      contexts: [named(admin, { context: { cluster: name, namespace: "default", user: admin } })],
      "current-context": admin,
    };
    return {
      id: name,
      endpoint: text(config, "endpoint") || text(config, "node"),
      kubeconfig_raw: toYaml(file),
      kubernetes_client_configuration: {
        host,
        ca_certificate: caCertificate,
        client_certificate: clientCertificate,
        client_key: clientKey,
      },
    };
  };
  return {
    create: (_context, _planned, config) => {
      return fetch(config);
    },
    update: (_context, _planned, _prior, config) => fetch(config),
    plan: (_context, { config, planned }) => ({
      planned: { ...planned, endpoint: config["endpoint"] ?? config["node"] ?? null },
    }),
  };
}
