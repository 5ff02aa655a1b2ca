import { contains, networkOf, overlap, prefixOf, range } from "../addresses";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** A node's address in a tagged network. */
interface Host {
  readonly path: string;
  readonly value: string;
  readonly id: number | undefined;
  readonly address: string;
  readonly network: string;
}

/** Tagged networks are told apart by their tag, lie beside the lab's own networks, and give each node an address of its own. */
export function vlansStandApart(lab: Lab): Problem[] {
  const hosts = lab.nodes.flatMap(({ uplink }, index) =>
    uplink.vlans.flatMap(({ id, address }, at): Host[] => {
      if (address === undefined) return [];
      const own = address.split("/")[0] ?? "";
      const network = networkOf(own, prefixOf(address));
      return [{ path: `nodes[${index}].uplink.vlans[${at}].address`, value: address, id, address: own, network }];
    }),
  );
  return [
    ...repeatedTags(lab),
    ...largeFrames(lab),
    ...hosts.flatMap((host) => misplaced(lab, host)),
    ...clashes(hosts),
  ];
}

function repeatedTags(lab: Lab): Problem[] {
  return lab.nodes.flatMap(({ uplink: { vlans } }, index) =>
    vlans.flatMap(({ id }, at): Problem[] => {
      const first = vlans.findIndex((other) => other.id === id);
      if (id === undefined || first === at) return [];
      const path = `nodes[${index}].uplink.vlans`;
      return [{ path: `${path}[${at}].id`, value: id, rule: `must be unique, but ${path}[${first}].id is the same` }];
    }),
  );
}

/** A tagged network lies on top of the link, whose frames it can't outgrow. 1500 bytes is what drivers set. */
function largeFrames(lab: Lab): Problem[] {
  return lab.nodes.flatMap(({ uplink }, index) =>
    uplink.vlans.flatMap(({ mtu }, at): Problem[] => {
      const most = uplink.mtu ?? 1500;
      if (mtu === undefined || mtu <= most) return [];
      const hint = `Raise nodes[${index}].uplink.mtu as well.`;
      const rule = `must not be larger than the uplink's ${most} bytes`;
      return [
        {
          path: `nodes[${index}].uplink.vlans[${at}].mtu`,
          value: mtu,
          rule,
          hint,
          searched: `nodes[${index}].uplink.mtu`,
        },
      ];
    }),
  );
}

function misplaced({ network }: Lab, { path, value, network: own }: Host): Problem[] {
  const others = [
    ["the LAN", network.lan.cidr, "network.lan.cidr"],
    ["the pods' network", network.pods, "network.pods"],
    ["the services' network", network.services, "network.services"],
  ] as const;
  return others.flatMap(([what, text, place]): Problem[] => {
    if (text === undefined || !overlap(range(text), range(own))) return [];
    const hint = contains(range(text), range(own)) ? "A tagged network has addresses of its own." : undefined;
    return [{ path, value, rule: `must not lie in a network that meets ${what} (${place}: ${text})`, hint }];
  });
}

function clashes(hosts: readonly Host[]): Problem[] {
  return hosts.flatMap((one, index) =>
    hosts.slice(0, index).flatMap((other): Problem[] => {
      const place = { path: one.path, value: one.value };
      if (one.address === other.address)
        return [{ ...place, rule: `must be another address than ${other.path} (${other.value})` }];
      if (one.id === undefined || other.id === undefined) return [];
      if (one.id === other.id && one.network !== other.network)
        return [
          {
            ...place,
            rule: `must lie in the network that VLAN ${one.id} has on other nodes (${other.path}: ${other.value})`,
          },
        ];
      if (one.id !== other.id && overlap(range(one.network), range(other.network)))
        return [{ ...place, rule: `must not lie in the network of VLAN ${other.id} (${other.path}: ${other.value})` }];
      return [];
    }),
  );
}
