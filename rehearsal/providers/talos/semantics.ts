import { type AttributeSemantics, type ConfigRule, plain, type Semantics } from "../../protocol/semantics";
import type { ObjectValue, Value } from "../../protocol/value";
import { parseDocuments } from "../../world/machine-configuration";
import { isSet, texts } from "../values";

/*
 * Read in siderolabs/terraform-provider-talos v0.11.0, pkg/talos. Each `source` names the file.
 */
const file = (name: string): string => `pkg/talos/${name}`;
const apply = file("talos_machine_configuration_apply_resource.go");
const bootstrap = file("talos_machine_bootstrap_resource.go");
const kubeconfig = file("talos_cluster_kubeconfig_resource.go");
const secrets = file("talos_machine_secrets_resource.go");
const health = file("talos_cluster_health_data_source.go");
const configuration = file("talos_machine_configuration_data_source.go");
const talosconfig = file("talos_client_configuration_data_source.go");

const goDuration = (value: Value): string | undefined =>
  /^([0-9]+(\.[0-9]+)?(ns|us|ms|s|m|h))+$/.test(value as string)
    ? undefined
    : `is not a duration: time: invalid duration ${JSON.stringify(value)}`;

/** stringvalidator.LengthAtLeast(1) */
const notEmpty = (value: Value): string | undefined =>
  value === "" ? "string length must be at least 1, got: 0" : undefined;

const timeout = (source: string): AttributeSemantics => ({ source, check: goDuration });

/** `v1.13`, `1.13.2`: config.ParseContractFromVersion of machinery. */
const talosVersion = (value: Value): string | undefined =>
  /^v?1\.\d+(\.\d+)?(-[\w.]+)?$/.test(value as string) ? undefined : `error parsing version ${JSON.stringify(value)}`;

const clusterEndpoint = (value: Value): string | undefined => {
  const endpoint = value as string;
  if (!/^[a-z]+:\/\//.test(endpoint))
    return `is invalid: no scheme specified for the cluster endpoint URL, try: "https://${endpoint}"`;
  if (!endpoint.startsWith("https://")) return "is invalid: the control plane endpoint URL should have scheme https://";
  return URL.canParse(endpoint) ? undefined : "is invalid: error validating the cluster endpoint URL";
};

/** Strategic merge patches in YAML; JSON patches are not accepted since 0.10. */
const patches = (config: ObjectValue): { summary: string; detail: string } | undefined => {
  for (const patch of texts(config, "config_patches")) {
    if (typeof patch !== "string") return undefined;
    try {
      if (parseDocuments(patch).some(Array.isArray))
        return {
          summary: "config_patches are invalid",
          detail: "JSON patches are not supported, use strategic merge patches",
        };
    } catch (error) {
      return { summary: "config_patches are invalid", detail: String(error) };
    }
  }
  return undefined;
};

const exactlyOne = (a: string, b: string, what: string, source: string): ConfigRule => ({
  source,
  check: (config) => {
    if (isSet(config, a) === isSet(config, b)) {
      return isSet(config, a)
        ? { summary: `Conflicting ${what}`, detail: `Only one of ${a} or ${b} can be set, not both` }
        : { summary: `Missing ${what}`, detail: `Exactly one of ${a} or ${b} must be set` };
    }
    return undefined;
  },
});

export const talosSemantics: Readonly<Record<string, Semantics>> = {
  talos_machine_secrets: {
    attributes: {
      id: { source: secrets, computed: "keep" },
      talos_version: { source: secrets, check: talosVersion },
      machine_secrets: { source: secrets, computed: "keep" },
      client_configuration: { source: secrets, computed: "keep" },
    },
  },
  talos_image_factory_schematic: {
    attributes: plain(file("talos_image_factory_schematic_resource.go"), "schematic"),
  },
  talos_machine_configuration_apply: {
    attributes: {
      ...plain(apply, "node", "endpoint", "client_configuration", "machine_configuration_input", "config_patches"),
      id: { source: apply, computed: "keep" },
      apply_mode: {
        source: apply,
        default: "auto",
        oneOf: ["auto", "reboot", "no_reboot", "staged", "staged_if_needing_reboot"],
      },
      machine_configuration: { source: apply, computed: "keep" },
      machine_configuration_hash: { source: apply, computed: "keep" },
      "on_destroy.reset": { source: apply, default: false },
      "on_destroy.graceful": { source: apply, default: true },
      "on_destroy.reboot": { source: apply, default: false },
      "timeouts.create": timeout(apply),
      "timeouts.update": timeout(apply),
      "timeouts.delete": timeout(apply),
    },
    rules: [
      exactlyOne("machine_configuration_input", "machine_configuration_input_wo", "machine configuration input", apply),
      exactlyOne("client_configuration", "client_configuration_wo", "client configuration", apply),
    ],
  },
  talos_machine_bootstrap: {
    attributes: {
      ...plain(bootstrap, "node", "endpoint", "client_configuration"),
      id: { source: bootstrap, computed: "keep" },
      "timeouts.create": timeout(bootstrap),
    },
    rules: [exactlyOne("client_configuration", "client_configuration_wo", "client configuration", bootstrap)],
  },
  talos_cluster_kubeconfig: {
    attributes: {
      ...plain(kubeconfig, "node", "endpoint", "client_configuration"),
      id: { source: kubeconfig, computed: "keep" },
      kubeconfig_raw: { source: kubeconfig, computed: "keep" },
      kubernetes_client_configuration: { source: kubeconfig, computed: "keep" },
      certificate_renewal_duration: { source: kubeconfig, default: "720h", check: goDuration },
      "timeouts.create": timeout(kubeconfig),
      "timeouts.update": timeout(kubeconfig),
    },
  },
  "data.talos_machine_configuration": {
    attributes: {
      ...plain(configuration, "machine_secrets", "kubernetes_version", "docs", "examples"),
      cluster_name: { source: configuration, check: notEmpty },
      // The rule below looks at them.
      config_patches: { source: configuration },
      cluster_endpoint: { source: configuration, check: clusterEndpoint },
      machine_type: { source: configuration, oneOf: ["controlplane", "worker"] },
      talos_version: { source: configuration, check: talosVersion },
    },
    rules: [{ source: configuration, check: patches }],
  },
  "data.talos_cluster_health": {
    attributes: {
      ...plain(health, "client_configuration", "endpoints", "control_plane_nodes", "worker_nodes", "timeouts"),
      ...plain(
        health,
        ...["ca_certificate", "client_certificate", "client_key"].map((key) => `client_configuration.${key}`),
      ),
      "timeouts.read": timeout(health),
    },
  },
  "data.talos_client_configuration": {
    attributes: {
      ...plain(talosconfig, "client_configuration", "endpoints", "nodes"),
      cluster_name: { source: talosconfig, check: notEmpty },
    },
  },
};
