import { ProviderError } from "../../protocol/diagnostics";
import type { ResourceBehaviour } from "../../protocol/provider";
import { UNKNOWN, type ObjectValue } from "../../protocol/value";
import type { Access, ApplicationContent } from "../../world/cloudflare/access";
import type { AccessApplication } from "../../world/cloudflare/state";
import { imported } from "../../world/cloudflare/store";
import { objects, text } from "../values";

/** `cloudflare_zero_trust_access_application` of the type `self_hosted`. */
export function accessApplication(access: Access): ResourceBehaviour {
  const computed = (id: string): ObjectValue => {
    const { domain = "", aud = "" } = access.applications.get(id) ?? {};
    const destination = { type: "public", uri: domain };
    const absent = Object.fromEntries(
      ["cidr", "hostname", "l4_protocol", "mcp_server_id", "port_range", "vnet_id"].map((name) => [name, null]),
    );
    return { id, aud, self_hosted_domains: [domain], destinations: [{ ...absent, ...destination }] };
  };
  return {
    create: (_context, planned) => {
      return computed(access.createApplication(contentOf(planned)));
    },
    update: (_context, planned) => {
      access.updateApplication(text(planned, "id"), contentOf(planned));
      return computed(text(planned, "id"));
    },
    remove: (_context, prior) => {
      access.applications.remove(text(prior, "id"));
    },
    read: (_context, state) => {
      const id = text(state, "id");
      const now = access.applications.get(id);
      if (!now) return null;
      const same = JSON.stringify(now.policies) === JSON.stringify(contentOf(state).policies);
      const policies = same ? state["policies"] : null;
      return { ...state, ...computed(id), name: now.name, domain: now.domain, policies: policies ?? null };
    },
    plan: (_context, { prior, planned }) => ({ planned: { ...planned, ...settled(prior, planned) } }),
    importState: (_context, path) => {
      const [parent, owner = ""] = path.split("/");
      if (parent !== "accounts" && parent !== "zones")
        throw new ProviderError(
          "invalid discriminator segment - <{accounts|zones}/{account_id|zone_id}>",
          "expected discriminator to be one of {accounts|zones}",
        );
      const found = imported(path, "access/apps", (id) => {
        const now = access.applications.get(id);
        return now ? { ...importedFrom(now), ...computed(id) } : null;
      });
      // Whose id the path does not name is not set: an account's application that is imported by its zone is replaced.
      return { ...found, [parent === "accounts" ? "account_id" : "zone_id"]: owner };
    },
  };
}

/**
 * What an import sets of itself: all that the API gives back, also where a configuration says nothing, so that the deploy that
 * imports changes the last four. Source: resource_test.go, ImportStateVerifyIgnore; resource.go, ImportState.
 */
function importedFrom({ name, domain, session, policies }: AccessApplication): ObjectValue {
  return {
    type: "self_hosted",
    name,
    domain,
    session_duration: session,
    policies: policies.length === 0 ? null : policies.map((id, index) => ({ id, precedence: index + 1 })),
    http_only_cookie_attribute: true,
    app_launcher_visible: true,
    auto_redirect_to_identity: false,
    enable_binding_cookie: false,
    options_preflight_bypass: false,
    service_auth_401_redirect: false,
  };
}

/** What modifyPlan settles. Source: internal/services/zero_trust_access_application/plan_modifiers.go */
function settled(prior: ObjectValue | null, planned: ObjectValue): ObjectValue {
  const moved = prior === null || planned["domain"] !== prior["domain"];
  const kept: ObjectValue = moved
    ? {}
    : { self_hosted_domains: prior["self_hosted_domains"] ?? null, destinations: prior["destinations"] ?? null };
  if (planned["policies"] === null || planned["policies"] === UNKNOWN) return kept;
  let last = 0;
  const policies = objects(planned, "policies").map((policy) => {
    last = policy["precedence"] === UNKNOWN ? last + 1 : (policy["precedence"] as number);
    return { ...policy, precedence: last };
  });
  return { ...kept, policies };
}

function contentOf(planned: ObjectValue): ApplicationContent {
  return {
    account: text(planned, "account_id"),
    name: text(planned, "name"),
    domain: text(planned, "domain"),
    policies: objects(planned, "policies").map((policy) => text(policy, "id")),
    session: text(planned, "session_duration"),
  };
}
