import { put, template } from "./changes";
import type { Mutant } from "./mutant";

/** Mistakes in Cilium's values, and in what gives services their addresses. */
export const networkMutants: readonly Mutant[] = [
  {
    mistake: "a kind of ours in a version that nobody brings",
    prod: template("load-balancer-pool.yaml", "cilium.io/v2", "cilium.io/v2alpha1"),
    names: /no matches for kind "CiliumLoadBalancerIPPool" in version "cilium\.io\/v2alpha1"/,
  },
  {
    mistake: "the Gateway's class is not made",
    prod: put("cilium", "gatewayAPI/gatewayClass/create", "false"),
    names: /gatewayClass\.create is "false"/,
  },
  {
    mistake: "Hubble is published, and its page is off",
    prod: put("cilium", "hubble/ui/enabled", false),
    names: /hubble\.example\.com answers 502.*hubble-ui\.kube-system: no such host/,
  },
  {
    mistake: "a timeout in minutes",
    prod: (stack) => (stack.release("cilium")["timeout"] = 5),
    names: /it takes 45 s, and timeout is 5/,
  },
  {
    mistake: "a misspelt value of a chart of ours",
    prod: put("platform-extras", "gateway/adress", "10.0.10.201"),
    names: /values don't meet the specifications of the schema.*gateway: Unrecognized key: "adress"/,
  },
  {
    mistake: "a misspelt mode of Cilium's IPAM",
    prod: put("cilium", "ipam/mode", "kubernets"),
    names: /ipam\.mode \("kubernets"\) is not one of/,
  },
  {
    mistake: "the Gateway's class is made by a boolean",
    prod: put("cilium", "gatewayAPI/gatewayClass/create", true),
    names: /gatewayClass\.create \(true\) is not one of auto, true, false/,
  },
  {
    mistake: "Hubble's page without the relay",
    prod: put("cilium", "hubble/relay/enabled", false),
    names: /Hubble UI requires/,
  },
  {
    mistake: "Cilium asks the API server's own port",
    prod: put("cilium", "k8sServicePort", 6443),
    names: /127\.0\.0\.1:6443: connect: connection refused/,
  },
  {
    mistake: "Cilium is told no API host",
    prod: put("cilium", "k8sServiceHost", undefined),
    names: /Unable to contact k8s api-server/,
  },
  {
    mistake: "automount for autoMount",
    prod: put("cilium", "cgroup", { automount: { enabled: false }, hostRoot: "/sys/fs/cgroup" }),
    names: /cgroup\.autoMount\.enabled/,
  },
  {
    mistake: "Cilium's capabilities are the chart's",
    prod: put("cilium", "securityContext", undefined),
    names: /SYS_MODULE/,
  },
  {
    mistake: "kube-proxy's replacement is off",
    prod: put("cilium", "kubeProxyReplacement", false),
    names: /kubeProxyReplacement/,
  },
  { mistake: "eBPF masquerading", prod: put("cilium", "bpf", { masquerade: true }), names: /bpf\.masquerade/ },
  { mistake: "Cilium's own IPAM", prod: put("cilium", "ipam", {}), names: /ipam\.mode/ },
  {
    mistake: "no L2 announcements",
    prod: put("cilium", "l2announcements", { enabled: false }),
    names: /l2announcements\.enabled/,
  },
  {
    mistake: "Gateway API is off in Cilium",
    prod: put("cilium", "gatewayAPI", { enabled: false }),
    names: /gatewayAPI\.enabled/,
  },
  {
    mistake: "certificates by the method helm",
    prod: put("cilium", "hubble/tls/auto/method", "helm"),
    names: /hubble\.tls\.auto\.method/,
  },
  { mistake: "four operators on three nodes", prod: put("cilium", "operator/replicas", 4), names: /need 4 of them/ },
  {
    mistake: "an older Cilium for a newer Kubernetes",
    prod: (stack) => (stack.release("cilium")["version"] = "1.19.8"),
    names: /made for v1\.4|Gateway API|GatewayAPI/,
  },
  {
    mistake: "the pool holds the VIP",
    prod: put("platform-extras", "loadBalancers/ranges", [{ start: "10.0.10.5", stop: "10.0.10.10" }]),
    names: /the pool holds 10\.0\.10\.10/,
  },
  {
    mistake: "a Gateway without a pool",
    prod: put("platform-extras", "loadBalancers/ranges", []),
    names: /no CiliumLoadBalancerIPPool/,
  },
  {
    mistake: "a Gateway's address outside of the pool",
    prod: put("platform-extras", "gateway/address", "10.0.10.50"),
    names: /waits for 10\.0\.10\.50/,
  },
  {
    mistake: "announcements on links that there are not",
    prod: put("platform-extras", "loadBalancers/interfaces", ["^eth0$"]),
    names: /no link matches \^eth0\$/,
  },
  {
    mistake: "a release's name is too long",
    prod: (stack) => (stack.release("cilium")["name"] = "c".repeat(54)),
    names: /between 1 and 53/,
  },
];
