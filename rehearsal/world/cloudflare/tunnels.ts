import { randomBytes } from "node:crypto";
import { accountRules, type Asked, tunnelRemovalRules, tunnelRules } from "../rules/cloudflare";
import { ingressRules } from "../rules/ingress";
import { answers } from "../rules/rule";
import type { World } from "../world";
import type { IngressRule, Tunnel } from "./state";
import { refusal, refuse, Store } from "./store";

/** Tunnels of a Cloudflare account. */
export class Tunnels {
  private readonly tunnels: Store<"tunnels">;

  constructor(private readonly world: World) {
    this.tunnels = new Store(world, "tunnels");
  }

  create(account: string, name: string, configSource: string): string {
    const path = `accounts/${account}/cfd_tunnel`;
    refuse("POST", path, [...accountRules, ...tunnelRules], this.asked({ account, name }));
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
    refuse("PATCH", pathOf(tunnel.account, id), tunnelRules, this.asked({ ...tunnel, name }, id));
    this.tunnels.put({ ...tunnel, name }, id);
  }

  remove(id: string): void {
    const tunnel = this.existing("DELETE", id);
    refuse("DELETE", pathOf(tunnel.account, id), tunnelRemovalRules, this.asked(tunnel, id));
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
    const [wrong] = answers(ingressRules, ingress);
    if (wrong !== undefined)
      throw refusal("PUT", `${pathOf(account, id)}/configurations`, [
        400,
        1056,
        `Bad Configuration: Validation failed: ${wrong}`,
      ]);
    const version = (tunnel.configuration?.version ?? -1) + 1;
    this.tunnels.put({ ...tunnel, configuration: { version, at: new Date().toISOString(), ingress } }, id);
  }

  /** The id of the tunnel that a token is for; nothing if it is no token. */
  static opened(token: string): string | undefined {
    return readToken(token)?.t;
  }

  /** Whether Cloudflare takes in a connector with this token. */
  opens(token: string): boolean {
    const { t: id = "", s: secret } = readToken(token) ?? {};
    return this.tunnels.get(id) !== undefined && this.tunnels.get(id)?.secret === secret;
  }

  /** A connector comes up. @throws Error in cloudflared's words if the token opens no tunnel */
  connect(token: string): void {
    const id = Tunnels.opened(token);
    const tunnel = this.tunnels.get(id ?? "");
    if (id === undefined) throw new Error("Provided Tunnel token is not valid.");
    if (tunnel === undefined || !this.opens(token)) throw new Error("Unauthorized: Invalid tunnel secret");
    this.tunnels.put({ ...tunnel, connectors: tunnel.connectors + 1 }, id);
  }

  private existing(method: string, id: string, account?: string): Tunnel {
    const tunnel = this.tunnels.get(id);
    if (tunnel && (account === undefined || tunnel.account === account)) return tunnel;
    throw refusal(method, pathOf(account ?? "", id), [404, 1003, "Tunnel not found"]);
  }

  private asked<Content>(content: Content, id?: string): Asked<Content> {
    return { cloudflare: this.world.state.cloudflare, content, id };
  }
}

const pathOf = (account: string, id: string): string => `accounts/${account}/cfd_tunnel/${id}`;

interface TokenContent {
  readonly t: string;
  readonly s: string;
}

function readToken(token: string): TokenContent | undefined {
  try {
    const content = JSON.parse(Buffer.from(token, "base64").toString()) as Partial<TokenContent> | null;
    return typeof content?.t === "string" && typeof content.s === "string" ? (content as TokenContent) : undefined;
  } catch {
    return undefined;
  }
}
