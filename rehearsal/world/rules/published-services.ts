import type { BroughtService } from "../chart-facts";
import { knownCharts } from "../charts";
import type { AccessApplication, IngressRule } from "../cloudflare/state";
import type { Installation, InstallationRule } from "./installation";

/** Source for ssh: cloudflared, ingress/origin_service.go. */
const defaultPorts: Readonly<Record<string, string>> = { "http:": "80", "https:": "443", "ssh:": "22" };

/** What the deployed releases of this one's namespace bring, and itself. */
const brought = ({ releases, wanted }: Installation): readonly BroughtService[] =>
  [...releases.filter((one) => one.namespace === wanted.namespace && one.name !== wanted.name), wanted].flatMap(
    ({ chart, values, name }) => knownCharts[chart]?.services?.(values, name) ?? [],
  );

/** Ingress rules that lead into the release's namespace, by what they lead to. */
const leadingHere = ({ world, wanted }: Installation) =>
  Object.values(world.state.cloudflare.tunnels)
    .flatMap(({ configuration }) => configuration?.ingress ?? [])
    .flatMap((rule: IngressRule) => {
      if (!URL.canParse(rule.service)) return [];
      const { hostname: host, protocol, port } = new URL(rule.service);
      const [name = "", namespace, ...rest] = host.split(".");
      const inCluster = ["", "svc", "svc.cluster.local"].includes(rest.join("."));
      return inCluster && namespace === wanted.namespace
        ? [{ ...rule, name, port: Number(port || defaultPorts[protocol]) }]
        : [];
    });
const brings = (one: Installation): boolean => knownCharts[one.wanted.chart]?.services !== undefined;

/** What the tunnel leads to. */
export const publishedServiceRules: readonly InstallationRule[] = [
  {
    id: "published/service",
    rule: "an ingress rule leads to a service and a port that a release brings with its values",
    effect: "later",
    when: (one) => brings(one) && leadingHere(one).length > 0,
    check: (one) => {
      const lost = leadingHere(one).find(
        ({ name, port }) => !brought(one).some((service) => service.name === name && service.ports.includes(port)),
      );
      const known = brought(one).find(({ name }) => name === lost?.name);
      if (!lost) return undefined;
      return known
        ? `https://${lost.hostname} answers 502: ${known.name} has no port ${lost.port}, but ${known.ports.join(" and ")}`
        : `https://${lost.hostname} answers 502: dial tcp: lookup ${lost.name}.${one.wanted.namespace}: no such host`;
    },
    message: (found) => found,
    source: "cloudflare/cloudflared, ingress/origin_proxy.go; the charts' own service templates",
  },
  {
    id: "published/login",
    rule: "what has no login of its own is published behind one",
    effect: "later",
    when: (one) => brings(one) && leadingHere(one).length > 0,
    check: (one) => {
      const open = leadingHere(one).find(
        ({ name, hostname }) =>
          brought(one).some((service) => service.name === name && !service.hasLogin) && !isGuarded(one, hostname),
      );
      return open && `${open.name} at https://${open.hostname}`;
    },
    message: (found) =>
      `anybody in the world opens ${found}: it has no login of its own, and no Access application stands before it`,
    source: "longhorn.io/docs, Access the UI: no authentication; docs.cilium.io, Hubble UI has none either",
  },
];

/** Whether an Access application stands before the whole of a hostname, none of whose policies is for everybody. */
function isGuarded({ world }: Installation, hostname: string): boolean {
  const { applications, policies } = world.state.cloudflare;
  const covers = ({ domain }: AccessApplication): boolean =>
    domain === hostname || (domain.startsWith("*.") && hostname.endsWith(domain.slice(1)));
  const isOpen = (id: string): boolean => policies[id]?.include.some(({ everyone }) => Boolean(everyone)) === true;
  return Object.values(applications).some((one) => covers(one) && !one.policies.some(isOpen));
}
