import { propertyAccess, TerraformOutput, type TerraformRemoteState, type TerraformStack, Token } from "cdktf";
import type { WriterName } from "../lab/policies/writers";
import type { AccessKey } from "../modules/offsite/writer-identity";
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

/** What Velero encrypts the data of volumes with. */
export interface VeleroRepository {
  readonly password: string;
}

/** Everything that `prod` gets from `infra`, as sensitive outputs under names that do not move with the code. */
export interface Contract {
  readonly cluster_access: ClusterAccess;
  readonly tunnel_credentials: TunnelCredentials;
  /** By writer. Where the bucket is stands in the lab file, and need not be secret. */
  readonly backup_credentials: Readonly<Partial<Record<WriterName, AccessKey>>>;
  readonly velero_repository: VeleroRepository;
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

  backupCredentials(writer: WriterName): AccessKey {
    return this.read("backup_credentials", [writer], ["accessKeyId", "secretAccessKey"]);
  }

  get veleroRepository(): VeleroRepository {
    return this.read("velero_repository", [], ["password"]);
  }

  private read<Key extends string>(
    name: keyof Contract,
    path: readonly string[],
    keys: readonly Key[],
  ): Readonly<Record<Key, string>> {
    const value = (key: Key): string =>
      Token.asString(propertyAccess(this.state.get(name), [...path, key].map(snakeCase)));
    return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, string>;
  }
}

const snakeCase = (key: string): string =>
  key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll("-", "_");

function snakeCased(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [snakeCase(key), snakeCased(inner)]));
}
