import { randomBytes } from "node:crypto";
import type { World } from "../world";
import type { IngressRule, Tunnel } from "./state";
import { refusal, Store, zonesOf } from "./store";

/** Tunnels of a Cloudflare account. */
export class Tunnels {
  private readonly tunnels: Store<"tunnels">;

  constructor(private readonly world: World) {
    this.tunnels = new Store(world, "tunnels");
  }

  create(account: string, name: string, configSource: string): string {
    const path = `accounts/${account}/cfd_tunnel`;
    zonesOf(this.world, account, path);
    this.mustBeFree("POST", path, account, name);
    const secret = randomBytes(32).toString("base64");
    return this.tunnels.put({
      account,
      name,
      configSource,
      secret,
      createdAt: new Date().toISOString(),
      connectors: 0,
    });
  }

  get(id: string): Tunnel | undefined {
    return this.tunnels.get(id);
  }

  rename(id: string, name: string): void {
    const tunnel = this.existing("PATCH", id);
    if (name !== tunnel.name) this.mustBeFree("PATCH", pathOf(tunnel.account, id), tunnel.account, name);
    this.tunnels.put({ ...tunnel, name }, id);
  }

  remove(id: string): void {
    const tunnel = this.existing("DELETE", id);
    if (tunnel.connectors > 0)
      throw refusal("DELETE", pathOf(tunnel.account, id), 400, [
        1022,
        "Cannot delete tunnel because it has active connections",
      ]);
    this.tunnels.remove(id);
  }

  /** What a connector proves itself with. */
  token(account: string, id: string): string {
    const tunnel = this.existing("GET", id, account);
    return Buffer.from(JSON.stringify({ a: tunnel.account, t: id, s: tunnel.secret })).toString("base64");
  }

  /** Replaces the ingress rules as a whole. */
  configure(account: string, id: string, ingress: readonly IngressRule[]): void {
    const tunnel = this.existing("PUT", id, account);
    const wrong = wrongWith(ingress);
    if (wrong !== undefined)
      throw refusal("PUT", `${pathOf(account, id)}/configurations`, 400, [
        1056,
        `Bad Configuration: Validation failed: ${wrong}`,
      ]);
    const version = (tunnel.configuration?.version ?? -1) + 1;
    this.tunnels.put({ ...tunnel, configuration: { version, at: new Date().toISOString(), ingress } }, id);
  }

  /** A connector comes up. @throws Error in cloudflared's words if the token opens no tunnel */
  connect(token: string): void {
    const { t: id, s: secret } = readToken(token);
    const tunnel = this.tunnels.get(id);
    if (tunnel?.secret !== secret || tunnel === undefined) throw new Error("Unauthorized: Invalid tunnel secret");
    this.tunnels.put({ ...tunnel, connectors: tunnel.connectors + 1 }, id);
  }

  private existing(method: string, id: string, account?: string): Tunnel {
    const tunnel = this.tunnels.get(id);
    if (tunnel && (account === undefined || tunnel.account === account)) return tunnel;
    throw refusal(method, pathOf(account ?? "", id), 404, [1003, "Tunnel not found"]);
  }

  private mustBeFree(method: string, path: string, account: string, name: string): void {
    if (Object.values(this.tunnels.all).some((other) => other.account === account && other.name === name))
      throw refusal(method, path, 409, [
        1013,
        "You already have a tunnel with this name. Delete the existing tunnel, or choose a different name for your new tunnel",
      ]);
  }
}

const pathOf = (account: string, id: string): string => `accounts/${account}/cfd_tunnel/${id}`;

function readToken(token: string): { readonly t: string; readonly s: string } {
  try {
    return JSON.parse(Buffer.from(token, "base64").toString()) as { t: string; s: string };
  } catch {
    throw new Error("Provided Tunnel token is not valid.");
  }
}

/** The first rule that cloudflared would not run, in its words. Source: cloudflared, ingress/ingress.go, validateIngress */
function wrongWith(ingress: readonly IngressRule[]): string | undefined {
  if (ingress.length === 0) return "The config file doesn't contain any ingress rules";
  for (const [index, { hostname, path, service }] of ingress.entries()) {
    if (!/^(http_status:\d+$|unix(\+tls)?:|hello_world$)/.test(service)) {
      if (!URL.canParse(service) || new URL(service).hostname === "")
        return `${service} is an invalid address, please make sure it has a scheme and a hostname`;
      if (!/^[a-z]+:\/\/[^/]+$/.test(service))
        return `${service} is an invalid address, ingress rules don't support proxying to a different path on the origin service. The path will be the same as the eyeball request's path`;
    }
    if (/:\d+$/.test(hostname)) return "Hostname cannot contain a port";
    if (hostname.lastIndexOf("*") > 0)
      return 'Hostname patterns can have at most one wildcard character ("*") and it can only be used for subdomains, e.g. "*.example.com"';
    const catchesAll = (hostname === "" || hostname === "*") && path === "";
    const last = index === ingress.length - 1;
    if (last && !catchesAll)
      return "The last ingress rule must match all URLs (i.e. it should not have a hostname or path filter)";
    if (!last && catchesAll)
      return `Rule #${index + 1} is matching the hostname '${hostname}', but this will match every hostname, meaning the rules which follow it will never be triggered.`;
  }
  return undefined;
}
