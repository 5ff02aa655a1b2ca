import { ProviderError } from "../protocol/diagnostics";
import { type MachineConfiguration, readConfiguration, schematicId } from "./machine-configuration";
import { issuedBy, read } from "./pki";
import { comingUpRules } from "./rules/coming-up";
import { type Quorum, quorumRules } from "./rules/etcd";
import { answers } from "./rules/rule";
import type { Cluster, Machine, Namespace, Release, Secret, World } from "./world";

/** How a provider is configured to reach the API; decoded PEM. */
export interface Connection {
  readonly host: string;
  readonly caCertificate: string;
  readonly clientCertificate: string;
}

/** A machine of the cluster. */
export interface Member {
  readonly stage: Machine["stage"] | "off";
  readonly configuration: MachineConfiguration;
  /** Serial number of a disk that Talos makes no volume on. */
  readonly used?: string;
}

/** The Kubernetes API of one cluster, as a client with credentials sees it. */
export class KubernetesApi {
  private constructor(
    private readonly world: World,
    private readonly id: string,
  ) {}

  /** @throws ProviderError if nothing answers there, or lets the caller in */
  static connect(world: World, { host, caCertificate, clientCertificate }: Connection): KubernetesApi {
    const unreachable = (why: string): ProviderError =>
      new ProviderError("Kubernetes cluster unreachable", `Get "${host}/version": ${why}`);
    if (host === "") throw unreachable("dial tcp [::1]:80: connect: connection refused");
    const answering = controlPlanesOf(world).find(
      ({ stage, configuration }) => stage === "running" && configuration.addresses.includes(new URL(host).hostname),
    );
    const id = answering?.configuration.clusterId ?? "";
    const cluster = world.state.clusters[id];
    if (!cluster) throw unreachable(`dial tcp ${new URL(host).host}: connect: no route to host`);
    if (cluster.apiDown === true) throw unreachable(`dial tcp ${new URL(host).host}: connect: connection refused`);
    const [early] = cluster.comingUp === true ? answers(comingUpRules, { patience: 0 }) : [];
    if (early !== undefined) throw unreachable(`dial tcp ${new URL(host).host}: ${early}`);
    if (!sameCertificate(caCertificate, cluster.ca))
      throw unreachable("tls: failed to verify certificate: x509: certificate signed by unknown authority");
    if (!issuedBy(clientCertificate, cluster.ca))
      throw new ProviderError("Unauthorized", "the server has asked for the client to provide credentials");
    const api = KubernetesApi.of(world, id);
    const [silent] = answers(quorumRules, api.quorum);
    if (silent !== undefined) throw unreachable(silent);
    return api;
  }

  /** One cluster's API without authentication, whether it answers or not. */
  static of(world: World, id: string): KubernetesApi {
    return new KubernetesApi(world, id);
  }

  /** The machines that have a configuration of this cluster, running or not. */
  get machines(): readonly Member[] {
    return Object.values(this.world.state.machines).flatMap(({ stage, off, configuration: yaml, used }) => {
      if (yaml === undefined) return [];
      const configuration = readConfiguration(yaml);
      return configuration.clusterId === this.id ? [{ stage: off === true ? "off" : stage, configuration, used }] : [];
    });
  }

  /** Members of etcd, and how many of them run. */
  get quorum(): Quorum {
    const members = this.machines.filter(({ configuration }) => configuration.type === "controlplane");
    return { running: members.filter(({ stage }) => stage === "running").length, members: members.length };
  }

  /** What the Image Factory was asked to put into an image. */
  schematicOf(installImage: string): string {
    return this.world.state.schematics[schematicId(installImage) ?? ""] ?? "";
  }

  get namespaces(): Cluster["namespaces"] {
    return this.cluster.namespaces;
  }

  get secrets(): Cluster["secrets"] {
    return this.cluster.secrets;
  }

  get releases(): Cluster["releases"] {
    return this.cluster.releases;
  }

  putNamespace(name: string, namespace: Namespace): void {
    this.change({ namespaces: { ...this.namespaces, [name]: namespace } });
  }

  /** Removes a namespace and everything in it. */
  removeNamespace(name: string): void {
    const { [name]: _gone, ...namespaces } = this.namespaces;
    const outside = <T>(objects: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
      Object.fromEntries(Object.entries(objects).filter(([id]) => !id.startsWith(`${name}/`)));
    this.change({ namespaces, secrets: outside(this.secrets), releases: outside(this.releases) });
  }

  /** @param id `<namespace>/<name>` */
  putSecret(id: string, secret: Secret): void {
    this.change({ secrets: { ...this.secrets, [id]: secret } });
  }

  removeSecret(id: string): void {
    const { [id]: _gone, ...secrets } = this.secrets;
    this.change({ secrets });
  }

  putRelease(release: Release): void {
    this.change({ releases: { ...this.releases, [`${release.namespace}/${release.name}`]: release } });
  }

  removeRelease(namespace: string, name: string): void {
    const { [`${namespace}/${name}`]: _gone, ...releases } = this.releases;
    this.change({ releases });
  }

  private get cluster(): Cluster {
    const cluster = this.world.state.clusters[this.id];
    if (!cluster) throw new Error(`cluster ${this.id} is gone`);
    return cluster;
  }

  private change(change: Partial<Cluster>): void {
    this.world.change({ clusters: { ...this.world.state.clusters, [this.id]: { ...this.cluster, ...change } } });
  }
}

/** Every machine that has been configured as a control plane. */
function controlPlanesOf({ state }: World): { stage: Machine["stage"]; configuration: MachineConfiguration }[] {
  return Object.values(state.machines)
    .filter(({ off }) => off !== true)
    .map(({ stage, configuration = "" }) => ({ stage, configuration: readConfiguration(configuration) }))
    .filter(({ configuration }) => configuration.type === "controlplane");
}

function sameCertificate(a: string, b: string): boolean {
  try {
    return read(a).id === read(b).id;
  } catch {
    return false;
  }
}
