import { type AddressRange, contains, overlap, range, toAddress } from "../addresses";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** One use of addresses, and what goes wrong where it meets another. */
interface Use extends AddressRange {
  readonly path: string;
  readonly text: string;
  readonly what: string;
}

/**
 * Every address of the LAN has one use, and the pods' and services' networks are nobody else's.
 *
 * A load-balancer address that a node or the VIP has makes Cilium drop everything else that reaches that node, Talos' own
 * API included (cilium#44901, cilium#46010): the reason for this check's rigour.
 */
export function addressesAreDisjoint(lab: Lab): Problem[] {
  const lan = uses("network.lan.cidr", lab.network.lan.cidr, "the LAN");
  const inside = [
    uses("network.lan.gateway", lab.network.lan.gateway, "the gateway"),
    uses("network.lan.dhcp", lab.network.lan.dhcp, "the DHCP range"),
    lab.nodes.flatMap((node, index) => uses(`nodes[${index}].address`, node.address, `node ${node.name}`)),
    uses("cluster.vip", lab.cluster.vip, "the virtual IP"),
    lab.cluster.loadBalancers.flatMap((pool, index) =>
      uses(`cluster.loadBalancers[${index}]`, pool, "a load-balancer range"),
    ),
  ].flat();
  const networks = [
    lan,
    uses("network.pods", lab.network.pods, "the pods' network"),
    uses("network.services", lab.network.services, "the services' network"),
  ].flat();
  return [
    ...lan.flatMap((network) => inside.flatMap((one) => insideLan(one, network))),
    ...meetings(inside),
    ...meetings(networks),
  ];
}

/** One use, or none where the lab says nothing. */
function uses(path: string, text: string | undefined, what: string): Use[] {
  return text === undefined ? [] : [{ path, text, what, ...range(text) }];
}

function insideLan(one: Use, lan: Use): Problem[] {
  const size = lan.last - lan.first + 1;
  if (!contains(lan, one)) {
    const near = lan.first + (one.first % size);
    const usable = one.first === one.last && near !== lan.first && near !== lan.last;
    const hint = usable ? `Did you mean ${toAddress(near)}?` : undefined;
    return [{ path: one.path, value: one.text, rule: `must lie inside the LAN (${lan.text})`, hint }];
  }
  if (size > 2 && (one.first === lan.first || one.last === lan.last)) {
    return [
      {
        path: one.path,
        value: one.text,
        rule: `must leave out the first and the last address of the LAN (${toAddress(lan.first)}, ${toAddress(lan.last)})`,
        hint: "They name the network and its broadcast.",
      },
    ];
  }
  return [];
}

function meetings(uses: readonly Use[]): Problem[] {
  return uses.flatMap((one, index) =>
    uses.slice(0, index).flatMap((other): Problem[] => {
      if (!overlap(one, other)) return [];
      const locked = isPool(one) !== isPool(other) && /node|virtual/.test(one.what + other.what);
      return [
        {
          path: one.path,
          value: one.text,
          rule: `must not meet ${other.what} (${other.path}: ${other.text})`,
          hint: locked ? "A load balancer on that address would lock everybody out of the node." : undefined,
        },
      ];
    }),
  );
}

const isPool = ({ path }: Use): boolean => path.startsWith("cluster.loadBalancers");
