import { type ConfigRule, plain, type Semantics } from "../../protocol/semantics";
import type { ObjectValue, Value } from "../../protocol/value";
import { isSet, objects } from "../values";
import { file, identifier, matches, oneOf, replacing } from "./semantics-words";

const policy = file("zero_trust_access_policy");
const application = file("zero_trust_access_application");
const applicationPlan = file("zero_trust_access_application", "plan_modifiers.go");

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

const applicationTypes =
  "self_hosted saas ssh vnc app_launcher warp biso bookmark dash_sso infrastructure rdp mcp mcp_portal proxy_endpoint".split(
    " ",
  );

/** Logins before published hostnames. */
export const accessSemantics: Readonly<Record<string, Semantics>> = {
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
      ...plain(applicationPlan, "policies", "policies.id"),
      "policies.precedence": {
        source: application,
        check: (value) => (Number(value) >= 1 ? undefined : `value must be at least 1, got: ${String(value)}`),
      },
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
};
