import { toYaml } from "../../../lab/yaml";
import type { DataSourceBehaviour } from "../../protocol/provider";
import type { TalosApi } from "../../world/talos-api";
import { goSeconds } from "../../world/go-duration";
import { object, text, texts } from "../values";
import { clientOf } from "./client";
import { generatedConfiguration } from "./generated-configuration";
import { mergePatches } from "./merge-patches";

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
  return (_context, config) => {
    // Ten minutes if nothing is said: data_source_cluster_health.go.
    const patience = goSeconds(text(object(config, "timeouts"), "read") || "10m");
    api.health(clientOf(config), texts(config, "control_plane_nodes"), texts(config, "worker_nodes"), patience);
    return { ...config, id: "cluster_health" };
  };
}
