import { z } from "zod";
import { cloudflareId, domain, email, hostname, ipv4, url } from "./values";

/** One name that the tunnel answers for. */
export const publishedHostSchema = z.strictObject({
  /** A label inside the zone, such as `argocd`; `@` for the zone itself, `*` for every name that is not listed; or the whole name. */
  hostname,
  /** Where requests go: a service of the cluster, such as `http://argocd-server.argocd`, or an address on the LAN. */
  service: url(["http", "https", "tcp", "ssh"]),
  /** Who may open it: the `people` of this lab, after a login, or everyone. @default "people" */
  allow: z.enum(["people", "everyone"]).default("people"),
  /** Whether the certificate of an `https` service must be valid. Services that sign their own need `false`. @default true */
  verifyTls: z.boolean().default(true),
});

/** What the world sees of the lab, through a Cloudflare tunnel: no port of the router is opened. */
export const edgeSchema = z.strictObject({
  /** The zone at Cloudflare. */
  domain,
  /**
   * ID of the Cloudflare account. It and the zone's are given, not looked up by name: a lookup would happen in every plan, and
   * would take an API token that can read zones beside the one permission that DNS needs.
   */
  account: cloudflareId,
  /** ID of the zone. */
  zone: cloudflareId,
  /** E-mail addresses that may log in. @default [] */
  people: z.array(email).default([]),
  /** The home's public address: requests from it need no login. @default - every request needs one */
  publicAddress: ipv4.optional(),
  /** How long a login lasts, in hours or minutes. @default "24h" */
  session: z
    .string()
    .regex(/^[1-9]\d*[hm]$/, 'must be a number of hours or minutes\nWrite it as "24h" or "30m".')
    .default("24h"),
  /** Names that the tunnel answers for. @default [] */
  hostnames: z.array(publishedHostSchema).default([]),
});
