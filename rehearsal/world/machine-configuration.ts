import { parseAllDocuments } from "yaml";
import { at } from "./at";

/** The parts of a machine configuration that the world looks at. */
export interface MachineConfiguration {
  readonly type: string;
  readonly installImage: string;
  readonly installSerial?: string;
  /** Serial numbers that user volumes ask for. */
  readonly volumeSerials: readonly string[];
  /** Talos' own authority, base64 of PEM. */
  readonly talosCa: string;
  readonly clusterId: string;
  readonly clusterEndpoint: string;
  readonly kubernetesCa: string;
  /** Addresses that its links get, the virtual one included: without prefix. */
  readonly addresses: readonly string[];
  /** URLs of what Talos applies while it bootstraps. */
  readonly extraManifests: readonly string[];
}

type Document = Readonly<Record<string, unknown>>;

/** Reads every document of a configuration. @throws Error where the YAML is broken */
export function parseDocuments(yaml: string): Document[] {
  return parseAllDocuments(yaml, { version: "1.1" }).flatMap((document) => {
    const problem = document.errors[0];
    if (problem) throw new Error(problem.message.split("\n")[0]);
    const value: unknown = document.toJS();
    return value === null ? [] : [value as Document];
  });
}

export function readConfiguration(yaml: string): MachineConfiguration {
  const documents = parseDocuments(yaml);
  const main = documents.find((document) => document["kind"] === undefined) ?? {};
  const text = (path: string): string | undefined => at(main, path) as string | undefined;
  const volumes = documents.filter((document) => document["kind"] === "UserVolumeConfig");
  return {
    type: text("machine.type") ?? "",
    installImage: text("machine.install.image") ?? "",
    installSerial: text("machine.install.diskSelector.serial"),
    volumeSerials: volumes.flatMap(
      (volume) => /disk\.serial == "([^"]*)"/.exec(String(at(volume, "provisioning.diskSelector.match")))?.[1] ?? [],
    ),
    talosCa: text("machine.ca.crt") ?? "",
    clusterId: text("cluster.id") ?? "",
    clusterEndpoint: text("cluster.controlPlane.endpoint") ?? "",
    kubernetesCa: text("cluster.ca.crt") ?? "",
    addresses: documents.flatMap((document) => [
      ...((document["addresses"] ?? []) as { address: string }[]).map(({ address }) => address.split("/")[0] ?? ""),
      ...(document["kind"] === "Layer2VIPConfig" ? [String(document["name"])] : []),
    ]),
    extraManifests: (at(main, "cluster.extraManifests") as string[] | undefined) ?? [],
  };
}

/** The schematic that an installer image of the Image Factory is made of. */
export function schematicId(installImage: string): string | undefined {
  return /^[^/]+\/[a-z-]+\/([0-9a-f]+):/.exec(installImage)?.[1];
}
