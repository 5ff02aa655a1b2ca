import { toYaml } from "../../../lab/yaml";
import type { ResourceBehaviour } from "../../protocol/provider";
import type { ObjectValue } from "../../protocol/value";
import type { TalosApi } from "../../world/talos-api";
import { text } from "../values";
import { clientOf } from "./client";

/** `talos_cluster_kubeconfig` */
export function clusterKubeconfig(api: TalosApi): ResourceBehaviour {
  const fetch = (config: ObjectValue): ObjectValue => {
    const { host, caCertificate, clientCertificate, clientKey } = api.kubeconfig(
      text(config, "node"),
      clientOf(config),
    );
    const named = (name: string, content: object): object => ({ name, ...content });
    const file = {
      apiVersion: "v1",
      kind: "Config",
      clusters: [named("lab", { cluster: { server: host, "certificate-authority-data": caCertificate } })],
      users: [
        named("admin@lab", { user: { "client-certificate-data": clientCertificate, "client-key-data": clientKey } }),
      ],
      contexts: [named("admin@lab", { context: { cluster: "lab", namespace: "default", user: "admin@lab" } })],
      "current-context": "admin@lab",
    };
    return {
      id: "lab",
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
