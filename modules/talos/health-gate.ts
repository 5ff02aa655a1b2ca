import { Construct } from "constructs";
import type { ITerraformDependable } from "cdktf";
import { DataTalosClusterHealth } from "../../.gen/providers/talos/data-talos-cluster-health";
import type { TalosCredentials } from "./talos-cluster";

export interface HealthGateProps {
  readonly credentials: TalosCredentials;
  /** Addresses, not names: the check compares them with what the nodes report. */
  readonly controlPlanes: readonly string[];
  readonly workers: readonly string[];
}

/**
 * Waits until every node of the cluster, and no other, is healthy. It runs whenever the stack is planned, so a node that is
 * off fails the plan here rather than half-way through a release. No node can be left out: the check compares their addresses
 * with etcd's members and Kubernetes' nodes (siderolabs/talos v1.13.9, pkg/cluster/check/etcd.go and kubernetes.go). Node
 * readiness and CoreDNS are left out by Talos itself while the cluster has no CNI.
 */
export class HealthGate extends Construct {
  /** What comes after it depends on this. */
  public readonly resource: ITerraformDependable;

  constructor(scope: Construct, id: string, props: HealthGateProps) {
    super(scope, id);
    this.resource = new DataTalosClusterHealth(this, "health", {
      clientConfiguration: { ...props.credentials },
      endpoints: [...props.controlPlanes],
      controlPlaneNodes: [...props.controlPlanes],
      workerNodes: [...props.workers],
      timeouts: { read: "10m" },
    });
  }
}
