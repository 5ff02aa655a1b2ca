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
  const router = [
    uses("network.lan.gateway", lab.network.lan.gateway, "the gateway"),
    uses("network.lan.dhcp", lab.network.lan.dhcp, "the DHCP range"),
  ].flat();
  const appliances = lab.appliances.flatMap(({ address }, index) =>
    uses(`appliances[${index}].address`, address, "an appliance"),
  );
  const cluster = [
    lab.nodes.flatMap((node, index) =>
      uses(`nodes[${index}].address`, node.address, node.name === undefined ? "a node" : `node ${node.name}`),
    ),
    uses("cluster.vip", lab.cluster.vip, "the virtual IP"),
    lab.cluster.loadBalancers.flatMap((pool, index) =>
      uses(`cluster.loadBalancers[${index}]`, pool, "a load-balancer range"),
    ),
  ].flat();
  const networks = [
    uses("network.pods", lab.network.pods, "the pods' network"),
    uses("network.services", lab.network.services, "the services' network"),
  ].flat();
  const resolvers = lab.network.resolvers.flatMap((address, index) =>
    uses(`network.resolvers[${index}]`, address, "a name server"),
  );
  return [
    ...lan.flatMap((network) => insideLan([...router, ...cluster, ...appliances], network)),
    ...meetings([...router, ...cluster, ...appliances]),
    ...meetings([...lan, ...networks]),
    // An appliance runs without the cluster: a Pi-hole on hardware of its own answers before there is one.
    ...resolvers.flatMap((one) => [...cluster, ...networks].flatMap((other) => meeting(one, other, resolverHint))),
  ];
}

const resolverHint = "Nodes need names before the cluster is up: name the router, or a server outside the cluster.";

/** One use, or none where the lab says nothing. */
function uses(path: string, text: string | undefined, what: string): Use[] {
  return text === undefined ? [] : [{ path, text, what, ...range(text) }];
}

function insideLan(all: readonly Use[], lan: Use): Problem[] {
  const taken: AddressRange[] = all.filter((one) => contains(lan, one));
  const names = [lan.first, lan.last].map((address) => ({ first: address, last: address }));
  return all.flatMap((one): Problem[] => {
    const place = { path: one.path, value: one.text };
    if (!contains(lan, one)) {
      const free = one.first === one.last ? nearestFree(one, lan, [...taken, ...names]) : undefined;
      // What has been suggested once is taken.
      if (free !== undefined) taken.push({ first: free, last: free });
      const hint = free === undefined ? undefined : `Did you mean ${toAddress(free)}?`;
      return [{ ...place, rule: `must lie inside the LAN (${lan.text})`, hint }];
    }
    if (lan.last - lan.first < 2 || !names.some((name) => contains(one, name))) return [];
    return [
      {
        ...place,
        rule: `must leave out the first and the last address of the LAN (${toAddress(lan.first)}, ${toAddress(lan.last)})`,
        hint: "They name the network and its broadcast.",
      },
    ];
  });
}

/** The address with the same end inside the LAN, or the next one after it that is free; none in a LAN that is full. */
function nearestFree({ first }: Use, lan: Use, taken: readonly AddressRange[]): number | undefined {
  const size = lan.last - lan.first + 1;
  let offset = first % size;
  for (let tried = 0; tried < size; tried++) {
    const address = lan.first + offset;
    const met = taken.find((one) => overlap(one, { first: address, last: address }));
    if (!met) return address;
    // Goes on behind what is in the way, and at the end from the start.
    const step = met.last - address + 1;
    tried += step - 1;
    offset = (offset + step) % size;
  }
  return undefined;
}

function meetings(uses: readonly Use[]): Problem[] {
  return uses.flatMap((one, index) =>
    uses.slice(0, index).flatMap((other) => {
      const locked = isPool(one) !== isPool(other) && /node|virtual/.test(one.what + other.what);
      const hint = locked ? "A load balancer on that address would lock everybody out of the node." : undefined;
      return meeting(one, other, hint);
    }),
  );
}

function meeting(one: Use, other: Use, hint: string | undefined): Problem[] {
  if (!overlap(one, other)) return [];
  return [
    { path: one.path, value: one.text, rule: `must not meet ${other.what} (${other.path}: ${other.text})`, hint },
  ];
}

const isPool = ({ path }: Use): boolean => path.startsWith("cluster.loadBalancers");
