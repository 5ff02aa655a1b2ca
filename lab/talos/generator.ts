import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { imageFactory } from "../versions";

/** What Talos' generator is told of a cluster: by the Terraform provider, by Talos' validator, or in a comparison. */
export interface ClusterInput {
  readonly clusterName: string;
  /** URL of the Kubernetes API, such as `https://10.0.10.10:6443`. */
  readonly clusterEndpoint: string;
  /** Contract that the cluster was created with, such as `v1.13`. Never changed afterwards. */
  readonly talosContract: string;
  readonly kubernetesVersion: string;
}

/** What it is told of a node. */
export interface GeneratorInput extends ClusterInput {
  readonly machineType: "controlplane" | "worker";
}

/** URL of the Kubernetes API, on the address that the control planes share. */
export const apiUrl = ({ cluster }: Pick<Lab, "cluster">): string => `https://${cluster.vip}:6443`;

export function clusterInput(lab: Pick<Lab, "name" | "cluster" | "versions">): ClusterInput {
  return {
    clusterName: lab.name,
    clusterEndpoint: apiUrl(lab),
    talosContract: lab.versions.talosContract,
    kubernetesVersion: lab.versions.kubernetes,
  };
}

/** A node's role, as Talos calls it. */
export const machineType = (role: LabNode["role"]): GeneratorInput["machineType"] =>
  role === "control-plane" ? "controlplane" : "worker";

/**
 * Reference of the Image Factory's installer for bare metal.
 *
 * @param schematicId what the factory calls the schematic
 * @param talos release, such as `v1.13.9`
 */
export const installerImage = (schematicId: string, talos: string): string =>
  `${imageFactory}/metal-installer/${schematicId}:${talos}`;
