import type { WorldState } from "../../rehearsal/world/world";

/** How many there are of each kind of thing that a deploy makes. */
export function census({ aws, cloudflare, clusters }: WorldState): Readonly<Record<string, number>> {
  const count = (all: object): number => Object.keys(all).length;
  const users = Object.values(aws.users);
  const inClusters = Object.values(clusters);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  return {
    buckets: count(aws.buckets),
    users: users.length,
    "access keys": sum(users.map(({ keys }) => count(keys))),
    tunnels: count(cloudflare.tunnels),
    records: count(cloudflare.records),
    "Access policies": count(cloudflare.policies),
    "Access applications": count(cloudflare.applications),
    clusters: inClusters.length,
    namespaces: sum(inClusters.map(({ namespaces }) => count(namespaces))),
    Secrets: sum(inClusters.map(({ secrets }) => count(secrets))),
    releases: sum(inClusters.map(({ releases }) => count(releases))),
  };
}

/** Kinds of which one lab has another number than the other. */
export const differences = (
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): readonly string[] =>
  Object.keys(one).flatMap((kind) => (one[kind] === other[kind] ? [] : [`${one[kind]} → ${other[kind]} ${kind}`]));
