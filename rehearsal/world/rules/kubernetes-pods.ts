import { at } from "../at";
import type { InstallationRule } from "./installation";
import { facts } from "./kubernetes";
import { always } from "./rule";

const levels = ["restricted", "baseline", "privileged"];

/** What the pods of any release meet on the nodes. */
export const podRules: readonly InstallationRule[] = [
  {
    id: "kubernetes/network",
    rule: "pods that do not use the host's network have a CNI",
    effect: "waits",
    when: ({ wanted }) => wanted.chart !== "cilium",
    check: (installation) => (installation.deployed("cilium") ? undefined : "no CNI is installed"),
    message: (found) => `nodes are not ready: ${found}`,
    source: "terraform-provider-helm#1665, a cluster of Talos without a CNI",
  },
  {
    id: "kubernetes/pod-security",
    rule: "the namespace's pod security level lets the chart's pods in",
    effect: "waits",
    when: (installation) => facts(installation) !== undefined && installation.wanted.namespace !== "kube-system",
    check: (installation) => {
      const { api, wanted } = installation;
      const allowed = api.namespaces[wanted.namespace]?.labels["pod-security.kubernetes.io/enforce"] ?? "baseline";
      const needed = facts(installation)?.podSecurity(wanted.values) ?? "restricted";
      return levels.indexOf(needed) <= levels.indexOf(allowed)
        ? undefined
        : `violates PodSecurity "${allowed}:latest", they need "${needed}"`;
    },
    message: (found) => `pods are forbidden: ${found}`,
    source: "Talos enforces baseline except in kube-system: siderolabs/talos pkg/machinery/config/generate",
  },
  {
    id: "kubernetes/secret",
    rule: "every Secret that a chart's pods read exists in their namespace",
    effect: "waits",
    when: (installation) => facts(installation)?.secrets !== undefined,
    check: (installation) =>
      facts(installation)
        ?.secrets?.(installation.wanted.values)
        .find(({ name }) => !installation.secret(name))?.name,
    message: (found) => `pods can't start: secret "${found}" not found`,
    source: "kubelet: CreateContainerConfigError, and FailedMount for volumes",
  },
  {
    id: "kubernetes/secret-key",
    rule: "a Secret has the key that the pods read",
    effect: "waits",
    when: (installation) => facts(installation)?.secrets !== undefined,
    check: (installation) => {
      const missing = facts(installation)
        ?.secrets?.(installation.wanted.values)
        .find(({ name, key }) => key !== undefined && installation.secret(name)?.[key] === undefined);
      return missing && installation.secret(missing.name)
        ? `${missing.key} in Secret ${installation.wanted.namespace}/${missing.name}`
        : undefined;
    },
    message: (found) => `couldn't find key ${found}`,
    source: "kubelet: CreateContainerConfigError",
  },
  {
    id: "kubernetes/taint",
    rule: "some node takes pods: a worker, or control planes that allow it",
    effect: "waits",
    when: always,
    check: ({ nodes, schedulable }) => (schedulable.length > 0 ? undefined : String(nodes.length)),
    message: (found) =>
      `0/${found} nodes are available: ${found} node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }`,
    source: "Talos taints control planes unless allowSchedulingOnControlPlanes is set: docs, workers on control planes",
  },
  {
    id: "kubernetes/apart",
    rule: "there are as many nodes as pods that must not share one",
    effect: "waits",
    when: (installation) => facts(installation)?.nodes !== undefined,
    check: (installation) => {
      const needed = facts(installation)?.nodes?.(installation.wanted.values) ?? 1;
      // The operator tolerates everything; what keeps apart by affinity does not.
      const room = installation.wanted.chart === "cilium" ? installation.nodes : installation.schedulable;
      return room.length < needed
        ? `0/${room.length} nodes are available: pods that keep apart need ${needed} of them`
        : undefined;
    },
    message: (found) => found,
    source:
      "redis-ha's hardAntiAffinity; the operator's host ports 9234 and 9963; charts/cloudflared with spread: required",
  },
  {
    id: "kubernetes/extensions",
    rule: "every node's image has the system extensions that a chart needs",
    effect: "waits",
    when: (installation) => facts(installation)?.extensions !== undefined,
    check: (installation) => {
      for (const { configuration } of installation.nodes) {
        const schematic = installation.api.schematicOf(configuration.installImage);
        const missing = facts(installation)?.extensions?.find((name) => !schematic.includes(name));
        if (missing !== undefined) return missing;
      }
      return undefined;
    },
    message: (found) => `CrashLoopBackOff: a node has no ${found}`,
    source:
      "https://docs.siderolabs.com/kubernetes-guides/csi/longhorn; Longhorn's manager ends without iscsiadm (app/daemon.go)",
  },
  {
    id: "kubernetes/load-balancer-pool",
    rule: "a service of type LoadBalancer finds a pool of addresses",
    effect: "waits",
    when: (installation) =>
      (facts(installation)?.serviceTypes ?? []).some((path) => installation.value(path) === "LoadBalancer"),
    check: (installation) => {
      const ranges = (at(installation.deployed("platform-extras")?.values, "loadBalancers.ranges") ?? []) as unknown[];
      return ranges.length > 0 ? undefined : installation.wanted.name;
    },
    message: (found) => `Service does not have load balancer ingress IP address: ${found}`,
    source: "helm v3.18, pkg/kube/ready.go; a pool comes with CiliumLoadBalancerIPPool",
  },
];
