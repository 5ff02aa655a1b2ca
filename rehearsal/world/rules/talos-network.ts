import { type AddressRange, contains, isAddress, networkOf, overlap, parseRange } from "../../../lab/addresses";
import { parseDocuments } from "../machine-configuration";
import type { Rule } from "./rule";
import type { Configuring } from "./talos";

/** The fields of documents about links that rules look at. */
interface LinkDocument {
  readonly kind?: string;
  readonly name?: string;
  readonly link?: string;
  readonly links?: readonly string[];
  readonly parent?: string;
  readonly addresses?: readonly { readonly address: string }[];
  readonly routes?: readonly { readonly gateway?: string; readonly table?: string }[];
}

const documents = ({ yaml }: Configuring): readonly LinkDocument[] => parseDocuments(yaml);
const setsUp = ({ kind }: LinkDocument): boolean =>
  /^(Link|Bond|VLAN|Bridge|DummyLink|Wireguard)Config$/.test(kind ?? "");
/** Names of the links that the configuration brings up. Any one turns off DHCP on all others. */
const linksOf = (one: Configuring): readonly string[] =>
  documents(one).flatMap((link) => (setsUp(link) ? (link.name ?? []) : []));
/** Names that udev gives (systemd, man/systemd.net-naming-scheme.xml), and those that drivers of the kernel give. */
const kernelName = /^(lo|(en|eth|ib|sl|wl|ww)[a-z0-9]*\d[a-z0-9]*|(dummy|thunderbolt|usb)\d+)$/;

/** Why a node has a link or an address that nobody reaches. */
export const networkRules: readonly Rule<Configuring>[] = [
  {
    id: "talos/virtual-address-link",
    rule: "a virtual address is on a link that the configuration brings up",
    when: (one) => linksOf(one).length > 0,
    check: (one) => {
      const lost = documents(one).find(
        ({ kind, link = "" }) => kind === "Layer2VIPConfig" && !linksOf(one).includes(link),
      );
      return lost && `${lost.link} is not brought up, so ${lost.name}`;
    },
    message: (found) => `${found} is given to no node: nobody reaches the API there`,
    source: "siderolabs/talos, internal/app/machined/pkg/controllers/network/operator_spec.go: waits for the link",
  },
  {
    id: "talos/link-ports",
    rule: "what a link is made of has a name that an alias gives, or the kernel",
    when: (one) => linksOf(one).length > 0,
    check: (one) => {
      const links = documents(one).filter(setsUp);
      const made = links.flatMap(({ kind, name = "" }) => (kind === "LinkConfig" ? [] : name));
      const ports = links.flatMap(({ kind, name = "", links: members = [], parent = [] }) =>
        (kind === "LinkConfig" ? [name] : [...members].concat(parent)).map((port) => ({ port, name })),
      );
      const lost = ports.find(({ port }) => !made.includes(port) && !kernelName.test(port) && !isAlias(one, port));
      return lost && `${lost.port} (${lost.name})`;
    },
    message: (found) => `no port is called ${found}: the link waits for it for ever`,
    source: "siderolabs/talos, internal/app/machined/pkg/controllers/network/link_spec.go",
  },
  {
    id: "talos/gateway",
    rule: "a gateway lies in a subnet of its link",
    when: (one) => documents(one).some(({ addresses, routes }) => addresses !== undefined && routes !== undefined),
    check: (one) =>
      documents(one)
        .filter(({ addresses = [] }) => addresses.length > 0)
        .flatMap(({ name, addresses = [], routes = [] }) => {
          const subnets = addresses.flatMap(({ address }) => subnetOf(address) ?? []);
          return routes.flatMap(({ gateway = "", table }) => {
            const own = table === undefined ? parseRange(gateway) : undefined;
            return own && !subnets.some((subnet) => contains(subnet, own)) ? `${gateway} on ${name}` : [];
          });
        })[0],
    message: (found) => `error adding route: netlink receive: network is unreachable (gateway ${found})`,
    source: "siderolabs/talos, internal/app/machined/pkg/controllers/network/route_spec.go; linux, fib_check_nh",
  },
  {
    id: "talos/cluster-ranges",
    rule: "the ranges of pods, of services and the nodes' addresses are apart",
    when: ({ wanted: { podSubnets, serviceSubnets } }) => podSubnets.length > 0 && serviceSubnets.length > 0,
    check: ({ wanted: { podSubnets, serviceSubnets, addresses } }) => {
      const pairs = [
        ...podSubnets.flatMap((pods) => serviceSubnets.map((services) => [pods, services])),
        ...[...podSubnets, ...serviceSubnets].flatMap((subnet) => addresses.map((address) => [subnet, address])),
      ];
      return pairs
        .find((pair) => {
          const [one, other] = pair.map(parseRange);
          return one && other && overlap(one, other);
        })
        ?.join(" and ");
    },
    message: (found) => `packets end in the wrong place: ${found} overlap`,
    source: "kubernetes.io/docs, Cluster Networking: ranges for pods, services and nodes must not overlap",
  },
];

/** Whether a document gives that name to a port; `%d` in it stands for a number. */
const isAlias = (one: Configuring, port: string): boolean =>
  documents(one).some(
    ({ kind, name = "" }) => kind === "LinkAliasConfig" && new RegExp(`^${name.replace("%d", "\\d+")}$`).test(port),
  );

/** The network that an address with its prefix lies in. */
function subnetOf(text: string): AddressRange | undefined {
  const [address = "", prefix] = text.split("/");
  return isAddress(address) ? parseRange(networkOf(address, Number(prefix ?? 32))) : undefined;
}
