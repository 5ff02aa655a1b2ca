import { prefixOf } from "../addresses";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import type { TalosDocument } from "./document";
import { linkAliases } from "./link-aliases";

/** The kernel's name of a bond over the uplink's ports. A plain link keeps the name that the kernel gives it; ours is an alias. */
export const bondName = "bond0";

/**
 * The node's way to the LAN: aliases that find the ports by hardware, the link or bond over them, address, default route, and
 * for control planes the virtual IP.
 *
 * Any link document turns off Talos' default DHCP on all ports, so nothing else gets an address.
 */
export function linkDocuments(lab: Lab, node: LabNode): TalosDocument[] {
  const aliases = linkAliases(node);
  const { uplink } = node;
  const bond = uplink.kind === "lacp";
  const name = bond ? bondName : uplink.port;
  const link: TalosDocument = {
    apiVersion: "v1alpha1",
    kind: bond ? "BondConfig" : "LinkConfig",
    name,
    ...(bond
      ? {
          links: aliases.links,
          bondMode: "802.3ad",
          miimon: 100,
          updelay: 200,
          downdelay: 200,
          lacpRate: "fast",
          xmitHashPolicy: "layer3+4",
        }
      : { up: true }),
    ...(uplink.mtu !== undefined && { mtu: uplink.mtu }),
    addresses: [{ address: `${node.address}/${prefixOf(lab.network.lan.cidr)}` }],
    routes: [{ gateway: lab.network.lan.gateway }],
  };
  const vip: TalosDocument = { apiVersion: "v1alpha1", kind: "Layer2VIPConfig", name: lab.cluster.vip, link: name };
  return [...aliases.documents, link, ...(node.role === "control-plane" ? [vip] : [])];
}
