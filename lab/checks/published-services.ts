import { isAddress } from "../addresses";
import { didYouMean } from "../did-you-mean";
import { type OfferedService, platformServices } from "../platform/services";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** Ports of URLs that name none. Source for ssh: cloudflared, ingress/origin_service.go; its default for tcp suits no service. */
const defaultPorts: Readonly<Record<string, number>> = { "http:": 80, "https:": 443, "ssh:": 22 };

const services = new Map(Object.entries(platformServices));

/** Every hostname leads to a service that the cluster can have, or to an address. */
export function publishedServicesExist({ edge }: Lab): Problem[] {
  return (edge?.hostnames ?? []).flatMap(({ service, allow, verifyTls }, index) => {
    const path = `edge.hostnames[${index}]`;
    if (service === undefined) return [];
    const problems = wrongWith(service, `${path}.service`);
    if (verifyTls === false && !service.startsWith("https:")) {
      problems.push({
        path: `${path}.verifyTls`,
        value: verifyTls,
        rule: "has no meaning for a service without TLS",
        hint: "Leave it out.",
      });
    }
    if (allow === "everyone" && offeredBy(service)?.hasLogin === false) {
      problems.push({
        path: `${path}.allow`,
        value: allow,
        rule: `must be "people", because ${service} has no login of its own`,
        hint: "Leave it out.",
      });
    }
    return problems;
  });
}

/** The platform's service behind a URL. */
function offeredBy(service: string): OfferedService | undefined {
  const [name = "", namespace = ""] = URL.canParse(service) ? new URL(service).hostname.split(".") : [];
  return services.get(namespace)?.[name];
}

function wrongWith(service: string, path: string): Problem[] {
  const url = new URL(service);
  const found = (rule: string, hint?: string): Problem[] => [{ path, value: service, rule, hint }];
  const at = (host: string): string => `${url.protocol}//${host}${url.port && `:${url.port}`}`;
  // Source: cloudflared, ingress/ingress.go: a rule with a path on the origin is refused.
  if (!/^[a-z]+:\/\/[^/?#@]+$/.test(service)) {
    const hint = `A tunnel keeps the path of each request. Write "${at(url.hostname)}".`;
    return found("must be scheme, host and port, and nothing else", hint);
  }
  const port = Number(url.port) || defaultPorts[url.protocol];
  if (port === undefined) return found("must name a port", `Write it as "${service}:5432".`);
  if (isAddress(url.hostname)) return [];

  const [name = "", namespace, ...rest] = url.hostname.split(".");
  if (namespace === undefined) {
    const home = [...services].find(([, known]) => name in known)?.[0];
    const hint = home ? `Did you mean "${at(`${name}.${home}`)}"?` : `Write it as "${at(`${name}.namespace`)}".`;
    return found("must name the namespace as well: the tunnel's pods are in another one", hint);
  }
  if (!["", "svc", "svc.cluster.local"].includes(rest.join(".")))
    return found("must be a service of the cluster, or an address", `Write it as "${at("name.namespace")}".`);

  const known = services.get(namespace);
  if (known === undefined) return [];
  const offered = known[name];
  if (offered === undefined)
    return found(`names no service that the platform has in ${namespace}`, didYouMean(name, Object.keys(known)));
  if (url.protocol === `${offered.scheme}:` && port === offered.port) return [];
  return found(
    `must speak ${offered.scheme} to port ${offered.port}, as ${name} does`,
    `Did you mean "${offered.scheme}://${name}.${namespace}"?`,
  );
}
