import type { WorldState } from "../../rehearsal/world/world";
import { importIds } from "../../terraform/run/import-ids";

/** What a plan says of a resource. */
export type Planned = Readonly<Record<string, unknown>>;

/** By which id something is imported that exists already: Cloudflare's own ids a person reads on its dashboard. */
export function importIdsOf({
  cloudflare,
}: Pick<WorldState, "cloudflare">): Readonly<Record<string, (planned: Planned) => string | undefined>> {
  const find = <T>(all: Readonly<Record<string, T>>, own: (one: T) => string, wanted: unknown): string =>
    Object.entries(all).find(([, one]) => own(one) === wanted)?.[0] ?? "";
  const { tunnels, records, policies } = cloudflare;
  return {
    cloudflare_zero_trust_tunnel_cloudflared: ({ account_id, name }) =>
      `${String(account_id)}/${find(tunnels, (one) => one.name, name)}`,
    cloudflare_dns_record: ({ zone_id, name }) => `${String(zone_id)}/${find(records, (one) => one.name, name)}`,
    cloudflare_zero_trust_access_policy: ({ account_id, name }) =>
      `${String(account_id)}/${find(policies, (one) => one.name, name)}`,
    talos_machine_bootstrap: () => "bootstrapped",
    ...importIds,
  };
}
