import { prefixOf } from "../addresses";
import type { Lab } from "../schema/lab";
import type { LabNode, Port } from "../schema/node";
import { uplinkPorts } from "../uplink-ports";
import type { TalosDocument } from "./document";

/** Name of the link that carries the node's address. */
export function uplinkName({ uplink }: LabNode): string {
  return uplink.kind === "lacp" ? "bond0" : uplink.port;
}

/**
 * The node's way to the LAN: aliases that find the ports by hardware, the link or bond over them, address, default route, and
 * for control planes the virtual IP.
 *
 * Any link document turns off Talos' default DHCP on all ports, so nothing else gets an address.
 */
export function linkDocuments(lab: Lab, node: LabNode): TalosDocument[] {
  const name = uplinkName(node);
  const address = {
    addresses: [{ address: `${node.address}/${prefixOf(lab.network.lan.cidr)}` }],
    routes: [{ gateway: lab.network.lan.gateway }],
  };
  const mtu = node.uplink.mtu === undefined ? {} : { mtu: node.uplink.mtu };
  const link: TalosDocument =
    node.uplink.kind === "lacp"
      ? {
          apiVersion: "v1alpha1",
          kind: "BondConfig",
          name,
          links: aliasedLinks(node),
          bondMode: "802.3ad",
          miimon: 100,
          updelay: 200,
          downdelay: 200,
          lacpRate: "fast",
          xmitHashPolicy: "layer3+4",
          ...mtu,
          ...address,
        }
      : { apiVersion: "v1alpha1", kind: "LinkConfig", name, up: true, ...mtu, ...address };
  const vip: TalosDocument = { apiVersion: "v1alpha1", kind: "Layer2VIPConfig", name: lab.cluster.vip, link: name };
  return [...aliases(node).map(aliasDocument), link, ...(node.role === "control-plane" ? [vip] : [])];
}

/** An alias, and the hardware that it stands for. `%d` in its name numbers several matches by MAC address. */
interface Alias {
  readonly name: string;
  readonly match: string;
}

function aliases(node: LabNode): Alias[] {
  const found = uplinkPorts(node).map((name) => {
    const port = node.machine.ports[name];
    if (!port) throw new Error(`${node.name} has no port ${name}`);
    return { name: port.mac === undefined ? pattern(node, name) : name, match: selector(port) };
  });
  return [...new Map(found.map((alias) => [alias.name, alias])).values()];
}

/** Ports that only their driver tells share one numbered alias: which of them is first does not matter inside a bond. */
function pattern(node: LabNode, name: string): string {
  const own = selectorOf(node, name);
  const alike = uplinkPorts(node).filter((other) => selectorOf(node, other) === own);
  return alike.length > 1 ? `${name.replace(/\d+$/, "")}%d` : name;
}

function aliasedLinks(node: LabNode): string[] {
  const counters = new Map<string, number>();
  return uplinkPorts(node).map((name) => {
    if (node.machine.ports[name]?.mac !== undefined) return name;
    const alias = pattern(node, name);
    const number = counters.get(alias) ?? 0;
    counters.set(alias, number + 1);
    return alias.replace("%d", String(number));
  });
}

function selectorOf(node: LabNode, name: string): string | undefined {
  const port = node.machine.ports[name];
  return port && selector(port);
}

/** A CEL expression over Talos' link status. */
function selector({ mac, driver, product }: Port): string {
  if (mac !== undefined) return `mac(link.permanent_addr) == "${mac}"`;
  const byDriver = `link.driver == "${driver}"`;
  return product === undefined ? byDriver : `${byDriver} && link.product_id == "${product}"`;
}

function aliasDocument({ name, match }: Alias): TalosDocument {
  return { apiVersion: "v1alpha1", kind: "LinkAliasConfig", name, selector: { match } };
}
