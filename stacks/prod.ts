import { HelmProvider } from "@cdktf/provider-helm/lib/provider";
import { KubernetesProvider } from "@cdktf/provider-kubernetes/lib/provider";
import { Fn, type ITerraformDependable, type TerraformBackend } from "cdktf";
import type { Construct } from "constructs";
import { TalosProvider } from "../.gen/providers/talos/provider";
import { controlPlanes, schedulableNodes, storageNodes, workers } from "../lab/nodes";
import { platformNamespaces } from "../lab/platform/namespaces";
import { folderOf } from "../lab/policies/writers";
import type { Lab } from "../lab/schema/lab";
import type { LabNode } from "../lab/schema/node";
import { kubePrismPort } from "../lab/talos/kube-prism";
import { bondName } from "../lab/talos/link-documents";
import { longhornVolume } from "../lab/talos/node-documents";
import { ringLinkNames } from "../lab/talos/ring-documents";
import { charts } from "../lab/versions";
import { ArgoCd } from "../modules/platform/argo-cd";
import { Cilium } from "../modules/platform/cilium";
import { Cloudflared } from "../modules/platform/cloudflared";
import { Longhorn } from "../modules/platform/longhorn";
import { PlatformExtras } from "../modules/platform/platform-extras";
import { PlatformNamespace } from "../modules/platform/platform-namespace";
import { RootApplication } from "../modules/platform/root-application";
import { SnapshotController } from "../modules/platform/snapshot-controller";
import { HealthGate } from "../modules/talos/health-gate";
import type { KubernetesCredentials, TalosCredentials } from "../modules/talos/talos-cluster";
import { Backups } from "./backups";
import { PublishedContract } from "./contract";
import type { InfraStack } from "./infra";
import { LabStack, type StackInput } from "./lab-stack";

export interface ProdStackProps extends StackInput {
  readonly infra: InfraStack;
  /** Where the state of `infra` lives. */
  readonly infraState: TerraformBackend;
}

/** What needs the Kubernetes API: the platform that everything else is deployed on by GitOps. */
export class ProdStack extends LabStack {
  constructor(scope: Construct, id: string, { infra, infraState, ...input }: ProdStackProps) {
    super(scope, id, input);
    const { lab } = input;
    this.addDependency(infra);
    const contract = new PublishedContract(infraState.getRemoteStateDataSource(this, "infra", infra.node.id));
    const access = contract.clusterAccess;
    new TalosProvider(this, "talos");
    const connection = connectionTo(access.kubernetes);
    new KubernetesProvider(this, "kubernetes", connection);
    new HelmProvider(this, "helm", { kubernetes: connection });

    const gate = input.without?.length ? [] : [this.addGate(lab, access.talos)];
    this.addPlatform(lab, contract, this.addNamespaces(lab, gate));
  }

  private addGate(lab: Lab, credentials: TalosCredentials): ITerraformDependable {
    const addresses = (nodes: readonly LabNode[]): string[] => nodes.map(({ address }) => address);
    return new HealthGate(this, "gate", {
      credentials,
      controlPlanes: addresses(controlPlanes(lab)),
      workers: addresses(workers(lab)),
    }).resource;
  }

  private addNamespaces(lab: Lab, gate: ITerraformDependable[]): ITerraformDependable[] {
    return platformNamespaces(lab).map(
      ({ name, podSecurity }) =>
        new PlatformNamespace(this, `namespace-${name}`, {
          name,
          podSecurity,
          dependsOn: gate,
          // With it would go every volume.
          protectedAs: name === charts.longhorn.namespace ? "longhorn_system" : undefined,
        }).resource,
    );
  }

  private addPlatform(lab: Lab, contract: PublishedContract, namespaces: ITerraformDependable[]): void {
    const nodes = schedulableNodes(lab).length;
    const { resource: cilium } = new Cilium(this, "cilium", {
      kubePrismPort,
      nodes: lab.nodes.length,
      innerLinks: lab.ring && [ringLinkNames],
      dependsOn: namespaces,
    });
    const { resource: snapshots } = new SnapshotController(this, "snapshot-controller", { dependsOn: [cilium] });
    const longhorn = storageNodes(lab).length > 0 ? this.addLonghorn(lab, contract, cilium) : undefined;
    const { resource: argoCd } = new ArgoCd(this, "argocd", {
      hostname: `argocd.${lab.edge?.domain ?? "internal"}`,
      nodes,
      highlyAvailable: lab.gitops?.highlyAvailable,
      dependsOn: [cilium],
    });
    if (lab.edge) {
      const { token } = contract.tunnelCredentials;
      new Cloudflared(this, "cloudflared", { token, nodes, dependsOn: [cilium] });
    }
    const { loadBalancers } = lab.cluster;
    const { resource: extras } = new PlatformExtras(this, "platform-extras", {
      loadBalancers,
      // By the kernel's name, which is known of bonds only.
      interfaces: lab.nodes.every(({ uplink }) => uplink.kind !== "link") ? [`^${bondName}$`] : undefined,
      gateway: loadBalancers.length > 0 ? {} : undefined,
      longhorn: longhorn && { backups: lab.backup !== undefined },
      dependsOn: longhorn ? [snapshots, longhorn] : [snapshots],
    });
    if (lab.backup) {
      new Backups(this, "backups", { backup: lab.backup, contract, namespaces, volumesReady: extras });
    }
    if (lab.gitops) new RootApplication(this, "root-application", { ...lab.gitops, dependsOn: [argoCd] });
  }

  private addLonghorn(lab: Lab, contract: PublishedContract, cilium: ITerraformDependable): ITerraformDependable {
    const { backup } = lab;
    return new Longhorn(this, "longhorn", {
      storageNodes: storageNodes(lab).length,
      dataPath: `/var/mnt/${longhornVolume}`,
      backup: backup?.writers.includes("longhorn")
        ? { ...backup, prefix: folderOf("longhorn"), ...contract.backupCredentials("longhorn") }
        : undefined,
      dependsOn: [cilium],
    }).resource;
  }
}

/** What the providers ask for. From the state, not from a kubeconfig file: paths mean nothing on another machine. */
function connectionTo(credentials: KubernetesCredentials) {
  return {
    host: credentials.host,
    clusterCaCertificate: Fn.base64decode(credentials.caCertificate),
    clientCertificate: Fn.base64decode(credentials.clientCertificate),
    clientKey: Fn.base64decode(credentials.clientKey),
  };
}
