import type {
  LinkAliasConfig,
  LinkConfig,
  RouteConfig,
  RoutingRuleConfig,
  TalosDocument,
} from "../../.gen/talos/documents";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { type RingLink, ringLinks } from "../wiring/ring";

/** The driver of a link over a Thunderbolt cable, and the prefix of every link name it assigns (linux, drivers/net/thunderbolt/main.c). */
const driver = "thunderbolt-net";
export const ringLinkNames = "thunderbolt";

/**
 * The mark of what Cilium sends through its tunnel, which the kernel then looks the route up by: `MARK_MAGIC_OVERLAY` and
 * `MARK_MAGIC_HOST_MASK` (cilium v1.20.2, bpf/bpf_overlay.c, cil_to_overlay), `fl4.flowi4_mark` (linux, udp_tunnel_dst_lookup).
 */
const overlayMark = { fwMark: 0x400, fwMask: 0xf00 } as const;

/** Routing tables: for a node's own packets, and for those that it passes on for its neighbours. Nobody else uses them. */
const tables = { own: "171", relay: "172" } as const;

/** Priorities of the rules: behind Cilium's own (9 to 112), before the main table (32766). */
const firstPriority = 1000;

/** Metrics of the direct way and of the one over the third node. The lower one goes first. */
const metrics = { direct: 100, detour: 200 } as const;

/**
 * A node's links of the ring, and what goes over them: packets between pods, and so what Longhorn's engines and replicas
 * send each other. Cilium wraps them for the other node's address on the LAN; by its mark they go over the ring, while etcd,
 * kubelet and API, which use the same addresses, stay on the LAN.
 *
 * The links have no address that anything could take for the node's. A route is gone with its cable, the next one takes
 * over, and behind all of them is the LAN.
 */
export function ringDocuments(lab: Lab, node: LabNode): readonly TalosDocument[] {
  const links = ringLinks(lab, node);
  if (links.length === 0) return [];
  const detours = lab.ring?.fallback === "third-node";
  return [
    ...links.map(({ port }): LinkAliasConfig => ({
      apiVersion: "v1alpha1",
      kind: "LinkAliasConfig",
      name: port,
      selector: { match: `link.driver == "${driver}" && link.bus_path == "${node.machine.thunderbolt[port]?.bus}"` },
    })),
    ...links.map((link): LinkConfig => ({
      apiVersion: "v1alpha1",
      kind: "LinkConfig",
      name: link.port,
      up: true,
      mtu: ringMtu(lab),
      routes: [
        ...routes(node, link, links, detours),
        ...(detours ? [{ destination: host(link.to), metric: metrics.direct, table: tables.relay }] : []),
      ],
    })),
    rule(0, { ...overlayMark, table: tables.own }),
    ...(detours ? relayed(links) : []),
  ];
}

/** The neighbour straight away, and over it the others. */
function routes(node: LabNode, { to }: RingLink, links: readonly RingLink[], detours: boolean): RouteConfig[] {
  const common = { source: node.address, table: tables.own };
  const others = detours ? links.filter((one) => one.to !== to) : [];
  return [
    { destination: host(to), metric: metrics.direct, ...common },
    ...others.map((one) => ({ destination: host(one.to), gateway: to.address, metric: metrics.detour, ...common })),
  ];
}

/** What the neighbours send each other over this node goes on by the direct way or by the LAN, never back. */
function relayed(links: readonly RingLink[]): RoutingRuleConfig[] {
  const pairs = links.flatMap((from) => links.filter((one) => one !== from).map((one) => ({ from, to: one })));
  return pairs.map(({ from, to }, index) =>
    rule(index + 1, { src: host(from.to), dst: host(to.to), table: tables.relay }),
  );
}

function rule(index: number, what: Pick<RoutingRuleConfig, "table" | "src" | "dst" | "fwMark">): RoutingRuleConfig {
  return { apiVersion: "v1alpha1", kind: "RoutingRuleConfig", name: String(firstPriority + index), ...what };
}

const host = ({ address }: LabNode): string => `${address}/32`;

/** Bytes. The packets are made for the LAN, where they fall back to: the ring takes the largest, and more would go unused. */
function ringMtu({ nodes }: Lab): number {
  return Math.max(...nodes.map(({ uplink }) => uplink.mtu ?? 1500));
}

/** What Thunderbolt networking takes in the image: its drivers, and a second port that comes up after a warm reboot. */
export const ringImage = {
  // Its udev rule authorizes every Thunderbolt device. Source: siderolabs/extensions, drivers/thunderbolt.
  extensions: ["siderolabs/thunderbolt"],
  // As a module's parameter it came too late. Source: gavinmcfall/home-ops, onedr0p/home-ops.
  kernelArguments: ["thunderbolt.host_reset=0"],
} as const;

/** What the ring asks of the kernel. */
export const ringMachine = {
  kernel: { modules: [{ name: "thunderbolt" }, { name: "thunderbolt_net" }] },
  // A cable that is cut at the far end leaves the link in place, without a carrier: its routes must not be used.
  sysctls: { "net.ipv4.conf.default.ignore_routes_with_linkdown": "1" },
} as const;
