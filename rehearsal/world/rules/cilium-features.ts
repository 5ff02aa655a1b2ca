import { overlap, parseRange } from "../../../lab/addresses";
import { type Installation, type InstallationRule, ofChart } from "./installation";
import { unless } from "./rule";
import { minorStep } from "./upgrade-path";

/** Which release of Gateway API goes with which Cilium. Source: docs.cilium.io, Gateway API support, prerequisites. */
const gatewayApiOf: Readonly<Record<string, string>> = { "1.19": "v1.4", "1.20": "v1.6" };
const minor = (version: string): string => version.replace(/^v/, "").split(".").slice(0, 2).join(".");
const gatewayManifest = ({ nodes }: Installation): string | undefined =>
  nodes.flatMap(({ configuration }) => configuration.extraManifests).find((url) => url.includes("/gateway-api/"));

/** What Cilium does beside carrying packets. */
export const ciliumFeatureRules: readonly InstallationRule[] = [
  {
    id: "cilium/dns",
    rule: "eBPF host routing does not cut CoreDNS off from the node's DNS",
    effect: "later",
    when: ofChart("cilium", (one) => one.nodes.some(({ configuration }) => configuration.forwardsDns)),
    check: (one) => unless(!one.is("bpf.masquerade") || one.is("bpf.hostLegacyRouting")),
    message: () => "CoreDNS: read udp 169.254.116.108:53: i/o timeout (bpf.masquerade without bpf.hostLegacyRouting)",
    source: "siderolabs/talos#10002, cilium/cilium#36737",
  },
  {
    id: "cilium/ipam",
    rule: "pods get addresses of the range that the machine configurations name",
    effect: "later",
    when: ofChart("cilium", (one) => one.text("ipam.mode", "cluster-pool") === "cluster-pool"),
    check: (one) => {
      const pools = one.list<string>("ipam.operator.clusterPoolIPv4PodCIDRList");
      const taken = (pools.length > 0 ? pools : ["10.0.0.0/8"]).flatMap((text) => parseRange(text) ?? []);
      return one.nodes
        .flatMap(({ configuration }) => configuration.addresses)
        .find((address) => [parseRange(address)].some((own) => own && taken.some((range) => overlap(range, own))));
    },
    message: (found) =>
      `Cilium's own pod range holds ${found}, a node's address (ipam.mode): pods can't reach that node`,
    source:
      "cilium 1.20 values.yaml, ipam.operator.clusterPoolIPv4PodCIDRList; Talos' guide sets ipam.mode to kubernetes",
  },
  {
    id: "cilium/gateway-kinds",
    rule: "Gateway API's kinds are there before the operator starts",
    effect: "later",
    when: ofChart("cilium", (one) => one.is("gatewayAPI.enabled")),
    check: (one) => unless(gatewayManifest(one) !== undefined),
    message: () => "cilium-operator: Required GatewayAPI resources are not found (it looks once, when it starts)",
    source: "cilium/cilium operator/pkg/gateway-api/cell.go",
  },
  {
    id: "cilium/gateway-version",
    rule: "Gateway API's release is the one that this Cilium is made for",
    effect: "later",
    when: ofChart(
      "cilium",
      (one) => one.is("gatewayAPI.enabled") && gatewayApiOf[minor(one.wanted.version)] !== undefined,
    ),
    check: (one) => {
      const url = gatewayManifest(one);
      const wanted = gatewayApiOf[minor(one.wanted.version)] ?? "";
      return url === undefined || url.includes(`/${wanted}.`) ? undefined : `${wanted}, and the nodes bring ${url}`;
    },
    message: (found) => `cilium-operator: Required GatewayAPI resources are not found: it is made for ${found}`,
    source: "docs.cilium.io, Gateway API support, prerequisites",
  },
  {
    id: "cilium/hubble-relay",
    rule: "Hubble's page has the relay that it asks",
    effect: "refused",
    when: ofChart("cilium", (one) => one.is("hubble.ui.enabled") && !one.is("hubble.ui.standalone.enabled")),
    check: (one) => unless(one.is("hubble.relay.enabled")),
    message: () =>
      "execution error at (cilium/templates/validate.yaml): Hubble UI requires .Values.hubble.relay.enabled=true",
    source: "cilium 1.20, templates/validate.yaml",
  },
  {
    id: "cilium/hubble-certificates",
    rule: "Hubble's certificates are not made anew by every render",
    effect: "later",
    when: ofChart("cilium", (one) => one.is("hubble.enabled", true) && one.is("hubble.tls.auto.enabled", true)),
    check: (one) => unless(one.text("hubble.tls.auto.method", "helm") !== "helm"),
    message: () =>
      "hubble.tls.auto.method helm makes other certificates at every upgrade, and Hubble's pods lose one another",
    source: "cilium 1.20, templates/hubble/tls-helm",
  },
  {
    id: "cilium/upgrade",
    rule: "Cilium goes up by one minor at a time",
    effect: "later",
    when: ofChart("cilium", ({ before }) => before !== undefined),
    check: ({ before, wanted }) => minorStep(before?.version ?? "", wanted.version),
    message: (found) => `Cilium is upgraded one minor at a time, and this is ${found}`,
    source: "https://docs.cilium.io/en/stable/operations/upgrade/",
  },
];
