import type { StandIn } from "../../protocol/provider";
import { Access } from "../../world/cloudflare/access";
import { Dns } from "../../world/cloudflare/dns";
import { Tunnels } from "../../world/cloudflare/tunnels";
import type { World } from "../../world/world";
import { readSchema } from "../schema-file";
import { accessApplication } from "./access-application";
import { accessPolicy } from "./access-policy";
import { dnsRecord } from "./dns-record";
import { cloudflareSemantics } from "./semantics";
import { tunnel, tunnelToken } from "./tunnel";
import { tunnelConfig } from "./tunnel-config";

/** Stands in for cloudflare/cloudflare 5.14.0. */
export function cloudflareStandIn(world: World): StandIn {
  const tunnels = new Tunnels(world);
  const access = new Access(world);
  return {
    source: "cloudflare/cloudflare",
    schema: readSchema("cloudflare/cloudflare", "5.14.0"),
    semantics: cloudflareSemantics,
    resources: {
      cloudflare_zero_trust_tunnel_cloudflared: tunnel(tunnels),
      cloudflare_zero_trust_tunnel_cloudflared_config: tunnelConfig(tunnels),
      cloudflare_dns_record: dnsRecord(new Dns(world)),
      cloudflare_zero_trust_access_policy: accessPolicy(access),
      cloudflare_zero_trust_access_application: accessApplication(access),
    },
    dataSources: { cloudflare_zero_trust_tunnel_cloudflared_token: tunnelToken(tunnels) },
  };
}
