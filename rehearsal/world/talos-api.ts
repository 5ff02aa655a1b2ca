import { ProviderError } from "../protocol/diagnostics";
import { readConfiguration } from "./machine-configuration";
import { issue, issuedBy, privateKey } from "./pki";
import { letReboot, takesReboot } from "./reboots";
import { comingUpRules } from "./rules/coming-up";
import { bootstrapRules } from "./rules/etcd";
import { answers } from "./rules/rule";
import { configurationRules } from "./rules/talos";
import { installationRules } from "./rules/talos-install";
import type { Cluster, Machine, World } from "./world";

/** Who calls: base64 of PEM, as the provider's `client_configuration` has it. */
export interface TalosClient {
  readonly caCertificate: string;
  readonly clientCertificate: string;
}

/** Talos' API on every machine. Messages are those of the real one; each rule names where it was read. */
export class TalosApi {
  constructor(private readonly world: World) {}

  /** Whether a configuration would let a machine reboot, as a dry run says. */
  needsReboot(address: string, client: TalosClient, yaml: string): boolean {
    const machine = this.reach(address, client, "Error applying configuration");
    return machine.stage === "running" && takesReboot(machine, yaml);
  }

  /**
   * Installs on a machine in maintenance mode, changes the configuration of a running one. What is staged counts as carried out.
   *
   * @param rebooting the control planes that reboot already, if this one may reboot by itself
   */
  applyConfiguration(address: string, client: TalosClient, yaml: string, rebooting?: Set<string>): void {
    const summary = "Error applying configuration";
    const machine = this.reach(address, client, summary);
    const wanted = readConfiguration(yaml);
    const configuring = { state: this.world.state, machine, yaml, wanted };
    const [refused] = answers(configurationRules, configuring);
    if (refused !== undefined)
      throw new ProviderError(
        summary,
        `rpc error: code = InvalidArgument desc = configuration validation failed: ${refused}`,
      );
    const { hostname } = wanted;
    if (machine.stage === "running") {
      if (rebooting && takesReboot(machine, yaml)) letReboot(this.world.state, machine, rebooting);
      this.put({ ...machine, configuration: yaml, hostname });
      return;
    }
    // What is wrong is found while Talos installs, after it has accepted the configuration: the machine stays in
    // maintenance mode and the next step fails (terraform-provider-talos#213, #236).
    const [trouble] = answers(installationRules, configuring);
    this.put(
      trouble === undefined
        ? { ...machine, stage: "running", configuration: yaml, hostname, trouble }
        : { ...machine, trouble },
    );
  }

  /** Makes the first etcd member. Once a cluster. */
  bootstrap(address: string, client: TalosClient): void {
    const machine = this.reach(address, client, "Error bootstrapping node");
    const [refused] = answers(bootstrapRules, { state: this.world.state, machine });
    if (refused !== undefined) throw new ProviderError("Error bootstrapping node", `rpc error: ${refused}`);
    const { clusterId, kubernetesCa } = this.configurationOf(machine);
    const labels = (name: string): Record<string, string> => ({ "kubernetes.io/metadata.name": name });
    const namespaces = ["default", "kube-node-lease", "kube-public", "kube-system"].map((name) => [
      name,
      { uid: uid(), labels: labels(name), annotations: {} },
    ]);
    const cluster: Cluster = {
      comingUp: true,
      ca: kubernetesCa,
      namespaces: Object.fromEntries(namespaces),
      secrets: {},
      releases: {},
    };
    this.world.change({ clusters: { ...this.world.state.clusters, [clusterId]: cluster } });
  }

  /** What `talosctl kubeconfig` would write, in parts. */
  kubeconfig(
    address: string,
    client: TalosClient,
  ): { name: string; host: string; caCertificate: string; clientCertificate: string; clientKey: string } {
    const summary = "failed to retrieve kubeconfig";
    const machine = this.reach(address, client, summary);
    if (machine.stage === "maintenance") {
      throw new ProviderError(
        summary,
        "rpc error: code = Unimplemented desc = API is not implemented in maintenance mode",
      );
    }
    const { clusterId, clusterName, clusterEndpoint } = this.configurationOf(machine);
    const cluster = this.world.state.clusters[clusterId];
    if (!cluster)
      throw new ProviderError(
        summary,
        `rpc error: code = Unavailable desc = etcd on ${machine.name} has not been bootstrapped`,
      );
    return {
      name: clusterName,
      host: clusterEndpoint,
      caCertificate: cluster.ca,
      clientCertificate: issue(cluster.ca, "admin"),
      clientKey: privateKey(),
    };
  }

  /**
   * The provider's health check: every node named, and no other, belongs to the cluster and runs. It waits for a cluster
   * that comes up.
   * Source: pkg/cluster/check of siderolabs/talos.
   *
   * @param patience seconds until it gives up
   */
  health(client: TalosClient, controlPlanes: readonly string[], workers: readonly string[], patience: number): void {
    const summary = "cluster health check failed";
    const named = [...controlPlanes, ...workers];
    const machines = named.map((address) => this.reach(address, client, summary));
    const waiting = machines.find(({ stage }) => stage !== "running");
    if (waiting)
      throw new ProviderError(
        summary,
        `timeout waiting for apid to be ready on ${waiting.address}: the machine is in maintenance mode${waiting.trouble === undefined ? "" : `, it did not install: ${waiting.trouble}`}`,
      );
    const first = machines[0];
    const clusterId = first && this.configurationOf(first).clusterId;
    if (clusterId === undefined || !this.world.state.clusters[clusterId]) {
      throw new ProviderError(summary, "timeout waiting for etcd to be healthy: the cluster has not been bootstrapped");
    }
    const members = Object.values(this.world.state.machines).filter(
      (machine) => machine.stage === "running" && this.configurationOf(machine).clusterId === clusterId,
    );
    const unexpected = members.filter(({ address }) => !named.includes(address)).map(({ address }) => address);
    if (unexpected.length > 0)
      throw new ProviderError(summary, `unexpected nodes with IPs ${JSON.stringify(unexpected)}`);
    this.waitFor(clusterId, patience);
  }

  private waitFor(id: string, patience: number): void {
    const { clusters } = this.world.state;
    const { comingUp, ...cluster } = clusters[id] ?? {};
    if (comingUp !== true) return;
    const [late] = answers(comingUpRules, { patience });
    if (late !== undefined) throw new ProviderError("cluster health check failed", late);
    this.world.change({ clusters: { ...clusters, [id]: cluster as Cluster } });
  }

  /** The machine behind an address, if it lets the caller in. */
  private reach(address: string, client: TalosClient, summary: string): Machine {
    const machine = this.world.state.machines[address];
    if (!machine || machine.off === true) {
      throw new ProviderError(
        summary,
        `rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp ${address}:50000: connect: no route to host"`,
      );
    }
    if (machine.stage === "running" && !issuedBy(client.clientCertificate, this.configurationOf(machine).talosCa)) {
      throw new ProviderError(
        summary,
        'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate signed by unknown authority"',
      );
    }
    return machine;
  }

  private configurationOf(machine: Machine): ReturnType<typeof readConfiguration> {
    return readConfiguration(machine.configuration ?? "");
  }

  private put(machine: Machine): void {
    this.world.change({ machines: { ...this.world.state.machines, [machine.address]: machine } });
  }
}

const uid = (): string => crypto.randomUUID();
