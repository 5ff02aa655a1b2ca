import { type InstallationRule, ofChart } from "./installation";
import { unless } from "./rule";

const talosGuide = "https://docs.siderolabs.com/kubernetes-guides/cni/deploying-cilium";
const when = ofChart("cilium");

/** Cilium on Talos, in kube-proxy's place. */
export const ciliumRules: readonly InstallationRule[] = [
  {
    id: "cilium/cni-none",
    rule: "Talos brings no CNI of its own beside Cilium",
    effect: "later",
    when,
    check: ({ nodes }) => nodes.map(({ configuration }) => configuration.cni).find((cni) => cni !== "none"),
    message: (found) => `Talos' CNI (${found}) and Cilium both write /etc/cni/net.d: pods get addresses of either`,
    source: talosGuide,
  },
  {
    id: "cilium/kube-proxy-off",
    rule: "kube-proxy does not run beside its replacement",
    effect: "later",
    when: ofChart("cilium", (one) => one.is("kubeProxyReplacement")),
    check: ({ nodes }) => unless(!nodes.some(({ configuration }) => configuration.kubeProxy)),
    message: () => "kube-proxy runs beside Cilium's replacement: cluster.proxy.disabled is not set",
    source: talosGuide,
  },
  {
    id: "cilium/kube-proxy-replaced",
    rule: "something serves the cluster's services: kube-proxy or Cilium",
    effect: "waits",
    when,
    check: (one) =>
      unless(one.is("kubeProxyReplacement") || one.nodes.some(({ configuration }) => configuration.kubeProxy)),
    message: () => "dial tcp 10.96.0.1:443: i/o timeout: kube-proxy is off and kubeProxyReplacement as well",
    source: talosGuide,
  },
  {
    id: "cilium/api-host",
    rule: "without kube-proxy Cilium reaches the API by KubePrism's address",
    effect: "waits",
    when: ofChart("cilium", (one) => one.is("kubeProxyReplacement")),
    check: (one) => {
      const host = one.text("k8sServiceHost");
      const known = ["localhost", "127.0.0.1", ...one.nodes.flatMap(({ configuration }) => configuration.addresses)];
      return known.includes(host) ? undefined : host || "10.96.0.1";
    },
    message: (found) =>
      `Unable to contact k8s api-server: dial ${found}: nothing answers there before Cilium serves services`,
    source: talosGuide,
  },
  {
    id: "cilium/kube-prism",
    rule: "Cilium connects to the port on which KubePrism listens on every node",
    effect: "waits",
    when: ofChart("cilium", (one) => ["localhost", "127.0.0.1"].includes(one.text("k8sServiceHost"))),
    check: (one) => {
      const port = one.text("k8sServicePort", "6443");
      const deaf = one.nodes.find(({ configuration: { kubePrismPort } }) => String(kubePrismPort) !== port);
      return (
        deaf && `dial tcp 127.0.0.1:${port}: connect: connection refused (${said(deaf.configuration.kubePrismPort)})`
      );
    },
    message: (found) => `Unable to contact k8s api-server: ${found}`,
    source: talosGuide,
  },
  {
    id: "cilium/cgroup-mount",
    rule: "Cilium leaves mounting cgroup v2 to Talos",
    effect: "waits",
    when,
    check: (one) => unless(!one.is("cgroup.autoMount.enabled", true)),
    message: () => 'init container "mount-cgroup" fails: nsenter: permission denied (cgroup.autoMount.enabled)',
    source: talosGuide,
  },
  {
    id: "cilium/cgroup-root",
    rule: "Cilium looks for cgroup v2 where Talos mounts it",
    effect: "waits",
    when: ofChart("cilium", (one) => !one.is("cgroup.autoMount.enabled", true)),
    check: (one) =>
      unless(one.text("cgroup.hostRoot") === "/sys/fs/cgroup", one.text("cgroup.hostRoot", "/run/cilium/cgroupv2")),
    message: (found) => `unable to mount cgroup v2 from ${found} (cgroup.hostRoot): Talos has it at /sys/fs/cgroup`,
    source: talosGuide,
  },
  {
    id: "cilium/sys-module",
    rule: "no container of Cilium asks for SYS_MODULE",
    effect: "waits",
    when,
    check: (one) => {
      const paths = ["ciliumAgent", "cleanCiliumState"].map((name) => `securityContext.capabilities.${name}`);
      // The chart's default asks for it.
      return paths.find((path) => ((one.value(path) as string[] | undefined) ?? ["SYS_MODULE"]).includes("SYS_MODULE"));
    },
    message: (found) => `CreateContainerError: unable to apply caps: operation not permitted (SYS_MODULE in ${found})`,
    source: talosGuide,
  },
  {
    id: "cilium/capabilities",
    rule: "the agent has what it needs to manage links and programs",
    effect: "waits",
    when,
    check: (one) => {
      const granted = one.list<string>("securityContext.capabilities.ciliumAgent");
      return ["NET_ADMIN", "NET_RAW", "SYS_ADMIN", "SYS_RESOURCE"].find(
        (name) => granted.length > 0 && !granted.includes(name),
      );
    },
    message: (found) =>
      `cilium-agent: operation not permitted (securityContext.capabilities.ciliumAgent lacks ${found})`,
    source: talosGuide,
  },
];

const said = (port: number | undefined): string =>
  port === undefined ? "KubePrism is off" : `KubePrism listens on ${port}`;
