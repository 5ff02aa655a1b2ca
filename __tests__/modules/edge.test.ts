import fc from "fast-check";
import { edgeInput, synthesizeEdge } from "../support/edge";
import { at } from "../support/labs";
import { runs } from "../support/runs";
import type { Template } from "../support/template";

type Rule = { hostname?: string; service: string; origin_request?: object };

const only = <T>(values: Readonly<Record<string, T>>): T => at(Object.values(values), 0);
const ingress = (edge: Template): Rule[] =>
  (only(edge.resources("cloudflare_zero_trust_tunnel_cloudflared_config"))["config"] as { ingress: Rule[] }).ingress;
const records = (edge: Template) => Object.values(edge.resources("cloudflare_dns_record"));
const applications = (edge: Template) => Object.entries(edge.resources("cloudflare_zero_trust_access_application"));
const policies = (edge: Template) => Object.entries(edge.resources("cloudflare_zero_trust_access_policy"));

const mixed = [
  { hostname: "*", service: "http://gateway.web", allow: "everyone" as const },
  { hostname: "argocd", service: "http://argocd-server.argocd" },
  { hostname: "*.apps.example.com", service: "http://apps.web", allow: "everyone" as const },
  { hostname: "@", service: "http://site.web", allow: "everyone" as const },
  { hostname: "pve", service: "https://pve.vms:8006", verifyTls: false },
];

test("the tunnel is configured at Cloudflare, and no plan destroys it", () => {
  expect(synthesizeEdge().resources("cloudflare_zero_trust_tunnel_cloudflared")).toEqual({
    tunnel: expect.objectContaining({ config_src: "cloudflare", name: "home", lifecycle: { prevent_destroy: true } }),
  });
});

test("names come before wildcards, deeper wildcards before others, and the catch-all last", () => {
  expect(ingress(synthesizeEdge({ hostnames: mixed }))).toEqual([
    { hostname: "argocd.example.com", service: "http://argocd-server.argocd" },
    { hostname: "example.com", service: "http://site.web" },
    { hostname: "pve.example.com", service: "https://pve.vms:8006", origin_request: { no_tls_verify: true } },
    { hostname: "*.apps.example.com", service: "http://apps.web" },
    { hostname: "*.example.com", service: "http://gateway.web" },
    { service: "http_status:404" },
  ]);
});

test("without a hostname there is a tunnel that leads nowhere", () => {
  const edge = synthesizeEdge({ hostnames: [] });
  expect(ingress(edge)).toEqual([{ service: "http_status:404" }]);
  expect([...records(edge), ...applications(edge), ...policies(edge)]).toEqual([]);
});

const label = fc.stringMatching(/^[a-z]([a-z0-9]{0,5})$/);
const host = fc.record({
  hostname: fc.oneof(
    label,
    fc.constantFrom("@", "*"),
    label.map((one) => `*.${one}.example.com`),
  ),
  service: fc.constantFrom("http://gitea.git:3000", "https://10.0.10.5", "tcp://postgres.db:5432"),
  allow: fc.constantFrom("people" as const, "everyone" as const),
});
const hosts = fc
  .uniqueArray(host, { selector: ({ hostname }) => hostname, maxLength: 8 })
  // A wildcard that asks for a login leaves nothing open under it: the lab's checks refuse the others.
  .map((list) =>
    list.some(({ hostname, allow }) => hostname.startsWith("*") && allow === "people")
      ? list.map((one) => ({ ...one, allow: "people" as const }))
      : list,
  );

test("whatever is published, each hostname has one rule, one proxied record, and a login exactly if it is not public", () => {
  fc.assert(
    fc.property(hosts, (hostnames) => {
      const edge = synthesizeEdge({ hostnames });
      const rules = ingress(edge);
      const names = rules.slice(0, -1).map(({ hostname }) => hostname);
      expect(rules.at(-1)).toEqual({ service: "http_status:404" });
      expect(new Set(names).size).toBe(hostnames.length);
      expect(names).not.toContain(undefined);
      expect(records(edge).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
      expect(records(edge)).toHaveLength(hostnames.length);
      for (const record of records(edge)) {
        expect(record).toMatchObject({
          type: "CNAME",
          proxied: true,
          ttl: 1,
          content: "${cloudflare_zero_trust_tunnel_cloudflared.tunnel.id}.cfargotunnel.com",
        });
      }
      expect(applications(edge)).toHaveLength(hostnames.filter(({ allow }) => allow === "people").length);
    }),
    runs(20),
  );
});

/** As cloudflared decides. Source: cloudflared, ingress/ingress.go, matchHost */
const matches = (rule: string | undefined, requested: string): boolean =>
  rule === undefined || rule === requested || (rule.startsWith("*.") && requested.endsWith(rule.slice(2)));

test("whatever is published, a request reaches the rule of its own name, else of the nearest wildcard", () => {
  fc.assert(
    fc.property(hosts, (hostnames) => {
      const rules = ingress(synthesizeEdge({ hostnames }));
      for (const { hostname: own } of rules) {
        const requested = own?.replace("*", "q-0") ?? "elsewhere.test";
        expect(rules.find(({ hostname }) => matches(hostname, requested))?.hostname).toBe(own);
      }
    }),
    runs(20),
  );
});

describe("a hostname that is not public", () => {
  const edge = synthesizeEdge({ hostnames: mixed, publicAddress: "203.0.113.7", session: "8h" });

  test("has an application, and its record waits for it, as the tunnel's rules do", () => {
    const names = applications(edge).map(([, { domain }]) => domain);
    expect(names).toEqual(["argocd.example.com", "pve.example.com"]);
    for (const [name, { domain }] of applications(edge)) {
      const address = `cloudflare_zero_trust_access_application.${name}`;
      const record = records(edge).find((one) => one["name"] === domain);
      expect(record?.["depends_on"]).toEqual([address]);
      expect(only(edge.resources("cloudflare_zero_trust_tunnel_cloudflared_config"))["depends_on"]).toContain(address);
    }
  });

  test("lets in the lab's people after a login, and the home's address without one", () => {
    expect(policies(edge).map(([, policy]) => policy)).toEqual([
      expect.objectContaining({ decision: "bypass", include: [{ ip: { ip: "203.0.113.7/32" } }] }),
      expect.objectContaining({ decision: "allow", include: [{ email: { email: "me@example.com" } }] }),
    ]);
    const references = policies(edge).map(([name], index) => ({
      id: `\${cloudflare_zero_trust_access_policy.${name}.id}`,
      precedence: index + 1,
    }));
    for (const [, application] of applications(edge))
      expect(application).toMatchObject({ type: "self_hosted", session_duration: "8h", policies: references });
  });

  test("keeps its login until nothing leads there any more", () => {
    for (const [, one] of [...applications(edge), ...policies(edge)])
      expect(one["lifecycle"]).toEqual({ create_before_destroy: true });
  });
});

test("a public hostname waits for no login", () => {
  const edge = synthesizeEdge({ hostnames: [{ ...edgeInput().hostnames?.[0], allow: "everyone" } as never] });
  expect([...applications(edge), ...policies(edge)]).toEqual([]);
  expect(records(edge)).toEqual([expect.not.objectContaining({ depends_on: expect.anything() })]);
});

test("names of resources hold neither domain nor address", () => {
  const edge = synthesizeEdge({
    domain: "canary.net",
    people: ["canary@canary.net"],
    publicAddress: "203.0.113.77",
    hostnames: mixed.map((one) => ({ ...one, hostname: one.hostname.replace("example.com", "canary.net") })),
  });
  expect(Object.keys(edge.everything).length).toBeGreaterThan(10);
  for (const address of Object.keys(edge.everything)) expect(address).not.toMatch(/canary|203/);
});

test("the token is sensitive wherever it goes", () => {
  const edge = synthesizeEdge();
  expect(edge.json["output"]).toMatchObject({ token: { value: expect.stringMatching(/^\$\{sensitive\(/) } });
});
