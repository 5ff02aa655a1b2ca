import type { ResourceBehaviour } from "../../protocol/provider";
import type { ObjectValue } from "../../protocol/value";
import type { IngressRule } from "../../world/cloudflare/state";
import type { Tunnels } from "../../world/cloudflare/tunnels";
import { object, objects, text } from "../values";

/** `cloudflare_zero_trust_tunnel_cloudflared_config` */
export function tunnelConfig(tunnels: Tunnels): ResourceBehaviour {
  const put = (planned: ObjectValue): ObjectValue => {
    const id = text(planned, "tunnel_id");
    tunnels.configure(text(planned, "account_id"), id, rulesOf(planned));
    return computed(tunnels, id) ?? {};
  };
  return {
    create: (_context, planned) => {
      return put(planned);
    },
    update: (_context, planned) => {
      return put(planned);
    },
    // Without `remove`: the provider forgets it and leaves it at Cloudflare (Delete of resource.go is empty).
    read: (_context, state) => {
      const id = text(state, "tunnel_id");
      const found = computed(tunnels, id);
      const ingress = tunnels.get(id)?.configuration?.ingress;
      if (!found || !ingress) return null;
      const same = JSON.stringify(ingress) === JSON.stringify(rulesOf(state));
      const config = { ...object(state, "config"), ingress: ingress.map(ruleState) };
      return { ...state, ...found, ...(same ? {} : { config }) };
    },
    plan: (_context, { prior, planned }) => ({
      planned,
      diagnostics:
        prior === null
          ? [
              {
                severity: "warning",
                summary: "Resource Destruction Considerations",
                detail:
                  "This resource cannot be destroyed from Terraform. If you create this resource, it will be present in the API until manually deleted.",
              },
            ]
          : [],
    }),
  };
}

function computed(tunnels: Tunnels, id: string): ObjectValue | undefined {
  const now = tunnels.get(id)?.configuration;
  return now && { id, created_at: now.at, source: "cloudflare", version: now.version };
}

function rulesOf(state: ObjectValue): IngressRule[] {
  return objects(object(state, "config"), "ingress").map((rule) => ({
    hostname: text(rule, "hostname"),
    path: text(rule, "path"),
    service: text(rule, "service"),
  }));
}

function ruleState({ hostname, path, service }: IngressRule): ObjectValue {
  return { hostname: hostname || null, path: path || null, service, origin_request: null };
}
