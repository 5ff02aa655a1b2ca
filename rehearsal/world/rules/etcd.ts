import { readConfiguration } from "../machine-configuration";
import type { Machine, WorldState } from "../world";
import { always, type Rule, unless } from "./rule";

/** A machine that is told to make the cluster's first etcd member. */
export interface Bootstrapping {
  readonly state: WorldState;
  readonly machine: Machine;
}

const configurationOf = ({ machine }: Bootstrapping) => readConfiguration(machine.configuration ?? "");

/** What Talos answers to `bootstrap`. */
export const bootstrapRules: readonly Rule<Bootstrapping>[] = [
  {
    id: "etcd/maintenance",
    rule: "a node is installed before it bootstraps",
    when: always,
    check: ({ machine: { stage, trouble, name } }) => {
      if (stage === "running") return undefined;
      return trouble === undefined ? "" : ` (${name} did not install: ${trouble})`;
    },
    message: (found) => `code = Unimplemented desc = API is not implemented in maintenance mode${found}`,
    source:
      "siderolabs/talos, internal/app/maintenance: every call that needs an installed system is unimplemented there",
  },
  {
    id: "etcd/control-plane",
    rule: "a control plane bootstraps",
    when: ({ machine }) => machine.stage === "running",
    check: (one) => unless(configurationOf(one).type === "controlplane"),
    message: () => "code = FailedPrecondition desc = bootstrap can only be performed on a control plane node",
    source: "siderolabs/talos, internal/app/machined/internal/server/v1alpha1",
  },
  {
    id: "etcd/once",
    rule: "a cluster is bootstrapped once",
    when: ({ machine }) => machine.stage === "running",
    check: (one) => unless(one.state.clusters[configurationOf(one).clusterId] === undefined),
    // The provider retries this for ten minutes and then fails; what exists has to be imported.
    message: () => "code = AlreadyExists desc = etcd data directory is not empty",
    source: "terraform-provider-talos v0.11.0, pkg/talos/talos_machine_bootstrap_resource.go",
  },
];

/** Control planes that an apply has let reboot, and that nobody has waited for. */
export interface Rebooting {
  /** Their names. */
  readonly rebooting: readonly string[];
  readonly members: number;
}

export const rebootRules: readonly Rule<Rebooting>[] = [
  {
    id: "etcd/reboots",
    rule: "control planes that reboot together leave etcd its quorum",
    when: ({ rebooting }) => rebooting.length > 1,
    check: ({ rebooting, members }) => unless((members - rebooting.length) * 2 > members, rebooting.join(", ")),
    message: (found) => `${found} reboot together: until they are back etcd has no quorum, and Kubernetes no API`,
    source:
      "siderolabs/talos v1.13.9, internal/app/machined/internal/server/v1alpha1/v1alpha1_server.go, ApplyConfiguration: it answers before the node reboots",
  },
];

/** What the Kubernetes API is behind. */
export interface Quorum {
  readonly running: number;
  readonly members: number;
}

export const quorumRules: readonly Rule<Quorum>[] = [
  {
    id: "etcd/quorum",
    rule: "most of etcd's members run",
    when: always,
    check: ({ running, members }) => unless(running * 2 > members),
    message: () => "context deadline exceeded",
    source: "etcd.io/docs, FAQ: failure tolerance; the API server answers nothing without etcd",
  },
];
