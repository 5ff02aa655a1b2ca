import { createHash } from "node:crypto";
import { parse } from "yaml";
import { toYaml } from "../../../lab/yaml";
import { ProviderError } from "../../protocol/diagnostics";
import type { DataSourceBehaviour, ResourceBehaviour } from "../../protocol/provider";
import { UNKNOWN, type ObjectValue } from "../../protocol/value";
import type { TalosApi, TalosClient } from "../../world/talos-api";
import type { World } from "../../world/world";
import { isSet, object, text, texts } from "../values";
import { generatedConfiguration } from "./generated-configuration";
import { mergePatches } from "./merge-patches";

/** Fields of a schematic. Source: siderolabs/image-factory pkg/schematic. */
const schematicFields = new Set(["customization", "overlay", "owner"]);

/** `talos_image_factory_schematic`: registering the same content again gives the same id. */
export function imageFactorySchematic(world: World): ResourceBehaviour {
  const register = (planned: ObjectValue): ObjectValue => {
    const schematic = parse(text(planned, "schematic")) as Record<string, unknown> | null;
    const unknownField = Object.keys(schematic ?? {}).find((field) => !schematicFields.has(field));
    if (unknownField !== undefined)
      throw new ProviderError(
        "failed to unmarshal schematic",
        `field ${unknownField} not found in type schematic.Schematic`,
      );
    const canonical = toYaml(schematic);
    const id = createHash("sha256").update(canonical).digest("hex");
    world.change({ schematics: { ...world.state.schematics, [id]: canonical } });
    return { id };
  };
  return {
    create: async (context, planned) => {
      await context.takes(1);
      return register(planned);
    },
    update: (_context, planned) => register(planned),
  };
}

/** `talos_machine_configuration_apply`: installs a machine, or changes a running one. The provider never looks at it again. */
export function machineConfigurationApply(api: TalosApi): ResourceBehaviour {
  const carryOut = (planned: ObjectValue, config: ObjectValue): ObjectValue => {
    const input = text(
      config,
      isSet(config, "machine_configuration_input") ? "machine_configuration_input" : "machine_configuration_input_wo",
    );
    const yaml = mergePatches([], [input, ...texts(config, "config_patches")]);
    api.applyConfiguration(text(config, "node"), clientOf(config), yaml);
    return {
      id: "machine_configuration_apply",
      endpoint: text(config, "endpoint") || text(config, "node"),
      ...rendered(planned, yaml),
    };
  };
  return {
    create: async (context, planned, config) => {
      // The provider returns once Talos has accepted the configuration; installing takes minutes more.
      await context.takes(3);
      return carryOut(planned, config);
    },
    update: async (context, planned, _prior, config) => {
      await context.takes(2);
      return carryOut(planned, config);
    },
    plan: (_context, { config, planned }) => {
      const endpoint = config["endpoint"] ?? config["node"] ?? null;
      const input = config["machine_configuration_input"] ?? null;
      const known =
        typeof input === "string" && texts(config, "config_patches").every((patch) => typeof patch === "string");
      if (!known || config["node"] === UNKNOWN) return { planned: { ...planned, endpoint } };
      // Applying to a machine in maintenance mode never needs staging, and what the world changes needs no reboot.
      return {
        planned: {
          ...planned,
          endpoint,
          ...rendered(planned, mergePatches([], [input, ...texts(config, "config_patches")])),
        },
      };
    },
  };
}

function rendered(planned: ObjectValue, yaml: string): ObjectValue {
  const mode = text(planned, "apply_mode");
  return {
    machine_configuration: yaml,
    machine_configuration_hash: createHash("sha256").update(yaml).digest("hex"),
    resolved_apply_mode: mode === "staged_if_needing_reboot" ? "auto" : mode,
  };
}

/** `talos_machine_bootstrap` */
export function machineBootstrap(api: TalosApi): ResourceBehaviour {
  return {
    create: async (context, _planned, config) => {
      await context.takes(20);
      api.bootstrap(text(config, "node"), clientOf(config));
      return { id: "machine_bootstrap", endpoint: text(config, "endpoint") || text(config, "node") };
    },
    plan: (_context, { config, planned }) => ({
      planned: { ...planned, endpoint: config["endpoint"] ?? config["node"] ?? null },
    }),
    // The provider takes any id, and looks at nothing.
    importState: (_context, id) => ({
      id: "machine_bootstrap",
      node: id,
      endpoint: id,
      client_configuration: null,
      client_configuration_wo: null,
      timeouts: null,
    }),
  };
}

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
    create: async (context, _planned, config) => {
      await context.takes(5);
      return fetch(config);
    },
    update: (_context, _planned, _prior, config) => fetch(config),
    plan: (_context, { config, planned }) => ({
      planned: { ...planned, endpoint: config["endpoint"] ?? config["node"] ?? null },
    }),
  };
}

/** `data.talos_machine_configuration`: generated, then patched. Reads no machine. */
export const machineConfiguration: DataSourceBehaviour = (_context, config) => ({
  ...config,
  id: text(config, "cluster_name"),
  machine_configuration: mergePatches(generatedConfiguration(config), texts(config, "config_patches")),
});

/** `data.talos_client_configuration`: the file for `talosctl`. */
export const clientConfiguration: DataSourceBehaviour = (_context, config) => {
  const client = object(config, "client_configuration");
  const name = text(config, "cluster_name");
  const context = {
    endpoints: config["endpoints"] ?? [],
    nodes: config["nodes"] ?? [],
    ca: client["ca_certificate"],
    crt: client["client_certificate"],
    key: client["client_key"],
  };
  return { ...config, id: name, talos_config: toYaml({ context: name, contexts: { [name]: context } }) };
};

/** `data.talos_cluster_health`: asks the machines whenever it is read, which is at plan time. */
export function clusterHealth(api: TalosApi): DataSourceBehaviour {
  return async (context, config) => {
    await context.takes(10);
    api.health(clientOf(config), texts(config, "control_plane_nodes"), texts(config, "worker_nodes"));
    return { ...config, id: "cluster_health" };
  };
}

function clientOf(config: ObjectValue): TalosClient {
  const client = object(
    config,
    isSet(config, "client_configuration") ? "client_configuration" : "client_configuration_wo",
  );
  return { caCertificate: text(client, "ca_certificate"), clientCertificate: text(client, "client_certificate") };
}
