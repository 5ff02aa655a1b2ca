import type { DataSourceBehaviour, ResourceBehaviour } from "../../protocol/provider";
import type { ObjectValue } from "../../protocol/value";
import { imported } from "../../world/cloudflare/store";
import type { Tunnel } from "../../world/cloudflare/state";
import type { Tunnels } from "../../world/cloudflare/tunnels";
import { text } from "../values";

/** `cloudflare_zero_trust_tunnel_cloudflared` */
export function tunnel(tunnels: Tunnels): ResourceBehaviour {
  const read = (id: string): ObjectValue | null => {
    const now = tunnels.get(id);
    return now ? stateOf(id, now) : null;
  };
  return {
    create: (_context, planned) => {
      const id = tunnels.create(text(planned, "account_id"), text(planned, "name"), text(planned, "config_src"));
      return read(id) ?? {};
    },
    update: (_context, planned) => {
      tunnels.rename(text(planned, "id"), text(planned, "name"));
      return read(text(planned, "id")) ?? {};
    },
    remove: (_context, prior) => {
      tunnels.remove(text(prior, "id"));
    },
    read: (_context, state) => {
      const now = read(text(state, "id"));
      // What manages the configuration is not read back (Read of resource.go).
      return now && { ...state, ...now, config_src: state["config_src"] ?? null };
    },
    plan: (_context, { prior, config, planned }) => {
      const moved = isGiven(config) && prior !== null && prior["config_src"] !== planned["config_src"];
      return { planned, requiresReplace: moved ? [["config_src"]] : [] };
    },
    importState: (_context, id) => ({ ...imported(`accounts/${id}`, "cfd_tunnel", read), tunnel_secret: null }),
  };
}

const isGiven = (config: ObjectValue): boolean => (config["config_src"] ?? null) !== null;

function stateOf(id: string, { account, name, configSource, createdAt, connectors }: Tunnel): ObjectValue {
  return {
    id,
    account_id: account,
    account_tag: account,
    name,
    config_src: configSource,
    remote_config: configSource === "cloudflare",
    status: connectors > 0 ? "healthy" : "inactive",
    conns_active_at: connectors > 0 ? createdAt : null,
    conns_inactive_at: connectors > 0 ? null : createdAt,
    created_at: createdAt,
    deleted_at: null,
    tun_type: "cfd_tunnel",
    connections: [],
    metadata: "{}",
  };
}

/** `cloudflare_zero_trust_tunnel_cloudflared_token` */
export function tunnelToken(tunnels: Tunnels): DataSourceBehaviour {
  return (_context, config) => ({
    ...config,
    token: tunnels.token(text(config, "account_id"), text(config, "tunnel_id")),
  });
}
