import { Access } from "../../rehearsal/world/cloudflare/access";
import { Dns } from "../../rehearsal/world/cloudflare/dns";
import { Tunnels } from "../../rehearsal/world/cloudflare/tunnels";
import type { World } from "../../rehearsal/world/world";
import { edgeInput } from "../support/edge";
import type { TerraformRun } from "../support/terraform";
import { openWorld } from "../support/world-run";

let run: TerraformRun;
let world: World;

beforeEach(async () => {
  ({ run, world } = await openWorld("cloudflare"));
});
afterEach(() => run.close());

const { account, zone } = edgeInput();

async function failure(
  configuration: object,
  command: readonly string[] = ["apply", "-auto-approve"],
): Promise<string> {
  run.configure(configuration);
  return run.fails(...command);
}

const cloudflare = () => world.state.cloudflare;
const names = () =>
  Object.values(cloudflare().records)
    .map(({ name }) => name)
    .sort();
const tunnel = (more: object = {}) => ({
  cloudflare_zero_trust_tunnel_cloudflared: {
    t: { account_id: account, name: "home", config_src: "cloudflare", ...more },
  },
});
const configuration = (ingress: readonly object[]) => ({
  cloudflare_zero_trust_tunnel_cloudflared_config: {
    c: {
      account_id: account,
      tunnel_id: "${cloudflare_zero_trust_tunnel_cloudflared.t.id}",
      config: { ingress },
    },
  },
});
const record = (more: object = {}) => ({
  cloudflare_dns_record: {
    r: { zone_id: zone, name: "git.example.com", type: "CNAME", content: "x.cfargotunnel.com", ttl: 1, ...more },
  },
});
const people = (more: object = {}) => ({
  cloudflare_zero_trust_access_policy: {
    p: { account_id: account, name: "p", decision: "allow", include: [{ email: { email: "a@b.cc" } }], ...more },
  },
});
const application = (more: object = {}) => ({
  cloudflare_zero_trust_access_application: {
    a: { account_id: account, type: "self_hosted", name: "git", domain: "git.example.com", ...more },
  },
});

describe("Cloudflare refuses", () => {
  test.each<[string, object, string]>([
    [
      "ingress rules without a catch-all",
      { ...tunnel(), ...configuration([{ hostname: "git.example.com", service: "http://gitea.git" }]) },
      "The last ingress rule must match all URLs (i.e. it should not have a hostname or path filter)",
    ],
    [
      "a catch-all before other rules",
      {
        ...tunnel(),
        ...configuration([
          { service: "http_status:404" },
          { hostname: "git.example.com", service: "http://gitea.git" },
          { service: "http_status:404" },
        ]),
      },
      "Rule #1 is matching the hostname ''",
    ],
    [
      "a wildcard inside a name",
      {
        ...tunnel(),
        ...configuration([{ hostname: "git.*.com", service: "http://gitea.git" }, { service: "http_status:404" }]),
      },
      "Hostname patterns can have at most one wildcard character",
    ],
    [
      "a service with a path",
      { ...tunnel(), ...configuration([{ service: "http://gitea.git/user" }]) },
      "ingress rules don't support proxying to a different path",
    ],
    ["a record in a zone of somebody else", record({ zone_id: "f".repeat(32) }), "Authentication error"],
    ["a tunnel in somebody else's account", tunnel({ account_id: "f".repeat(32) }), "Authentication error"],
    ["a record outside the zone", record({ name: "git.example.org" }), "git.example.org lies outside of example.com"],
    [
      "a proxied record with a time to live",
      record({ proxied: true, ttl: 300 }),
      "ttl must be set to 1 when `proxied` is true",
    ],
    [
      "an application outside the account's zones",
      application({ domain: "git.example.org" }),
      "access.api.error.invalid_request: domain does not belong to zone",
    ],
    [
      "an application with a policy that is not there",
      application({ policies: [{ id: "x" }] }),
      "there is no policy x",
    ],
  ])("%s", async (_what, resource, message) => {
    expect(await failure({ resource })).toContain(message.replaceAll('"', '\\"'));
  });

  test("a second record for a name", async () => {
    new Dns(world).create(zone, {
      name: "git.example.com",
      type: "A",
      content: "192.0.2.1",
      ttl: 1,
      proxied: true,
      comment: null,
    });
    expect(await failure({ resource: record() })).toMatch(
      /81053.*An A, AAAA, or CNAME record with that host already exists/,
    );
  });

  test("a second tunnel of a name", async () => {
    new Tunnels(world).create(account, "home", "cloudflare");
    expect(await failure({ resource: tunnel() })).toContain("You already have a tunnel with this name");
  });

  test("to forget a tunnel that connectors use", async () => {
    run.configure({ resource: tunnel() });
    await run.apply();
    const [id = ""] = Object.keys(cloudflare().tunnels);
    const tunnels = new Tunnels(world);
    tunnels.connect(tunnels.token(account, id));
    expect(await failure({})).toContain("Cannot delete tunnel because it has active connections");
  });

  test("a connector whose token is another tunnel's, or none", () => {
    const tunnels = new Tunnels(world);
    const token = tunnels.token(account, tunnels.create(account, "home", "cloudflare"));
    const forged = Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(token, "base64").toString()), s: "x" } as object),
    ).toString("base64");
    expect(() => tunnels.connect(forged)).toThrow("Unauthorized: Invalid tunnel secret");
    expect(() => tunnels.connect("x")).toThrow("Provided Tunnel token is not valid.");
  });

  test("to delete a policy that an application uses", async () => {
    const policies = [{ id: "${cloudflare_zero_trust_access_policy.p.id}", precedence: 1 }];
    run.configure({ resource: { ...people(), ...application({ policies }) } });
    await run.apply();
    expect(await failure({ resource: application() })).toMatch(/409 Conflict.*the policy is in use by git/);
  });
});

describe("the provider rejects before anything is done", () => {
  test.each<[string, object, string]>([
    [
      "where a tunnel is configured",
      tunnel({ config_src: "here" }),
      'value must be one of: ["local" "cloudflare"], got: "here"',
    ],
    ["the type of a record", record({ type: "ALIAS" }), "value must be one of:"],
    [
      "content and data of one record",
      record({ data: { value: "x" } }),
      'cannot be specified when "content" is specified',
    ],
    [
      "the decision of a policy",
      people({ decision: "maybe" }),
      'value must be one of: ["allow" "deny" "non_identity" "bypass"], got: "maybe"',
    ],
    [
      "two things in one selector",
      people({ include: [{ email: { email: "a@b.cc" }, ip: { ip: "192.0.2.1/32" } }] }),
      "must contain at most 1 elements",
    ],
    ["the type of an application", application({ type: "hosted" }), "value must be one of:"],
    ["a session's length", application({ session_duration: "1 day" }), '"session_duration" only supports'],
    [
      "an order that begins before the first",
      application({ policies: [{ id: "x", precedence: 0 }] }),
      "value must be at least 1, got: 0",
    ],
    [
      "a policy that is referred to and written out",
      application({ policies: [{ id: "x", include: [{ everyone: {} }] }] }),
      "Exactly one of",
    ],
  ])("%s", async (_what, resource, message) => {
    expect(await failure({ resource }, ["validate"])).toContain(message);
  });

  test("an API token of the wrong shape", async () => {
    const out = await failure({ provider: { cloudflare: { api_token: "short" } }, resource: tunnel() }, ["validate"]);
    expect(out).toContain("API tokens must be 40 characters long");
  });
});

describe("the provider keeps what Cloudflare gives back in another form", () => {
  test("a record's name without its zone, and with", async () => {
    run.configure({ resource: record({ name: "git" }) });
    await run.apply();
    expect(names()).toEqual(["git.example.com"]);
    expect(await run.plan()).toEqual({});
  });

  test("a record's comment has a time of its own", async () => {
    run.configure({ resource: record() });
    await run.apply();
    run.configure({ resource: record({ comment: "of the lab" }) });
    expect(await run.plan()).toEqual({ "cloudflare_dns_record.r": ["update"] });
    await run.apply();
    expect((await run.state("cloudflare_dns_record.r"))["comment_modified_on"]).toMatch(/^20/);
    expect(await run.plan()).toEqual({});
  });

  test("policies without a precedence count from one", async () => {
    const policies = [{ id: "${cloudflare_zero_trust_access_policy.p.id}" }];
    run.configure({ resource: { ...people(), ...application({ policies }) } });
    await run.apply();
    expect((await run.state("cloudflare_zero_trust_access_application.a"))["policies"]).toMatchObject([
      { precedence: 1 },
    ]);
    expect(await run.plan()).toEqual({});
  });

  test("an address in a policy, which Cloudflare keeps with its prefix: without it every plan changes something", async () => {
    const address = "cloudflare_zero_trust_access_policy.p";
    run.configure({ resource: people({ include: [{ ip: { ip: "192.0.2.1" } }] }) });
    await run.apply();
    expect(await run.plan()).toEqual({ [address]: ["update"] });
    run.configure({ resource: people({ include: [{ ip: { ip: "192.0.2.1/32" } }] }) });
    await run.apply();
    expect(await run.plan()).toEqual({});
  });

  test("another account or way to configure means another tunnel, a name does not", async () => {
    const address = "cloudflare_zero_trust_tunnel_cloudflared.t";
    run.configure({ resource: tunnel() });
    await run.apply();
    run.configure({ resource: tunnel({ name: "attic" }) });
    expect(await run.plan()).toEqual({ [address]: ["update"] });
    run.configure({ resource: tunnel({ config_src: "local" }) });
    expect(await run.plan()).toEqual({ [address]: ["delete", "create"] });
  });

  test("what exists is imported", async () => {
    const id = new Tunnels(world).create(account, "home", "cloudflare");
    const address = "cloudflare_zero_trust_tunnel_cloudflared.t";
    run.configure({ resource: tunnel(), import: [{ to: address, id: `${account}/${id}` }] });
    expect(await run.apply()).toContain("1 imported, 0 added, 0 changed");
    run.configure({ resource: tunnel(), import: [{ to: address, id: `${account}/${id}` }] });
    expect(await run.plan()).toEqual({});
    run.configure({
      resource: { ...tunnel(), ...record() },
      import: [{ to: "cloudflare_dns_record.r", id: `${zone}/gone` }],
    });
    expect(await run.fails("plan")).toContain("404 Not Found");
  });

  test("an Access policy is imported as it is", async () => {
    const id = new Access(world).createPolicy({
      ...{ account, name: "p", decision: "allow", session: "24h" },
      include: [{ email: { email: "a@b.cc" } }],
    });
    run.configure({
      resource: people(),
      import: [{ to: "cloudflare_zero_trust_access_policy.p", id: `${account}/${id}` }],
    });
    expect(await run.apply()).toContain("1 imported, 0 added, 0 changed");
    expect(await run.plan()).toEqual({});
  });

  describe("an Access application is imported", () => {
    const address = "cloudflare_zero_trust_access_application.a";
    const exists = (): string =>
      new Access(world).createApplication({
        ...{ account, name: "git", domain: "git.example.com", policies: [], session: "12h" },
      });
    const importing = (id: string) =>
      run.configure({
        resource: application({ session_duration: "12h" }),
        import: [{ to: address, id }],
      });

    test("by its account, and changed in what the API gives back although nobody has said it", async () => {
      const id = exists();
      importing(`accounts/${account}/${id}`);
      expect(await run.apply()).toContain("1 imported, 0 added, 1 changed, 0 destroyed");
      expect(Object.keys(cloudflare().applications)).toEqual([id]);
      expect(await run.plan()).toEqual({});
    });

    test("with its policies", async () => {
      const access = new Access(world);
      const policy = access.createPolicy({ account, name: "p", decision: "allow", include: [], session: "24h" });
      const policies = [{ id: policy, precedence: 1 }];
      const id = access.createApplication({
        ...{ account, name: "git", domain: "git.example.com", policies: [policy], session: "24h" },
      });
      const off = {
        ...{ auto_redirect_to_identity: false, enable_binding_cookie: false },
        ...{ options_preflight_bypass: false, service_auth_401_redirect: false },
      };
      run.configure({
        resource: application({ policies, ...off }),
        import: [{ to: address, id: `accounts/${account}/${id}` }],
      });
      expect(await run.apply()).toContain("1 imported, 0 added, 0 changed");
    });

    test("by its zone, and replaced: it is the account's", async () => {
      importing(`zones/${zone}/${exists()}`);
      expect(await run.plan()).toEqual({ [address]: ["delete", "create"] });
    });

    test.each([
      [(id: string) => `${account}/${id}`, "expected discriminator to be one of {accounts|zones}"],
      [() => `accounts/${account}/gone`, `accounts/${account}/access/apps/gone": 404 Not Found`],
    ])("and not by another form, nor if there is none", async (form, message) => {
      importing(form(exists()));
      expect(await run.fails("plan")).toContain(message);
    });
  });
});
