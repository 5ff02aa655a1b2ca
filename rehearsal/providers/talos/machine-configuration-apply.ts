import { createHash } from "node:crypto";
import type { ResourceBehaviour } from "../../protocol/provider";
import { UNKNOWN, type ObjectValue } from "../../protocol/value";
import type { TalosApi } from "../../world/talos-api";
import { isSet, text, texts } from "../values";
import { clientOf } from "./client";
import { mergePatches } from "./merge-patches";

/** `talos_machine_configuration_apply`: installs a machine, or changes a running one. The provider never looks at it again. */
export function machineConfigurationApply(api: TalosApi): ResourceBehaviour {
  const carryOut = (planned: ObjectValue, config: ObjectValue): ObjectValue => {
    const input = text(
      config,
      isSet(config, "machine_configuration_input") ? "machine_configuration_input" : "machine_configuration_input_wo",
    );
    const yaml = patched(input, texts(config, "config_patches"));
    api.applyConfiguration(text(config, "node"), clientOf(config), yaml);
    return {
      id: "machine_configuration_apply",
      endpoint: text(config, "endpoint") || text(config, "node"),
      ...rendered(planned, yaml),
    };
  };
  return {
    create: (_context, planned, config) => {
      // The provider returns once Talos has accepted the configuration; installing takes minutes more.
      return carryOut(planned, config);
    },
    update: (_context, planned, _prior, config) => {
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
          ...rendered(planned, patched(input, texts(config, "config_patches"))),
        },
      };
    },
  };
}

/** Without a patch it stays as the data source has written it. */
const patched = (input: string, patches: readonly string[]): string =>
  patches.length === 0 ? input : mergePatches([], [input, ...patches]);

function rendered(planned: ObjectValue, yaml: string): ObjectValue {
  const mode = text(planned, "apply_mode");
  return {
    machine_configuration: yaml,
    machine_configuration_hash: createHash("sha256").update(yaml).digest("hex"),
    resolved_apply_mode: mode === "staged_if_needing_reboot" ? "auto" : mode,
  };
}
