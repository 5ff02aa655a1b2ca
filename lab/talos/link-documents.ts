import type { BondConfig, LinkConfig, TalosDocument, VLANConfig } from "../../.gen/talos/documents";
import { prefixOf } from "../addresses";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { linkAliases } from "./link-aliases";

/** The kernel's name of a bond over the uplink's ports. A plain link keeps the name that the kernel gives it; ours is an alias. */
export const bondName = "bond0";

/** Notices a dead port within 0.1 s; lets a switch that has just come up settle. Milliseconds, delays multiples of `miimon`. */
const linkMonitor = { miimon: 100, updelay: 200, downdelay: 200 } as const;

/** How the ports of each kind of bond share the traffic. */
const bonds = {
  lacp: { bondMode: "802.3ad", ...linkMonitor, lacpRate: "fast", xmitHashPolicy: "layer3+4" },
  fallback: { bondMode: "802.3ad", ...linkMonitor, lacpRate: "fast", adSelect: "bandwidth" },
  "active-backup": { bondMode: "active-backup", ...linkMonitor },
} as const;

/**
 * The node's way to the LAN: aliases that find the ports by hardware, the link or bond over them, address, default route,
 * tagged networks on top, and for control planes the virtual IP.
 *
 * Any link document turns off Talos' default DHCP on all ports, so nothing else gets an address.
 */
export function linkDocuments(lab: Lab, node: LabNode): readonly TalosDocument[] {
  const { documents, links } = linkAliases(node);
  const link = uplinkDocument(lab, node, links);
  const vip: TalosDocument = {
    apiVersion: "v1alpha1",
    kind: "Layer2VIPConfig",
    name: lab.cluster.vip,
    link: link.name,
  };
  return [...documents, link, ...vlanDocuments(node, link.name), ...(node.role === "control-plane" ? [vip] : [])];
}

function uplinkDocument({ network: { lan } }: Lab, node: LabNode, links: readonly string[]): BondConfig | LinkConfig {
  const { uplink } = node;
  const common = {
    ...(uplink.mtu !== undefined && { mtu: uplink.mtu }),
    addresses: [{ address: `${node.address}/${prefixOf(lan.cidr)}` }],
    routes: [{ gateway: lan.gateway }],
  };
  if (uplink.kind === "link")
    return { apiVersion: "v1alpha1", kind: "LinkConfig", name: uplink.port, up: true, ...common };
  return {
    apiVersion: "v1alpha1",
    kind: "BondConfig",
    name: bondName,
    links,
    ...bonds[uplink.kind],
    ...common,
  };
}

/** Talos takes an alias as the parent as well (machinery v1.13.9, vlan.go). Only the LAN has a route to the rest of the world. */
function vlanDocuments({ uplink }: LabNode, parent: string): VLANConfig[] {
  return uplink.vlans.map(({ id, address, mtu }) => ({
    apiVersion: "v1alpha1",
    kind: "VLANConfig",
    name: `${parent}.${id}`,
    vlanID: id,
    parent,
    ...(mtu !== undefined && { mtu }),
    ...(address !== undefined && { addresses: [{ address }] }),
  }));
}
