import { Fn, type ITerraformDependable } from "cdktf";
import { DataCloudflareZeroTrustTunnelCloudflaredToken } from "@cdktf/provider-cloudflare/lib/data-cloudflare-zero-trust-tunnel-cloudflared-token";
import { ZeroTrustTunnelCloudflared } from "@cdktf/provider-cloudflare/lib/zero-trust-tunnel-cloudflared";
import {
  ZeroTrustTunnelCloudflaredConfigA,
  type ZeroTrustTunnelCloudflaredConfigConfigIngress,
} from "@cdktf/provider-cloudflare/lib/zero-trust-tunnel-cloudflared-config";
import { Construct } from "constructs";
import type { PublishedHost } from "../../lab/edge/published-hosts";
import { literal } from "../private/escape";
import { protect } from "../private/protect";

export interface TunnelProps {
  /** ID of the Cloudflare account. */
  readonly account: string;
  /** Name of the tunnel, unique in the account. */
  readonly name: string;
  readonly hosts: readonly PublishedHost[];
  /** What must be there before the tunnel leads anywhere. */
  readonly dependsOn: ITerraformDependable[];
}

/** A tunnel whose ingress rules Cloudflare hands to the connectors, so that a change needs none of them restarted. */
export class Tunnel extends Construct {
  /** UUID of the tunnel. */
  public readonly tunnelId: string;
  /** What a connector (`cloudflared tunnel run`) needs to know, all of it. Sensitive. */
  public readonly token: string;

  constructor(scope: Construct, id: string, { account, name, hosts, dependsOn }: TunnelProps) {
    super(scope, id);
    // Another tunnel means another token and another target of every record: the lab would be gone from the internet.
    const tunnel = protect(
      new ZeroTrustTunnelCloudflared(this, "tunnel", {
        accountId: account,
        name,
        // The provider's default is a tunnel that reads its rules from a file beside the connector.
        configSrc: "cloudflare",
      }),
      "tunnel",
    );

    new ZeroTrustTunnelCloudflaredConfigA(this, "configuration", {
      accountId: account,
      tunnelId: tunnel.id,
      config: { ingress: ingressOf(hosts) },
      dependsOn,
    });

    // The resource itself has no token. Terraform reads this one once the tunnel exists, and then with every plan.
    const token = new DataCloudflareZeroTrustTunnelCloudflaredToken(this, "token", {
      accountId: account,
      tunnelId: tunnel.id,
    });
    this.tunnelId = tunnel.id;
    // The provider's schema does not call it sensitive.
    this.token = Fn.sensitive(token.token);
  }
}

/**
 * The first rule that matches wins, so names come before wildcards, and the catch-all last. Longer wildcards come before
 * shorter ones: connectors compare the end of the text alone, and take `*.p.example.com` for `x.ap.example.com` as well.
 * Source: cloudflared, ingress/ingress.go, matchHost.
 */
function ingressOf(hosts: readonly PublishedHost[]): ZeroTrustTunnelCloudflaredConfigConfigIngress[] {
  const rules = [...hosts]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ hostname, service, verifyTls }) => ({
      hostname,
      service: literal(service),
      ...(verifyTls ? {} : { originRequest: { noTlsVerify: true } }),
    }));
  return [...rules, { service: "http_status:404" }];
}

const rank = ({ name }: PublishedHost): number => (name.startsWith("*") ? 1 / name.length : 0);
