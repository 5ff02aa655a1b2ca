import { z } from "zod";
import { domain, email, hostname, ipv4, url } from "./values";

/** One name that the tunnel answers for. */
export const publishedHostSchema = z.strictObject({
  /** A label inside the zone, as `argocd`, or the whole name. */
  hostname,
  /** Where requests go inside the cluster, as `http://argocd-server.argocd`. */
  service: url(["http", "https", "tcp", "ssh"]),
  /** Who may open it: the `people` of this lab, after a login, or everyone. @default "people" */
  allow: z.enum(["people", "everyone"]).default("people"),
});

/** What the world sees of the lab, through a Cloudflare tunnel: no port of the router is opened. */
export const edgeSchema = z.strictObject({
  /** The zone at Cloudflare. */
  domain,
  /** E-mail addresses that may log in. */
  people: z.array(email).default([]),
  /** The home's public address: requests from it need no login. @default - every request needs one */
  publicAddress: ipv4.optional(),
  hostnames: z.array(publishedHostSchema).default([]),
});
