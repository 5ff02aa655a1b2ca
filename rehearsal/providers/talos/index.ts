import type { StandIn } from "../../protocol/provider";
import { TalosApi } from "../../world/talos-api";
import type { World } from "../../world/world";
import { readSchema } from "../schema-file";
import { clusterKubeconfig } from "./cluster-kubeconfig";
import { clientConfiguration, clusterHealth, machineConfiguration } from "./data-sources";
import { imageFactorySchematic } from "./image-factory-schematic";
import { machineBootstrap } from "./machine-bootstrap";
import { machineConfigurationApply } from "./machine-configuration-apply";
import { machineSecrets } from "./machine-secrets";
import { talosSemantics } from "./semantics";

/** Stands in for siderolabs/talos 0.11.0. */
export function talosStandIn(world: World): StandIn {
  const api = new TalosApi(world);
  return {
    source: "siderolabs/talos",
    schema: readSchema("siderolabs/talos", "0.11.0"),
    semantics: talosSemantics,
    resources: {
      talos_machine_secrets: machineSecrets,
      talos_image_factory_schematic: imageFactorySchematic(world),
      talos_machine_configuration_apply: machineConfigurationApply(api),
      talos_machine_bootstrap: machineBootstrap(api),
      talos_cluster_kubeconfig: clusterKubeconfig(api),
    },
    dataSources: {
      talos_machine_configuration: machineConfiguration,
      talos_client_configuration: clientConfiguration,
      talos_cluster_health: clusterHealth(api),
    },
  };
}
