import { join } from "node:path";
import { policyOf } from "../../lab/policies/policy";
import { nodeDocuments } from "../../lab/talos/node-documents";
import { toYaml } from "../../lab/yaml";
import { standIns } from "../../rehearsal/providers";
import { generatedConfiguration } from "../../rehearsal/providers/talos/generated-configuration";
import { mergePatches } from "../../rehearsal/providers/talos/merge-patches";
import { Buckets } from "../../rehearsal/world/aws/buckets";
import { Tunnels } from "../../rehearsal/world/cloudflare/tunnels";
import { authority, issue, privateKey } from "../../rehearsal/world/pki";
import { type Cluster, type Machine, World } from "../../rehearsal/world/world";
import { at, labWith } from "./labs";
import { scratchFolder } from "./scratch";
import { TerraformRun } from "./terraform";

const endpoint = "https://10.0.10.10:6443";

export interface ClusterOptions {
  /** @default 3 */
  readonly nodes?: number;
  /** Extensions in the nodes' image. @default - those that Longhorn needs */
  readonly extensions?: readonly string[];
}

interface Account {
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A bootstrapped cluster of the shipped lab with nothing in it, and a Terraform that reaches it. */
export class ClusterRun {
  private constructor(
    readonly terraform: TerraformRun,
    readonly world: World,
    /** Provider blocks, as a configuration has them. */
    readonly provider: Readonly<Record<string, object>>,
  ) {}

  static async open({
    nodes = 3,
    extensions = ["siderolabs/iscsi-tools", "siderolabs/util-linux-tools"],
  }: ClusterOptions = {}): Promise<ClusterRun> {
    const lab = labWith();
    const world = World.open(join(scratchFolder(), "world.json"), lab);
    const ca = authority("kubernetes");
    const generated = generatedConfiguration({
      machine_type: "controlplane",
      cluster_endpoint: endpoint,
      kubernetes_version: lab.versions.kubernetes,
      talos_version: lab.versions.talosContract,
      machine_secrets: { cluster: { id: "home" }, certs: { k8s: { cert: ca } } },
    });
    const image = `factory.talos.dev/metal-installer/abc:${lab.versions.talos}`;
    const running = lab.nodes.slice(0, nodes).map((node): [string, Machine] => {
      const configuration = mergePatches(generated, nodeDocuments(lab, node, image).map(toYaml));
      const machine = at(Object.values(world.state.machines), lab.nodes.indexOf(node));
      return [node.address, { ...machine, stage: "running", configuration }];
    });
    const system = { uid: "1", labels: {}, annotations: {} };
    const cluster = { ca, namespaces: { "kube-system": system }, secrets: {}, releases: {} };
    world.change({
      machines: Object.fromEntries(running),
      schematics: { abc: toYaml({ customization: { systemExtensions: { officialExtensions: extensions } } }) },
      clusters: { home: cluster },
    });
    const folders: string[] = [];
    const played = standIns(world, () => folders).filter(({ source }) => /\/(helm|kubernetes)$/.test(source));
    const terraform = await TerraformRun.with(played);
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

  /** Makes the accounts that a platform needs outside of the cluster: a bucket that a key opens, and a tunnel. Gives the tunnel's token. */
  openAccounts({ bucket, region, accessKeyId, secretAccessKey }: Account): string {
    const { aws, cloudflare } = this.world.state;
    const user = {
      uniqueId: "AIDA",
      policies: { all: policyOf({ Sid: "All", Effect: "Allow", Action: "s3:*", Resource: "*" }) },
      keys: { [accessKeyId]: { secret: secretAccessKey, active: true, created: "2026-01-01T00:00:00Z" } },
    };
    this.world.change({ aws: { ...aws, users: { lab: user } } });
    const buckets = new Buckets(this.world);
    if (!aws.buckets[bucket]) buckets.create(bucket, { region, objectLock: false });
    const { account } = at(Object.values(cloudflare.zones), 0);
    const tunnels = new Tunnels(this.world);
    const id = tunnels.create(account, `tunnel-${Object.keys(cloudflare.tunnels).length}`, "cloudflare");
    tunnels.configure(account, id, [{ hostname: "", path: "", service: "http_status:404" }]);
    return tunnels.token(account, id);
  }

  /** Puts a configuration in place of the one before. */
  configure(configuration: object): void {
    this.terraform.configure({ provider: this.provider, ...configuration });
  }

  /** Applies what must fail. Gives what it says, on one line. */
  async failure(configuration: object): Promise<string> {
    this.configure(configuration);
    return this.terraform.fails("apply", "-auto-approve");
  }
}
