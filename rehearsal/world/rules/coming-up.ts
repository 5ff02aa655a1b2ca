import { durationOf } from "../../pace/durations";
import { always, type Rule, unless } from "./rule";

/** A cluster that was bootstrapped, and that nobody has seen healthy since. */
export interface ComingUp {
  /** How long the caller waits for it, in seconds. 0 for one that asks right away. */
  readonly patience: number;
}

/** Seconds from the answer to the bootstrap until Kubernetes answers. */
const needed =
  durationOf({ kind: "create", type: "talos_machine_bootstrap", values: {} }, () => false)?.afterwards?.seconds ?? 0;

export const comingUpRules: readonly Rule<ComingUp>[] = [
  {
    id: "kubernetes/started",
    rule: "nothing asks the API of a new cluster before the health gate has waited for it",
    when: ({ patience }) => patience === 0,
    check: () => `${needed} s`,
    message: (found) =>
      `connect: connection refused (the bootstrap answers ${found} before Kubernetes does, and nothing has waited for that)`,
    source: "siderolabs/talos, the call bootstrap returns when etcd has been told; data.talos_cluster_health waits",
  },
  {
    id: "kubernetes/gate-timeout",
    rule: "the health gate waits for longer than a new cluster takes",
    when: always,
    check: ({ patience }) => unless(patience > needed, `${needed} s, and timeouts.read is ${patience} s`),
    message: (found) => `context deadline exceeded: a new cluster comes up in ${found}`,
    source: "siderolabs/terraform-provider-talos v0.11.0, pkg/talos/talos_cluster_health_data_source.go",
  },
];
