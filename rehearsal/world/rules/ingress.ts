import type { IngressRule } from "../cloudflare/state";
import { always, type Rule } from "./rule";

type Ingress = readonly IngressRule[];

/** Services that are no URL: an answer of cloudflared's own, or a socket. */
const special = /^(http_status:\d+$|unix(\+tls)?:|hello_world$)/;
const urls = (ingress: Ingress): string[] =>
  ingress.map(({ service }) => service).filter((service) => !special.test(service));
const hasHost = (service: string): boolean => URL.canParse(service) && new URL(service).hostname !== "";
const catchesAll = ({ hostname, path }: IngressRule): boolean => (hostname === "" || hostname === "*") && path === "";

const source = "cloudflare/cloudflared, ingress/ingress.go, validateIngress";

/** What cloudflared would not run, and Cloudflare's API therefore refuses. */
export const ingressRules: readonly Rule<Ingress>[] = [
  {
    id: "ingress/some",
    rule: "a tunnel's configuration has ingress rules",
    when: always,
    check: (ingress) => (ingress.length === 0 ? "" : undefined),
    message: () => "The config file doesn't contain any ingress rules",
    source,
  },
  {
    id: "ingress/service",
    rule: "a service is a URL with a scheme and a host",
    when: always,
    check: (ingress) => urls(ingress).find((service) => !hasHost(service)),
    message: (found) => `${found} is an invalid address, please make sure it has a scheme and a hostname`,
    source,
  },
  {
    id: "ingress/service-path",
    rule: "a service has no path of its own",
    when: always,
    check: (ingress) => urls(ingress).find((service) => hasHost(service) && !/^[a-z]+:\/\/[^/]+$/.test(service)),
    message: (found) =>
      `${found} is an invalid address, ingress rules don't support proxying to a different path on the origin service. The path will be the same as the eyeball request's path`,
    source,
  },
  {
    id: "ingress/port",
    rule: "a hostname has no port",
    when: always,
    check: (ingress) => ingress.find(({ hostname }) => /:\d+$/.test(hostname))?.hostname,
    message: () => "Hostname cannot contain a port",
    source,
  },
  {
    id: "ingress/wildcard",
    rule: "a wildcard is a hostname's first label",
    when: always,
    check: (ingress) => ingress.find(({ hostname }) => hostname.lastIndexOf("*") > 0)?.hostname,
    message: () =>
      'Hostname patterns can have at most one wildcard character ("*") and it can only be used for subdomains, e.g. "*.example.com"',
    source,
  },
  {
    id: "ingress/last",
    rule: "the last ingress rule takes what no other takes",
    when: (ingress) => ingress.length > 0,
    check: (ingress) => ingress.slice(-1).find((rule) => !catchesAll(rule))?.hostname,
    message: () => "The last ingress rule must match all URLs (i.e. it should not have a hostname or path filter)",
    source,
  },
  {
    id: "ingress/reached",
    rule: "no rule before the last takes everything",
    when: always,
    check: (ingress) => {
      const index = ingress.slice(0, -1).findIndex(catchesAll);
      return index < 0 ? undefined : `#${index + 1} is matching the hostname '${ingress[index]?.hostname}'`;
    },
    message: (found) =>
      `Rule ${found}, but this will match every hostname, meaning the rules which follow it will never be triggered.`,
    source,
  },
];
