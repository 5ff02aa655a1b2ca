import { HelmProvider } from "@cdktf/provider-helm/lib/provider";
import { KubernetesProvider } from "@cdktf/provider-kubernetes/lib/provider";
import { Fn, type TerraformBackend } from "cdktf";
import type { Construct } from "constructs";
import { TalosProvider } from "../.gen/providers/talos/provider";
import { controlPlanes, workers } from "../lab/nodes";
import { platformNamespaces } from "../lab/platform-namespaces";
import { kubePrismPort } from "../lab/talos/kube-prism";
import { Cilium } from "../modules/platform/cilium";
import { PlatformNamespace } from "../modules/platform/platform-namespace";
import { HealthGate } from "../modules/talos/health-gate";
import type { KubernetesCredentials } from "../modules/talos/talos-cluster";
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

    const gate = new HealthGate(this, "gate", {
      credentials: access.talos,
      controlPlanes: controlPlanes(lab).map(({ address }) => address),
      workers: workers(lab).map(({ address }) => address),
    });
    const namespaces = Object.entries(platformNamespaces).map(
      ([name, podSecurity]) => new PlatformNamespace(this, name, { name, podSecurity, dependsOn: [gate.passed] }),
    );
    new Cilium(this, "cilium", {
      kubePrismPort,
      nodes: lab.nodes.length,
      dependsOn: namespaces.map(({ resource }) => resource),
    });
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
