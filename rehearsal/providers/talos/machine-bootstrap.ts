import type { ResourceBehaviour } from "../../protocol/provider";
import type { TalosApi } from "../../world/talos-api";
import { text } from "../values";
import { clientOf } from "./client";

/** `talos_machine_bootstrap` */
export function machineBootstrap(api: TalosApi): ResourceBehaviour {
  return {
    create: (_context, _planned, config) => {
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
