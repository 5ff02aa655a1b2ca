import type { LinkAliasConfig } from "../../.gen/talos/documents";
import type { LabNode } from "../schema/node";
import type { Port } from "../schema/ports";
import { portOf, uplinkPorts } from "../wiring/uplink-ports";

/** The names under which Talos finds the ports of a node's uplink. */
interface LinkAliases {
  readonly documents: readonly LinkAliasConfig[];
  /** Aliases in the order of the uplink's ports. */
  readonly links: readonly string[];
}

/**
 * One alias for each piece of hardware that can be told from the others. Ports that only their driver and product tell
 * share a numbered one, whose `%d` Talos replaces from 0 on in the order of MAC addresses: which of them is first does not
 * matter inside a bond. (siderolabs/talos, link_alias_config.go; the checks refuse what it would skip.)
 */
export function linkAliases(node: LabNode): LinkAliases {
  const names = uplinkPorts(node);
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const port = portOf(node, name);
    if (!port) throw new Error(`${node.name} has no port ${name}`);
    const match = selector(port);
    groups.set(match, [...(groups.get(match) ?? []), name]);
  }
  const links = new Map<string, string>();
  const documents = [...groups].map(([match, group]): LinkAliasConfig => {
    const alias = aliasOf(group, names);
    group.forEach((name, number) => links.set(name, alias.replace("%d", String(number))));
    return { apiVersion: "v1alpha1", kind: "LinkAliasConfig", name: alias, selector: { match } };
  });
  return { documents, links: names.map((name) => links.get(name) ?? name) };
}

/** A CEL expression over Talos' link status. */
function selector({ mac, driver, product }: Port): string {
  if (mac !== undefined) return `mac(link.permanent_addr) == "${mac}"`;
  const byDriver = `link.driver == "${driver}"`;
  return product === undefined ? byDriver : `${byDriver} && link.product_id == "${product}"`;
}

/** The port's own name, or `sfp%d` for `sfp0` and `sfp1`. No port's name has a hyphen: with one, it can't be another's alias. */
function aliasOf([first = "", ...more]: readonly string[], names: readonly string[]): string {
  if (more.length === 0) return first;
  const stem = (name: string): string => name.replace(/\d+$/, "");
  const others = names.filter((name) => name !== first && !more.includes(name));
  return `${others.some((name) => stem(name) === stem(first)) ? `${first}-` : stem(first)}%d`;
}
