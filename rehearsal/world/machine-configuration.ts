import { parseAllDocuments } from "yaml";
import { at } from "./at";

/** The parts of a machine configuration that the world looks at. */
export interface MachineConfiguration {
  readonly type: string;
  readonly installImage: string;
  readonly installSerial?: string;
  /** Serial numbers that user volumes ask for. */
  readonly volumeSerials: readonly string[];
  /** Those of them that are encrypted by a key that works with this STATE alone. */
  readonly lockedSerials: readonly string[];
  /** Talos' own authority, base64 of PEM. */
  readonly talosCa: string;
  readonly clusterId: string;
  readonly clusterName: string;
  readonly clusterEndpoint: string;
  readonly kubernetesCa: string;
  /** Addresses that its links get, the virtual one included: without prefix. */
  readonly addresses: readonly string[];
  /** URLs of what Talos applies while it bootstraps. */
  readonly extraManifests: readonly string[];
  readonly hostname: string;
  /** Version of the kubelet, such as `1.35.4`; empty if no image says it. */
  readonly kubernetes: string;
  /** What brings the pods' network: `flannel` if nothing is said. */
  readonly cni: string;
  readonly kubeProxy: boolean;
  /** Where the API's load balancer listens on the node. Nothing if it is off. */
  readonly kubePrismPort?: number;
  /** Whether Talos answers the cluster's DNS on the node. */
  readonly forwardsDns: boolean;
  /** Whether a control plane takes any pod. */
  readonly schedulable: boolean;
  readonly nodeLabels: Readonly<Record<string, string>>;
  /** Names of the user volumes, each mounted at `/var/mnt/<name>`. */
  readonly volumes: readonly string[];
  /** Names of the links that have an address. */
  readonly links: readonly string[];
  /** Drivers by which link aliases look for ports. */
  readonly linkDrivers: readonly string[];
  /** Kernel modules to load. */
  readonly kernelModules: readonly string[];
  /** Marks of the packets that routing rules are for. */
  readonly ruleMarks: readonly number[];
  readonly podSubnets: readonly string[];
  readonly serviceSubnets: readonly string[];
}

type Document = Readonly<Record<string, unknown>>;

/** Reads every document of a configuration. @throws Error where the YAML is broken */
export const parseDocuments = remembered((yaml: string): readonly Document[] =>
  parseAllDocuments(yaml, { version: "1.1" }).flatMap((document) => {
    const problem = document.errors[0];
    if (problem) throw new Error(problem.message.split("\n")[0]);
    const value: unknown = document.toJS();
    return value === null ? [] : [value as Document];
  }),
);

/**
 * Reading a configuration takes longer than anything else here, and the same few are read again and again. Who has written one
 * need not read it: `keep` is for that.
 */
function remembered<T>(read: (yaml: string) => T): ((yaml: string) => T) & { keep: (yaml: string, found: T) => T } {
  const known = new Map<string, T>();
  const keep = (yaml: string, found: T): T => {
    if (known.size > 500) known.clear();
    known.set(yaml, found);
    return found;
  };
  return Object.assign((yaml: string) => known.get(yaml) ?? keep(yaml, read(yaml)), { keep });
}

export const readConfiguration = remembered((yaml: string): MachineConfiguration => {
  const documents = parseDocuments(yaml);
  const main = documents.find((document) => document["kind"] === undefined) ?? {};
  const text = (path: string): string | undefined => at(main, path) as string | undefined;
  const texts = (path: string): string[] => (at(main, path) as string[] | undefined) ?? [];
  const kubePrism = at(main, "machine.features.kubePrism") as { enabled?: boolean; port?: number } | undefined;
  const volumes = documents.filter((document) => document["kind"] === "UserVolumeConfig");
  return {
    type: text("machine.type") ?? "",
    installImage: text("machine.install.image") ?? "",
    installSerial: text("machine.install.diskSelector.serial"),
    volumeSerials: serialsOf(volumes),
    lockedSerials: serialsOf(
      volumes.filter((volume) => {
        const keys = (at(volume, "encryption.keys") ?? []) as { lockToState?: boolean }[];
        return keys.length > 0 && keys.every(({ lockToState }) => lockToState === true);
      }),
    ),
    talosCa: text("machine.ca.crt") ?? "",
    clusterId: text("cluster.id") ?? "",
    clusterName: text("cluster.clusterName") ?? "",
    clusterEndpoint: text("cluster.controlPlane.endpoint") ?? "",
    kubernetesCa: text("cluster.ca.crt") ?? "",
    addresses: documents.flatMap((document) => [
      ...((document["addresses"] ?? []) as { address: string }[]).map(({ address }) => address.split("/")[0] ?? ""),
      ...(document["kind"] === "Layer2VIPConfig" ? [String(document["name"])] : []),
    ]),
    extraManifests: texts("cluster.extraManifests"),
    hostname: String(documents.find((document) => document["kind"] === "HostnameConfig")?.["hostname"] ?? ""),
    kubernetes: /:v(\d[^@]*)/.exec(text("machine.kubelet.image") ?? "")?.[1] ?? "",
    cni: text("cluster.network.cni.name") ?? "flannel",
    kubeProxy: at(main, "cluster.proxy.disabled") !== true,
    kubePrismPort: kubePrism?.enabled === true ? (kubePrism.port ?? 7445) : undefined,
    forwardsDns: at(main, "machine.features.hostDNS.forwardKubeDNSToHost") === true,
    schedulable: at(main, "cluster.allowSchedulingOnControlPlanes") === true,
    nodeLabels: (at(main, "machine.nodeLabels") ?? {}) as Readonly<Record<string, string>>,
    volumes: volumes.map(({ name }) => String(name)),
    links: documents.filter(({ addresses }) => addresses !== undefined).map(({ name }) => String(name)),
    linkDrivers: documents.flatMap(
      (document) => /link\.driver == "([^"]*)"/.exec(String(at(document, "selector.match")))?.[1] ?? [],
    ),
    kernelModules: ((at(main, "machine.kernel.modules") ?? []) as { name: string }[]).map(({ name }) => name),
    ruleMarks: documents.flatMap(({ kind, fwMark }) =>
      kind === "RoutingRuleConfig" && fwMark !== undefined ? [Number(fwMark)] : [],
    ),
    podSubnets: texts("cluster.network.podSubnets"),
    serviceSubnets: texts("cluster.network.serviceSubnets"),
  };
});

/** The cluster of which a machine is a control plane, by the id that its configuration says. Nothing for any other machine. */
export function controlPlaneOf({ configuration }: { readonly configuration?: string }): string | undefined {
  if (configuration === undefined) return undefined;
  const { type, clusterId } = readConfiguration(configuration);
  return type === "controlplane" ? clusterId : undefined;
}

const serialsOf = (volumes: readonly Document[]): readonly string[] =>
  volumes.flatMap(
    (volume) => /disk\.serial == "([^"]*)"/.exec(String(at(volume, "provisioning.diskSelector.match")))?.[1] ?? [],
  );

/** The schematic that an installer image of the Image Factory is made of. */
export function schematicId(installImage: string): string | undefined {
  return /^[^/]+\/[a-z-]+\/([0-9a-f]+):/.exec(installImage)?.[1];
}

/** The Talos that an installer image brings, such as `1.13.9`; empty if it does not say. */
export function talosOf(installImage: string): string {
  return /:v(\d[^@]*)$/.exec(installImage)?.[1] ?? "";
}
