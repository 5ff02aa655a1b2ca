import { type ITerraformDependable, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { ClusterKubeconfig } from "../../.gen/providers/talos/cluster-kubeconfig";
import { DataTalosClientConfiguration } from "../../.gen/providers/talos/data-talos-client-configuration";
import { DataTalosMachineConfiguration } from "../../.gen/providers/talos/data-talos-machine-configuration";
import { MachineBootstrap } from "../../.gen/providers/talos/machine-bootstrap";
import { MachineConfigurationApply } from "../../.gen/providers/talos/machine-configuration-apply";
import { MachineSecrets } from "../../.gen/providers/talos/machine-secrets";
import type { TalosDocument } from "../../.gen/talos/documents";
import { type ClusterInput, machineType } from "../../lab/talos/generator";
import { toYaml } from "../../lab/yaml";
import { literal } from "../private/escape";
import { protect } from "../private/protect";

/** One machine of the cluster, resolved. */
export interface TalosNode {
  readonly name: string;
  readonly role: "control-plane" | "worker";
  /** Where the machine answers, in maintenance mode and afterwards. */
  readonly address: string;
  /** What is laid over the generated configuration: one document, one patch. */
  readonly documents: readonly TalosDocument[];
  /** The image that the documents name: the machine downloads it as soon as it is configured. */
  readonly image: ITerraformDependable;
}

export interface TalosClusterProps extends ClusterInput {
  /** In the order in which they are configured: control planes first. The first of them is bootstrapped. */
  readonly nodes: readonly TalosNode[];
}

/** Credentials of Talos' API. */
export interface TalosCredentials {
  readonly caCertificate: string;
  readonly clientCertificate: string;
  readonly clientKey: string;
}

/** Credentials of the Kubernetes API; certificates and key are base64 of PEM. */
export interface KubernetesCredentials extends TalosCredentials {
  readonly host: string;
}

/**
 * A Talos cluster from machines in maintenance mode: secrets, a configuration a node, applied to one control plane after
 * another and then to the workers, one bootstrap, the client files.
 */
export class TalosCluster extends Construct {
  /** Sensitive. */
  public readonly talos: TalosCredentials;
  /** Sensitive. */
  public readonly kubernetes: KubernetesCredentials;
  /** What etcd's Secrets are encrypted with, for as long as the cluster lives. Sensitive. */
  public readonly encryptionSecret: string;
  /** For `talosctl`, with every control plane as endpoint; it has to be told which nodes. Sensitive. */
  public readonly talosconfig: string;
  /** For `kubectl`. Sensitive. */
  public readonly kubeconfig: string;

  constructor(scope: Construct, id: string, props: TalosClusterProps) {
    super(scope, id);
    const secrets = this.secrets(props);
    const { clientConfiguration } = secrets;
    const first = props.nodes[0];
    if (first?.role !== "control-plane") throw new Error(`nodes (${first?.name}) must start with a control plane`);

    const applied = this.applyConfigurations(props, secrets);
    const bootstrap = new MachineBootstrap(this, "bootstrap", {
      nodeAttribute: first.address,
      endpoint: first.address,
      clientConfiguration,
      dependsOn: applied,
    });
    // The provider never fetches a kubeconfig again by itself: one that names an endpoint of before would reach nothing.
    const endpoint = new TerraformResource(this, "endpoint", { terraformResourceType: "terraform_data" });
    endpoint.addOverride("input", props.clusterEndpoint);
    const kubeconfig = new ClusterKubeconfig(this, "kubeconfig", {
      nodeAttribute: first.address,
      endpoint: first.address,
      clientConfiguration,
      dependsOn: [bootstrap],
      // A bare address: cdktf's reference is a template, which Terraform does not take here.
      lifecycle: { replaceTriggeredBy: [`${endpoint.terraformResourceType}.${endpoint.friendlyUniqueId}`] },
    });
    const controlPlanes = props.nodes.filter(({ role }) => role === "control-plane").map(({ address }) => address);
    const talosconfig = new DataTalosClientConfiguration(this, "talosconfig", {
      clusterName: props.clusterName,
      clientConfiguration,
      endpoints: controlPlanes,
      // No nodes: talosctl upgrades, reboots and resets all that it finds there at once, if it is told none.
    });

    this.talos = {
      caCertificate: clientConfiguration.caCertificate,
      clientCertificate: clientConfiguration.clientCertificate,
      clientKey: clientConfiguration.clientKey,
    };
    const { kubernetesClientConfiguration } = kubeconfig;
    this.kubernetes = {
      host: kubernetesClientConfiguration.host,
      caCertificate: kubernetesClientConfiguration.caCertificate,
      clientCertificate: kubernetesClientConfiguration.clientCertificate,
      clientKey: kubernetesClientConfiguration.clientKey,
    };
    this.encryptionSecret = secrets.machineSecrets.secrets.secretboxEncryptionSecret;
    this.talosconfig = talosconfig.talosConfig;
    this.kubeconfig = kubeconfig.kubeconfigRaw;
  }

  private secrets({ talosContract }: TalosClusterProps): MachineSecrets {
    const secrets = new MachineSecrets(this, "secrets", {
      talosVersion: talosContract,
      // A lower version would replace the whole PKI; a contract never changes once the cluster exists.
      lifecycle: { ignoreChanges: ["talos_version"] },
    });
    return protect(secrets, "machine_secrets");
  }

  /**
   * Applies each node's configuration after the one before it. An apply returns when Talos has accepted it, before any
   * reboot, so the chain alone keeps nobody from rebooting: staged mode does.
   */
  private applyConfigurations(props: TalosClusterProps, secrets: MachineSecrets): MachineConfigurationApply[] {
    return props.nodes.reduce<MachineConfigurationApply[]>((applied, node) => {
      const configuration = new DataTalosMachineConfiguration(this, `configuration-${node.name}`, {
        clusterName: props.clusterName,
        clusterEndpoint: props.clusterEndpoint,
        machineType: machineType(node.role),
        machineSecrets: secrets.machineSecrets,
        talosVersion: props.talosContract,
        kubernetesVersion: props.kubernetesVersion,
        configPatches: node.documents.map((document) => literal(toYaml(document))),
        docs: false,
        examples: false,
      });
      const before = applied.at(-1);
      const apply = new MachineConfigurationApply(this, `apply-${node.name}`, {
        nodeAttribute: node.address,
        endpoint: node.address,
        clientConfiguration: secrets.clientConfiguration,
        machineConfigurationInput: configuration.machineConfiguration,
        applyMode: "staged_if_needing_reboot",
        dependsOn: [...(before ? [before] : []), node.image],
      });
      return [...applied, apply];
    }, []);
  }
}
