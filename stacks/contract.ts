import { propertyAccess, TerraformOutput, type TerraformRemoteState, type TerraformStack } from "cdktf";
import type { WriterName } from "../lab/policies/writers";
import type { BackupTarget } from "../modules/offsite/offsite";
import type { KubernetesCredentials, TalosCredentials } from "../modules/talos/talos-cluster";

/** How to reach the cluster. Values are base64 of PEM, and the API's URL. */
export interface ClusterAccess {
  readonly kubernetes: KubernetesCredentials;
  readonly talos: TalosCredentials;
}

/** What the tunnel's connectors need. */
export interface TunnelCredentials {
  readonly token: string;
}

/** All that `prod` learns from `infra`, as sensitive outputs under names that do not move with the code. */
export interface Contract {
  readonly cluster_access: ClusterAccess;
  readonly tunnel_credentials: TunnelCredentials;
  readonly backup_targets: Readonly<Partial<Record<WriterName, BackupTarget>>>;
}

/** Offers something to other stacks. */
export function publish<Name extends keyof Contract>(stack: TerraformStack, name: Name, value: Contract[Name]): void {
  new TerraformOutput(stack, name, { value: snakeCased(value), sensitive: true, staticId: true });
}

/** Reads from another stack's state what `publish` has put there. */
export class PublishedContract {
  constructor(private readonly state: TerraformRemoteState) {}

  get clusterAccess(): ClusterAccess {
    const keys = ["caCertificate", "clientCertificate", "clientKey"] as const;
    return {
      kubernetes: this.read("cluster_access", ["kubernetes"], ["host", ...keys]),
      talos: this.read("cluster_access", ["talos"], keys),
    };
  }

  get tunnelCredentials(): TunnelCredentials {
    return this.read("tunnel_credentials", [], ["token"]);
  }

  backupTarget(writer: WriterName): BackupTarget {
    return this.read("backup_targets", [writer], ["bucket", "region", "prefix", "accessKeyId", "secretAccessKey"]);
  }

  private read<Key extends string>(
    name: keyof Contract,
    path: readonly string[],
    keys: readonly Key[],
  ): Readonly<Record<Key, string>> {
    const value = (key: Key): unknown => propertyAccess(this.state.get(name), [...path, key].map(snakeCase));
    return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, string>;
  }
}

const snakeCase = (key: string): string =>
  key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll("-", "_");

function snakeCased(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [snakeCase(key), snakeCased(inner)]));
}
