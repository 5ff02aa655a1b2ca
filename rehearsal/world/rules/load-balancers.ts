import { type AddressRange, overlap, parseRange, toNumber } from "../../../lab/addresses";
import { at } from "../at";
import { type Installation, type InstallationRule, ofChart } from "./installation";
import { unless } from "./rule";

const pools = (one: Installation): AddressRange[] =>
  one
    .list<{ start: string; stop: string }>("loadBalancers.ranges")
    .map(({ start, stop }) => ({ first: toNumber(start), last: toNumber(stop) }));
const within = (ranges: readonly AddressRange[], address: string): boolean => {
  const own = parseRange(address);
  return own !== undefined && ranges.some((range) => overlap(range, own));
};
const withPool = ofChart("platform-extras", (one) => pools(one).length > 0);
const withGateway = ofChart("platform-extras", (one) => one.is("gateway.enabled"));

/** Addresses for services of type LoadBalancer, and who announces them. */
export const loadBalancerRules: readonly InstallationRule[] = [
  {
    id: "load-balancers/node-address",
    rule: "no pool holds an address of a node, or the virtual one",
    effect: "later",
    when: withPool,
    check: (one) =>
      one.nodes.flatMap(({ configuration }) => configuration.addresses).find((address) => within(pools(one), address)),
    message: (found) =>
      `the pool holds ${found}, an address of a node: once a service has it the node drops everything else, kubectl and talosctl too`,
    source: "cilium/cilium#44901, #46010, #44430",
  },
  {
    id: "load-balancers/cluster-ranges",
    rule: "no pool meets the ranges of pods and services",
    effect: "later",
    when: withPool,
    check: (one) =>
      one.nodes
        .flatMap(({ configuration: { podSubnets, serviceSubnets } }) => [...podSubnets, ...serviceSubnets])
        .find((subnet) => within(pools(one), subnet)),
    message: (found) =>
      `the pool meets ${found}, which is the cluster's own: its addresses lead into the cluster, not out of it`,
    source: "docs.cilium.io, LoadBalancer IPAM",
  },
  {
    id: "load-balancers/announced",
    rule: "what has an address of the pool is announced on the LAN",
    effect: "later",
    when: withPool,
    check: (one) => {
      const cilium = one.deployed("cilium");
      const values = cilium?.values as { l2announcements?: { enabled?: boolean } } | undefined;
      return unless(!cilium || values?.l2announcements?.enabled === true);
    },
    message: () => "no node answers for the pool's addresses: l2announcements.enabled is off in Cilium's values",
    source: "https://docs.cilium.io/en/stable/network/l2-announcements/",
  },
  {
    id: "load-balancers/interfaces",
    rule: "the links that announce exist on every node",
    effect: "later",
    when: ofChart("platform-extras", (one) => one.list("loadBalancers.interfaces").length > 0),
    check: (one) => {
      const patterns = one.list<string>("loadBalancers.interfaces");
      // The kernel's name of a link is known of bonds only; any other is taken for a match.
      const bonds = one.nodes.filter(({ configuration: { links } }) => links.some((link) => link.startsWith("bond")));
      const deaf = bonds.find(
        ({ configuration: { links } }) => !links.some((link) => patterns.some((one) => new RegExp(one).test(link))),
      );
      return deaf && `${patterns.join(", ")} on a node with ${deaf.configuration.links.join(", ")}`;
    },
    message: (found) => `no link matches ${found}: no node answers for the pool's addresses`,
    source: "https://docs.cilium.io/en/stable/network/l2-announcements/, interfaces",
  },
  {
    id: "gateway/address",
    rule: "a Gateway finds an address in a pool",
    effect: "later",
    when: withGateway,
    check: (one) => unless(pools(one).length > 0),
    message: () => "the Gateway waits for an address for ever: there is no CiliumLoadBalancerIPPool",
    source: "docs.cilium.io, Gateway API: each Gateway has a service of type LoadBalancer",
  },
  {
    id: "gateway/own-address",
    rule: "the address that a Gateway asks for lies in a pool",
    effect: "later",
    when: ofChart(
      "platform-extras",
      (one) => one.is("gateway.enabled") && one.text("gateway.address") !== "" && pools(one).length > 0,
    ),
    check: (one) => unless(within(pools(one), one.text("gateway.address")), one.text("gateway.address")),
    message: (found) => `the Gateway waits for ${found} for ever: no pool holds it`,
    source: "docs.cilium.io, LoadBalancer IPAM, requesting IPs",
  },
  {
    id: "gateway/class",
    rule: "a Gateway finds its class, which Cilium makes",
    effect: "later",
    when: withGateway,
    check: (one) => {
      const values = one.deployed("cilium")?.values;
      if (at(values, "gatewayAPI.enabled") !== true) return "gatewayAPI.enabled is off";
      // "auto" makes it where the API knew the kind when the chart was rendered: the nodes bring the kinds from the start.
      const create = at(values, "gatewayAPI.gatewayClass.create") ?? "auto";
      const known = one.kinds.has("gateway.networking.k8s.io/v1 GatewayClass");
      return unless(
        create === "true" || (create === "auto" && known),
        `gatewayAPI.gatewayClass.create is ${JSON.stringify(create)}`,
      );
    },
    message: (found) => `nobody programs the Gateway: ${found} in Cilium's values, so that there is no class cilium`,
    source: "cilium 1.20, templates/cilium-gateway-api-class.yaml",
  },
];
