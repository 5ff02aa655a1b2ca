import { propertyAccess, TerraformOutput, type TerraformRemoteState, type TerraformStack } from "cdktf";
import type { KubernetesCredentials, TalosCredentials } from "../modules/talos/talos-cluster";

/** All that `prod` learns from `infra`: how to reach the cluster. Values are base64 of PEM, and the API's URL. */
export interface ClusterAccess {
  readonly kubernetes: KubernetesCredentials;
  readonly talos: TalosCredentials;
}

const name = "cluster_access";

/** Offers the cluster's credentials to other stacks, under a name that does not move with the code. */
export function publishClusterAccess(stack: TerraformStack, access: ClusterAccess): void {
  new TerraformOutput(stack, name, {
    value: { kubernetes: snake(access.kubernetes), talos: snake(access.talos) },
    sensitive: true,
    staticId: true,
  });
}

/** Reads what `publishClusterAccess` has offered in another stack's state. */
export function readClusterAccess(state: TerraformRemoteState): ClusterAccess {
  const read = (system: string, key: string): string =>
    propertyAccess(state.get(name), [system, key]) as unknown as string;
  const credentials = (system: string): TalosCredentials => ({
    caCertificate: read(system, "ca_certificate"),
    clientCertificate: read(system, "client_certificate"),
    clientKey: read(system, "client_key"),
  });
  return {
    kubernetes: { host: read("kubernetes", "host"), ...credentials("kubernetes") },
    talos: credentials("talos"),
  };
}

function snake(values: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value as string,
    ]),
  );
}
