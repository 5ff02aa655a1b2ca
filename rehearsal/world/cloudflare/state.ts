import type { Lab } from "../../../lab/schema/lab";

export interface Zone {
  readonly name: string;
  /** ID of the account that it belongs to. */
  readonly account: string;
}

/** One rule of a tunnel's configuration, as far as the account judges it. */
export interface IngressRule {
  readonly hostname: string;
  readonly path: string;
  readonly service: string;
}

export interface Tunnel {
  readonly account: string;
  readonly name: string;
  readonly configSource: string;
  /** What its token proves to know. */
  readonly secret: string;
  readonly createdAt: string;
  /** Connectors that hold a connection. */
  readonly connectors: number;
  /** Set once it has been configured. */
  readonly configuration?: { readonly version: number; readonly at: string; readonly ingress: readonly IngressRule[] };
}

export interface DnsRecord {
  readonly zone: string;
  /** Whole name. */
  readonly name: string;
  readonly type: string;
  readonly content: string;
  readonly ttl: number;
  readonly proxied: boolean;
  readonly comment: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface AccessPolicy {
  readonly account: string;
  readonly name: string;
  readonly decision: string;
  /** Whom it speaks of, as the provider writes it. */
  readonly include: readonly Selector[];
  /** How long a login lasts, such as `24h`. */
  readonly session: string;
}

/** As `{ email: { email: "me@example.com" } }`; what does not apply is null. */
export type Selector = Readonly<Record<string, Readonly<Record<string, string>> | null>>;

export interface AccessApplication {
  readonly account: string;
  readonly name: string;
  readonly domain: string;
  /** IDs of reusable policies, first things first. */
  readonly policies: readonly string[];
  /** How long a login lasts, such as `24h`. */
  readonly session: string;
  readonly aud: string;
}

/** What Cloudflare holds, each kind by id. */
export interface CloudflareState {
  readonly zones: Readonly<Record<string, Zone>>;
  readonly tunnels: Readonly<Record<string, Tunnel>>;
  readonly records: Readonly<Record<string, DnsRecord>>;
  readonly policies: Readonly<Record<string, AccessPolicy>>;
  readonly applications: Readonly<Record<string, AccessApplication>>;
}

export const emptyCloudflare: CloudflareState = { zones: {}, tunnels: {}, records: {}, policies: {}, applications: {} };

/** The zone of a lab, which somebody has bought and handed to Cloudflare before anything is deployed. */
export function withZoneOf({ edge }: Pick<Lab, "edge">, left: CloudflareState): CloudflareState {
  if (!edge) return left;
  return { ...left, zones: { ...left.zones, [edge.zone]: { name: edge.domain, account: edge.account } } };
}
