import type { WorldState } from "../../rehearsal/world/world";

/** What a plan says of a resource. */
export type Planned = Readonly<Record<string, unknown>>;

type Find = (planned: Planned) => string | undefined;

/** Cloudflare's own ids, by type: what a person finds in the account by the name that the plan shows. */
export function idsInAccount({ cloudflare }: Pick<WorldState, "cloudflare">): Readonly<Record<string, Find>> {
  const find = <T>(all: Readonly<Record<string, T>>, own: (one: T) => string, wanted: unknown): string | undefined =>
    Object.entries(all).find(([, one]) => own(one) === wanted)?.[0];
  const { tunnels, records, policies, applications } = cloudflare;
  return {
    cloudflare_zero_trust_tunnel_cloudflared: ({ name }) => find(tunnels, (one) => one.name, name),
    cloudflare_dns_record: ({ name }) => find(records, (one) => one.name, name),
    cloudflare_zero_trust_access_policy: ({ name }) => find(policies, (one) => one.name, name),
    cloudflare_zero_trust_access_application: ({ domain }) => find(applications, (one) => one.domain, domain),
  };
}
