import { createHash } from "node:crypto";
import { type Diagnostic, ProviderError } from "../../protocol/diagnostics";
import type { Context, PlanRequest, ResourceBehaviour } from "../../protocol/provider";
import { isKnown, UNKNOWN, type ObjectValue } from "../../protocol/value";
import type { TalosApi } from "../../world/talos-api";
import { isSet, text, texts } from "../values";
import { clientOf } from "./client";
import { mergePatches } from "./merge-patches";

/** `talos_machine_configuration_apply`: installs a machine, or changes a running one. The provider never looks at it again. */
export function machineConfigurationApply(api: TalosApi): ResourceBehaviour {
  // A run of Terraform configures the provider once for all that it applies.
  const reboots = new WeakMap<ObjectValue, Set<string>>();
  const carryOut = ({ provider }: Context, planned: ObjectValue, config: ObjectValue): ObjectValue => {
    const input = text(
      config,
      isSet(config, "machine_configuration_input") ? "machine_configuration_input" : "machine_configuration_input_wo",
    );
    const yaml = patched(input, texts(config, "config_patches"));
    const known = planned["resolved_apply_mode"];
    const mode = typeof known === "string" ? known : unresolved(planned);
    const rebooting = reboots.get(provider) ?? new Set();
    reboots.set(provider, rebooting);
    api.applyConfiguration(text(config, "node"), clientOf(config), yaml, mode === "auto" ? rebooting : undefined);
    return {
      id: "machine_configuration_apply",
      endpoint: text(config, "endpoint") || text(config, "node"),
      ...rendered(yaml, mode),
    };
  };
  return {
    // The provider returns once Talos has accepted the configuration; installing takes minutes more.
    create: carryOut,
    update: (context, planned, _prior, config) => carryOut(context, planned, config),
    plan: (_context, request) => {
      const { config, planned } = request;
      const endpoint = config["endpoint"] ?? config["node"] ?? null;
      const input = config["machine_configuration_input"] ?? null;
      const known =
        typeof input === "string" && texts(config, "config_patches").every((patch) => typeof patch === "string");
      if (!known || config["node"] === UNKNOWN) return { planned: { ...planned, endpoint } };
      const yaml = patched(input, texts(config, "config_patches"));
      const { mode, diagnostics } = resolved(api, request, yaml);
      return { planned: { ...planned, endpoint, ...rendered(yaml, mode) }, diagnostics };
    },
  };
}

/** Without a patch it stays as the data source has written it. */
const patched = (input: string, patches: readonly string[]): string =>
  patches.length === 0 ? input : mergePatches([], [input, ...patches]);

const rendered = (yaml: string, mode: string): ObjectValue => ({
  machine_configuration: yaml,
  machine_configuration_hash: createHash("sha256").update(yaml).digest("hex"),
  resolved_apply_mode: mode,
});

const unresolved = (planned: ObjectValue): string => {
  const mode = text(planned, "apply_mode");
  return mode === "staged_if_needing_reboot" ? "auto" : mode;
};

/** The mode that a plan settles on: it asks the node whether the change takes a reboot. Source: handleRebootPrevention, v0.11.0. */
function resolved(
  api: TalosApi,
  { prior, config, planned }: PlanRequest,
  yaml: string,
): { mode: string; diagnostics?: readonly Diagnostic[] } {
  const mode = unresolved(planned);
  if (text(planned, "apply_mode") !== "staged_if_needing_reboot") return { mode };
  if (prior?.["machine_configuration"] === yaml) return { mode: text(prior, "resolved_apply_mode") || mode };
  if (!isKnown(config["client_configuration"] ?? null)) return { mode };
  const node = text(config, "node");
  try {
    if (!api.needsReboot(node, clientOf(config), yaml)) return { mode };
    const detail = `Node ${node}: Configuration requires reboot. Using 'staged' mode. Manually reboot with: talosctl reboot --nodes ${node}`;
    return {
      mode: "staged",
      diagnostics: [{ severity: "warning", summary: "Reboot prevented - using staged mode", detail }],
    };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    const detail = `Node ${node}: ${error.detail}. Using 'auto' mode (may reboot).`;
    return { mode, diagnostics: [{ severity: "warning", summary: "Cannot check reboot requirement", detail }] };
  }
}
