import { createHash } from "node:crypto";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { CloudflareProvider } from "@cdktf/provider-cloudflare/lib/provider";
import { TerraformOutput } from "cdktf";
import type { Construct } from "constructs";
import { TalosProvider } from "../.gen/providers/talos/provider";
import { publishedHosts } from "../lab/edge/published-hosts";
import { controlPlanes, workers } from "../lab/nodes";
import type { Lab } from "../lab/schema/lab";
import type { LabNode } from "../lab/schema/node";
import { clusterInput } from "../lab/talos/generator";
import { namedInstaller } from "../lab/talos/images";
import { nodeDocuments } from "../lab/talos/node-documents";
import { schematicOf } from "../lab/talos/schematic";
import { Edge } from "../modules/cloudflare/edge";
import { Offsite } from "../modules/offsite/offsite";
import { derivedSecret } from "../modules/private/derived-secret";
import { TalosCluster, type TalosNode } from "../modules/talos/talos-cluster";
import { TalosImage } from "../modules/talos/talos-image";
import { publish } from "./contract";
import { LabStack, type StackInput } from "./lab-stack";

/** What exists before Kubernetes answers. Planning it reads no node, so that it works from anywhere. */
export class InfraStack extends LabStack {
  constructor(scope: Construct, id: string, input: StackInput) {
    super(scope, id, input);
    const { lab } = input;
    new TalosProvider(this, "talos");

    const nodes = this.nodes(lab);
    const cluster = new TalosCluster(this, "cluster", {
      ...clusterInput(lab),
      nodes,
    });

    publish(this, "cluster_access", { kubernetes: cluster.kubernetes, talos: cluster.talos });
    new TerraformOutput(this, "talosconfig", { value: cluster.talosconfig, sensitive: true, staticId: true });
    new TerraformOutput(this, "kubeconfig", { value: cluster.kubeconfig, sensitive: true, staticId: true });
    // For `talosctl upgrade --image`, whose own default has neither extensions nor kernel arguments.
    const installers = Object.fromEntries(nodes.map(({ name, installer }) => [name, installer]));
    new TerraformOutput(this, "installers", { value: installers, staticId: true });
    // Kept in the state and nowhere else, as the cluster's own secrets are: whoever has the one can make the other.
    publish(this, "velero_repository", { password: derivedSecret("velero-repository", cluster.encryptionSecret) });
    this.addEdge(lab);
    this.addOffsite(lab);
  }

  private addEdge({ name, edge }: Lab): void {
    if (!edge) return;
    new CloudflareProvider(this, "cloudflare");
    const { token } = new Edge(this, "edge", { ...edge, lab: name, hosts: publishedHosts(edge) });
    publish(this, "tunnel_credentials", { token });
  }

  private addOffsite({ name, backup }: Lab): void {
    if (!backup) return;
    new AwsProvider(this, "aws", { region: backup.region });
    const { accessKeys } = new Offsite(this, "offsite", { ...backup, lab: name });
    publish(this, "backup_credentials", accessKeys);
  }

  /** Every node with its documents and its installer; equal schematics share one image. */
  private nodes(lab: Lab): (TalosNode & { readonly installer: string })[] {
    const images = new Map<string, TalosImage>();
    const imageOf = (node: LabNode): TalosImage => {
      const schematic = schematicOf(lab, node);
      const key = createHash("sha256").update(JSON.stringify(schematic)).digest("hex").slice(0, 8);
      const image =
        images.get(key) ?? new TalosImage(this, `image-${key}`, { schematic, talosVersion: lab.versions.talos });
      images.set(key, image);
      return image;
    };
    return [...controlPlanes(lab), ...workers(lab)].map((node) => {
      const { installer, registered } = imageOf(node);
      const { name, role, address } = node;
      const documents = nodeDocuments(lab, node, installer);
      return { name, role, address, documents, installer: namedInstaller(documents), image: registered };
    });
  }
}
