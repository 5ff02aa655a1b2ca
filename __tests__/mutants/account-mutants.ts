import type { Mutant } from "./mutant";
import type { Json } from "./stack";

/** Mistakes in what is made at Cloudflare and at AWS. */
export const accountMutants: readonly Mutant[] = [
  {
    mistake: "a record of addresses that holds a name",
    infra: (stack) => stack.all("cloudflare_dns_record").forEach((one) => (one["type"] = "A")),
    names: /Content for A record must be a valid IPv4 address/,
  },
  {
    mistake: "a dashboard without a login",
    infra: (stack) => stack.without("cloudflare_zero_trust_access_application", /hubble/),
    names: /anybody in the world opens hubble-ui at https:\/\/hubble\.example\.com/,
  },
  {
    mistake: "a login that lets everybody in",
    infra: (stack) =>
      stack.all("cloudflare_zero_trust_access_policy").forEach((one) => (one["include"] = [{ everyone: {} }])),
    names: /anybody in the world opens hubble-ui/,
  },
  {
    mistake: "an ingress rule to a service that there is not",
    infra: (stack) =>
      stack
        .all("cloudflare_zero_trust_tunnel_cloudflared_config")
        .flatMap((one) => (one["config"] as { ingress: Json[] }).ingress)
        .forEach((one) => (one["service"] = String(one["service"]).replace("argocd-server", "argo-server"))),
    names: /lookup argo-server\.argocd: no such host/,
  },
  {
    mistake: "the tunnel's configuration stays at home",
    infra: (stack) =>
      stack.all("cloudflare_zero_trust_tunnel_cloudflared").forEach((one) => (one["config_src"] = "local")),
    names: /config_src is local/,
  },
  {
    mistake: "no rule for the rest",
    infra: (stack) =>
      stack
        .all("cloudflare_zero_trust_tunnel_cloudflared_config")
        .forEach((one) => (one["config"] as { ingress: unknown[] }).ingress.pop()),
    names: /last ingress rule must match all URLs/,
  },
  {
    mistake: "a record that is not proxied",
    infra: (stack) => stack.all("cloudflare_dns_record").forEach((one) => (one["proxied"] = false)),
    names: /cfargotunnel\.com, which only answers/,
  },
  {
    mistake: "a hostname has no record",
    infra: (stack) => stack.without("cloudflare_dns_record", /argocd/),
    names: /argocd\.example\.com has an ingress rule and no DNS record/,
  },
  {
    mistake: "the writers' policy is forgotten",
    infra: (stack) => stack.without("aws_iam_user_policy", /velero/),
    names: /not authorized to perform: s3:/,
  },
];
