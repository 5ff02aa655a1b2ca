import { type AttributeSemantics, type ConfigRule, plain, type Semantics } from "../../protocol/semantics";
import type { ObjectValue, Value } from "../../protocol/value";
import { isSet, objects } from "../values";

/*
 * Read in cloudflare/terraform-provider-cloudflare v5.14.0, internal. Each `source` names the file. Attributes that only the
 * provider knows and that are not named here become unknown with every update: most have no plan modifier.
 */
const file = (service: string, name = "schema.go"): string => `internal/services/${service}/${name}`;
const tunnel = file("zero_trust_tunnel_cloudflared");
const configuration = file("zero_trust_tunnel_cloudflared_config");
const record = file("dns_record");
const policy = file("zero_trust_access_policy");
const application = file("zero_trust_access_application");
const applicationPlan = file("zero_trust_access_application", "plan_modifiers.go");

/** stringvalidator.OneOfCaseInsensitive */
const oneOf =
  (...choices: readonly string[]) =>
  (value: Value): string | undefined =>
    choices.includes((value as string).toLowerCase())
      ? undefined
      : `value must be one of: [${choices.map((one) => `"${one}"`).join(" ")}], got: ${JSON.stringify(value)}`;

const matches =
  (pattern: RegExp, message: string) =>
  (value: Value): string | undefined =>
    pattern.test(value as string) ? undefined : `${message}, got: ${String(value)}`;

const identifier = (source: string): AttributeSemantics => ({ source, computed: "keep" });
const replacing = (source: string): AttributeSemantics => ({ source, forceNew: true });

/** customvalidator.ObjectSizeAtMost(1): each selector of a policy names one thing. */
const oneSelectorEach = (value: Value): string | undefined => {
  const sizes = (value as readonly ObjectValue[]).map(
    (selector) => Object.values(selector).filter((one) => one !== null).length,
  );
  const large = sizes.find((size) => size > 1);
  return large === undefined ? undefined : `must contain at most 1 elements, got: ${large}`;
};

const policiesAreReferredToOrWritten: ConfigRule = {
  source: application,
  check: (config) => {
    const bad = objects(config, "policies").some((one) => isSet(one, "id") === isSet(one, "include"));
    return bad
      ? {
          summary: "Invalid Attribute Combination",
          detail: "Exactly one of policies[*].id and policies[*].include must be specified",
        }
      : undefined;
  },
};

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
const applicationTypes =
  "self_hosted saas ssh vnc app_launcher warp biso bookmark dash_sso infrastructure rdp mcp mcp_portal proxy_endpoint".split(
    " ",
  );

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
  cloudflare_zero_trust_access_policy: {
    attributes: {
      ...plain(
        policy,
        "name",
        "include.email",
        "include.email.email",
        "include.ip",
        "include.ip.ip",
        "include.everyone",
      ),
      id: identifier(policy),
      account_id: replacing(policy),
      decision: { source: policy, check: oneOf("allow", "deny", "non_identity", "bypass") },
      session_duration: { source: policy, default: "24h" },
      include: { source: policy, computed: "never", check: oneSelectorEach },
      exclude: { source: policy, check: oneSelectorEach },
      require: { source: policy, check: oneSelectorEach },
    },
  },
  cloudflare_zero_trust_access_application: {
    attributes: {
      ...plain(application, "domain"),
      ...plain(applicationPlan, "policies", "policies.id", "policies.precedence"),
      id: identifier(application),
      account_id: replacing(application),
      zone_id: replacing(application),
      name: identifier(application),
      aud: identifier(application),
      type: { source: application, check: oneOf(...applicationTypes) },
      http_only_cookie_attribute: { source: applicationPlan, default: true },
      app_launcher_visible: { source: applicationPlan, default: true },
      skip_app_launcher_login_page: { source: applicationPlan, computed: "never" },
      session_duration: {
        source: applicationPlan,
        default: "24h",
        check: matches(
          /^(?:0|[-+]?(\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h)(?:(\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))*)$/,
          '"session_duration" only supports "ns", "us" (or "µs"), "ms", "s", "m", or "h" as valid units',
        ),
      },
      "destinations.type": { source: application, default: "public" },
    },
    rules: [policiesAreReferredToOrWritten],
  },
  "data.cloudflare_zero_trust_tunnel_cloudflared_token": {
    attributes: plain(file("zero_trust_tunnel_cloudflared_token", "data_source_schema.go"), "account_id", "tunnel_id"),
  },
};
