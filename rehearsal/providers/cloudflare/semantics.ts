import { type ConfigRule, plain, type Semantics } from "../../protocol/semantics";
import { isSet } from "../values";
import { accessSemantics } from "./semantics-access";
import { file, identifier, matches, oneOf, replacing } from "./semantics-words";

/*
 * Read in cloudflare/terraform-provider-cloudflare v5.14.0, internal. Each `source` names the file. Attributes that only the
 * provider knows and that are not named here become unknown with every update: most have no plan modifier.
 */
const tunnel = file("zero_trust_tunnel_cloudflared");
const configuration = file("zero_trust_tunnel_cloudflared_config");
const record = file("dns_record");

const contentOrData: ConfigRule = {
  source: record,
  check: (config) =>
    isSet(config, "content") && isSet(config, "data")
      ? {
          summary: "Invalid Attribute Combination",
          detail: 'Attribute "data" cannot be specified when "content" is specified',
        }
      : undefined,
};

const recordTypes =
  "a aaaa cname mx ns openpgpkey ptr txt caa cert dnskey ds https loc naptr smimea srv sshfp svcb tlsa uri".split(" ");
export const cloudflareSemantics: Readonly<Record<string, Semantics>> = {
  provider: {
    attributes: {
      api_token: {
        source: "internal/provider.go",
        check: matches(
          /[A-Za-z0-9-_]{40}/,
          "API tokens must be 40 characters long and only contain characters a-z, A-Z, 0-9, hyphens and underscores",
        ),
      },
    },
  },
  cloudflare_zero_trust_tunnel_cloudflared: {
    attributes: {
      ...plain(tunnel, "name"),
      id: identifier(tunnel),
      account_id: replacing(tunnel),
      // RequiresReplaceIfConfigured: see tunnel.ts.
      config_src: { source: tunnel, default: "local", check: oneOf("local", "cloudflare") },
    },
  },
  cloudflare_zero_trust_tunnel_cloudflared_config: {
    attributes: {
      ...plain(configuration, "config", "config.ingress", "config.ingress.hostname", "config.ingress.service"),
      id: { source: configuration, computed: "keep", forceNew: true },
      tunnel_id: replacing(configuration),
      account_id: replacing(configuration),
      source: { source: configuration, check: oneOf("local", "cloudflare") },
    },
  },
  cloudflare_dns_record: {
    attributes: {
      // What they may be, the API says.
      ...plain(record, "name", "content", "ttl"),
      id: identifier(record),
      zone_id: replacing(record),
      type: { source: record, forceNew: true, check: oneOf(...recordTypes) },
      proxied: { source: record, default: false },
      // ModifyPlan of resource.go keeps these; dns-record.ts has the rest of it.
      created_on: { source: file("dns_record", "resource.go"), computed: "keep" },
      proxiable: { source: file("dns_record", "resource.go"), computed: "keep" },
      meta: { source: file("dns_record", "resource.go"), computed: "keep" },
      settings: { source: file("dns_record", "resource.go"), computed: "keep" },
      tags: { source: file("dns_record", "resource.go"), computed: "keep" },
    },
    rules: [contentOrData],
  },
  ...accessSemantics,
  "data.cloudflare_zero_trust_tunnel_cloudflared_token": {
    attributes: plain(file("zero_trust_tunnel_cloudflared_token", "data_source_schema.go"), "account_id", "tunnel_id"),
  },
};
