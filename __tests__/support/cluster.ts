import { join } from "node:path";
import { toYaml } from "../../lab/yaml";
import { standIns } from "../../rehearsal/providers";
import { authority, issue, privateKey } from "../../rehearsal/world/pki";
import { type Cluster, type Machine, World } from "../../rehearsal/world/world";
import { gatewayApi } from "../../lab/versions";
import { labWith } from "./labs";
import { scratchFolder } from "./scratch";
import { TerraformRun } from "./terraform";

const endpoint = "https://10.0.10.10:6443";

export interface ClusterOptions {
  /** @default 3 */
  readonly nodes?: number;
  /** Extensions in the nodes' image. @default - those that Longhorn needs */
  readonly extensions?: readonly string[];
}

/** A bootstrapped cluster of the shipped lab with nothing in it, and a Terraform that reaches it. */
export class ClusterRun {
  private constructor(
    readonly terraform: TerraformRun,
    readonly world: World,
    /** Provider blocks, as a configuration has them. */
    readonly provider: Readonly<Record<string, object>>,
  ) {}

  static async open({ nodes = 3, extensions = ["siderolabs/iscsi-tools"] }: ClusterOptions = {}): Promise<ClusterRun> {
    const world = World.open(join(scratchFolder(), "world.json"), labWith());
    const ca = authority("kubernetes");
    const main = toYaml({
      machine: { type: "controlplane", install: { image: "factory.talos.dev/metal-installer/abc:v1.13.9" } },
      cluster: { id: "home", controlPlane: { endpoint }, ca: { crt: ca }, extraManifests: [gatewayApi.manifest] },
    });
    const vip = toYaml({
      apiVersion: "v1alpha1",
      kind: "Layer2VIPConfig",
      name: new URL(endpoint).hostname,
      link: "bond0",
    });
    const configuration = `${main}---\n${vip}`;
    const running = Object.values(world.state.machines)
      .slice(0, nodes)
      .map((machine): [string, Machine] => [machine.address, { ...machine, stage: "running", configuration }]);
    const system = { uid: "1", labels: {}, annotations: {} };
    const cluster = { ca, namespaces: { "kube-system": system }, secrets: {}, releases: {} };
    world.change({
      machines: Object.fromEntries(running),
      schematics: { abc: toYaml({ customization: { systemExtensions: { officialExtensions: extensions } } }) },
      clusters: { home: cluster },
    });
    const folders: string[] = [];
    const terraform = await TerraformRun.with(standIns(world, () => folders));
    folders.push(terraform.folder);
    const pem = (text: string): string => Buffer.from(text, "base64").toString();
    const connection = {
      host: endpoint,
      cluster_ca_certificate: pem(ca),
      client_certificate: pem(issue(ca, "admin")),
      client_key: pem(privateKey()),
    };
    return new ClusterRun(terraform, world, { kubernetes: connection, helm: { kubernetes: connection } });
  }

  get cluster(): Cluster {
    const cluster = this.world.state.clusters["home"];
    if (!cluster) throw new Error("there is no cluster");
    return cluster;
  }

  /** What a Secret holds, in clear. @param id `<namespace>/<name>` */
  secret(id: string): Readonly<Record<string, string>> {
    const data = this.cluster.secrets[id]?.data ?? {};
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, Buffer.from(value, "base64").toString()]),
    );
  }

  /** Puts a configuration in place of the one before. */
  async configure(configuration: object): Promise<void> {
    await this.terraform.configure({ provider: this.provider, ...configuration });
  }

  /** Applies what must fail. Gives what it says, on one line. */
  async failure(configuration: object): Promise<string> {
    await this.configure(configuration);
    const { code, out } = await this.terraform.run("apply", "-auto-approve");
    expect(code).toBe(1);
    return out.replaceAll(/\s*\n[│╷╵ ]*/g, " ");
  }
}
