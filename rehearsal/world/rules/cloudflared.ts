import { Tunnels } from "../cloudflare/tunnels";
import type { IngressRule, Tunnel } from "../cloudflare/state";
import { type Installation, type InstallationRule, ofChart } from "./installation";
import { unless } from "./rule";

const token = (one: Installation): string | undefined => one.secret(one.text("token.secret"))?.[one.text("token.key")];
const withToken = ofChart("cloudflared", (one) => token(one) !== undefined);

/** The tunnel that the token opens. */
function tunnel(one: Installation): (Tunnel & { readonly id: string }) | undefined {
  const id = Tunnels.opened(token(one) ?? "");
  const found = id === undefined ? undefined : one.world.state.cloudflare.tunnels[id];
  return found && { ...found, id: id ?? "" };
}
const withTunnel = ofChart("cloudflared", (one) => token(one) !== undefined && tunnel(one) !== undefined);
const ingress = (one: Installation): readonly IngressRule[] => tunnel(one)?.configuration?.ingress ?? [];
const published = (one: Installation) =>
  Object.values(one.world.state.cloudflare.records).filter(
    ({ content }) => content === `${tunnel(one)?.id}.cfargotunnel.com`,
  );

/** Whether an ingress rule takes a hostname: itself, or one label in a wildcard's place. */
function takes(rule: string, hostname: string): boolean {
  return rule === hostname || (rule.startsWith("*.") && hostname.endsWith(rule.slice(1)));
}

/** The tunnel's connectors, which Cloudflare takes in or not. */
export const cloudflaredRules: readonly InstallationRule[] = [
  {
    id: "cloudflared/token-form",
    rule: "the token is one of Cloudflare's",
    effect: "waits",
    when: withToken,
    check: (one) => unless(Tunnels.opened(token(one) ?? "") !== undefined),
    message: () => "CrashLoopBackOff: Provided Tunnel token is not valid.",
    source: "cloudflare/cloudflared, cmd/cloudflared/tunnel/subcommands.go",
  },
  {
    id: "cloudflared/token",
    rule: "the token opens a tunnel of the account",
    effect: "waits",
    when: ofChart("cloudflared", (one) => Tunnels.opened(token(one) ?? "") !== undefined),
    check: (one) => unless(new Tunnels(one.world).opens(token(one) ?? "")),
    message: () => "CrashLoopBackOff: Unauthorized: Invalid tunnel secret",
    source: "cloudflare/cloudflared, connection/rpc.go",
  },
  {
    id: "cloudflared/remote-configuration",
    rule: "a tunnel that runs by its token alone is configured at Cloudflare",
    effect: "later",
    when: withTunnel,
    check: (one) => unless(tunnel(one)?.configSource === "cloudflare"),
    message: () =>
      "every request ends in 503: the tunnel's config_src is local, and the connectors have no configuration file",
    source: "https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/",
  },
  {
    id: "cloudflared/ingress",
    rule: "the tunnel knows where requests go",
    effect: "later",
    when: withTunnel,
    check: (one) => unless(ingress(one).length > 0),
    message: () => "No ingress rules were defined: every request ends in 503",
    source: "cloudflare/cloudflared, ingress/ingress.go",
  },
  {
    id: "cloudflared/hostname-ingress",
    rule: "every hostname that leads to the tunnel has an ingress rule",
    effect: "later",
    when: ofChart("cloudflared", (one) => token(one) !== undefined && published(one).length > 0),
    check: (one) =>
      published(one).find(({ name }) => !ingress(one).some(({ hostname }) => takes(hostname, name)))?.name,
    message: (found) => `https://${found} answers 404: no ingress rule of the tunnel names it`,
    source: "cloudflare/cloudflared, ingress/ingress.go: the last rule takes what no other does",
  },
  {
    id: "cloudflared/ingress-hostname",
    rule: "every ingress rule's hostname leads to the tunnel",
    effect: "later",
    when: ofChart("cloudflared", (one) => token(one) !== undefined && ingress(one).length > 0),
    check: (one) =>
      ingress(one)
        .map(({ hostname }) => hostname)
        .find(
          (hostname) =>
            hostname !== "" && !published(one).some(({ name }) => takes(hostname, name) || takes(name, hostname)),
        ),
    message: (found) => `DNS_PROBE_FINISHED_NXDOMAIN: ${found} has an ingress rule and no DNS record`,
    source:
      "https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/routing-to-tunnel/dns/",
  },
  {
    id: "cloudflared/proxied",
    rule: "a record that leads to the tunnel is proxied",
    effect: "later",
    when: ofChart("cloudflared", (one) => token(one) !== undefined && published(one).length > 0),
    check: (one) => published(one).find(({ proxied }) => !proxied)?.name,
    message: (found) => `${found} leads to cfargotunnel.com, which only answers to Cloudflare's own proxy (proxied)`,
    source:
      "https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/routing-to-tunnel/dns/",
  },
  {
    id: "cloudflared/replicas",
    rule: "there is a connector",
    effect: "later",
    when: ofChart("cloudflared"),
    check: (one) => unless(Number(one.value("replicas", 2)) >= 1),
    message: () => "error 1033: the tunnel has no connector (replicas)",
    source:
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1033/",
  },
];
