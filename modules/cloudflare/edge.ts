import { DnsRecord } from "@cdktf/provider-cloudflare/lib/dns-record";
import { Construct } from "constructs";
import type { PublishedHost } from "../../lab/edge/published-hosts";
import { Access } from "./access";
import { Tunnel } from "./tunnel";

export interface EdgeProps {
  /** Name of the lab, and of its tunnel. */
  readonly lab: string;
  /** ID of the Cloudflare account. */
  readonly account: string;
  /** ID of the zone that the hostnames lie in. */
  readonly zone: string;
  readonly hosts: readonly PublishedHost[];
  /** E-mail addresses that may log in. */
  readonly people: readonly string[];
  /** Address from which no login is needed. @default - every request needs one */
  readonly publicAddress?: string;
  /** How long a login lasts, such as `24h`. */
  readonly session: string;
}

/** What the world sees of the lab: a tunnel, a proxied record a hostname, and a login before those that are not public. */
export class Edge extends Construct {
  /** UUID of the tunnel. */
  public readonly tunnelId: string;
  /** What the tunnel's connectors need to know. Sensitive. */
  public readonly token: string;

  constructor(scope: Construct, id: string, props: EdgeProps) {
    super(scope, id);
    const { account, zone, hosts } = props;
    const access = new Access(this, "access", { ...props, hosts: hosts.filter(({ isPrivate }) => isPrivate) });
    const tunnel = new Tunnel(this, "tunnel", {
      account,
      name: props.lab,
      hosts,
      // A wildcard's record is there already: a name under it can be reached as soon as the tunnel leads somewhere.
      dependsOn: [...access.applications.values()],
    });
    for (const { name, hostname } of hosts) {
      const application = access.applications.get(name);
      new DnsRecord(this, `record-${name}`, {
        zoneId: zone,
        // The whole name: Cloudflare gives no other back.
        name: hostname,
        type: "CNAME",
        content: `${tunnel.tunnelId}.cfargotunnel.com`,
        proxied: true,
        // Automatic, and the only one for a proxied record.
        ttl: 1,
        // No hostname can be reached, not even for a moment, before the login that guards it.
        dependsOn: application && [application],
      });
    }
    this.tunnelId = tunnel.tunnelId;
    this.token = tunnel.token;
  }
}
