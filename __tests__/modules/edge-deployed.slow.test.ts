import type { LabInput } from "../../lab";
import { Access } from "../../rehearsal/world/cloudflare/access";
import { Dns } from "../../rehearsal/world/cloudflare/dns";
import { Tunnels } from "../../rehearsal/world/cloudflare/tunnels";
import type { World } from "../../rehearsal/world/world";
import { referToPrivateValues } from "../../stacks/private-values";
import { edgeInput, synthesizeEdge } from "../support/edge";
import { at, labWith } from "../support/labs";
import type { TerraformRun } from "../support/terraform";
import { openWorld } from "../support/world-run";

let run: TerraformRun;
let world: World;

beforeEach(async () => {
  ({ run, world } = await openWorld("cloudflare"));
});
afterEach(() => run.close());

type EdgeInput = NonNullable<LabInput["edge"]>;
const { account, zone } = edgeInput();
const tunnelAddress = "cloudflare_zero_trust_tunnel_cloudflared.tunnel";

function publish(change: Partial<EdgeInput> = {}): void {
  run.configure(synthesizeEdge(change).json);
}

const cloudflare = () => world.state.cloudflare;
const names = () =>
  Object.values(cloudflare().records)
    .map(({ name }) => name)
    .sort();
const domains = () =>
  Object.values(cloudflare().applications)
    .map(({ domain }) => domain)
    .sort();

/** When Terraform began or ended an operation on a resource, by lines of its output. */
function moment(out: string, address: RegExp, what: string): number {
  const line = out.split("\n").findIndex((text) => address.test(text) && text.includes(what));
  if (line === -1) throw new Error(`${what} of ${address} never happened:\n${out}`);
  return line;
}

describe("the edge of a lab", () => {
  test("is made, and a second plan changes nothing, before and after connectors come up", async () => {
    publish({ publicAddress: "203.0.113.7" });
    await run.apply();
    expect(names()).toEqual(["argocd.example.com", "hubble.example.com"]);
    expect(domains()).toEqual(names());
    expect(await run.plan()).toEqual({});

    const token = await run.ok("output", "-raw", "token");
    new Tunnels(world).connect(token);
    expect(await run.plan()).toEqual({});
    expect((await run.state(tunnelAddress))["status"]).toBe("inactive");
    await run.apply();
    expect((await run.state(tunnelAddress))["status"]).toBe("healthy");
  });

  test("needs nothing of Cloudflare for its first plan, though the token is unknown until the tunnel exists", async () => {
    publish();
    expect(Object.values(await run.plan()).every((actions) => ["create", "read"].includes(at(actions, 0)))).toBe(true);
    expect(cloudflare().tunnels).toEqual({});
  });

  test("takes in another hostname, which waits for its login, and loses one", async () => {
    publish();
    await run.apply();
    const [before] = Object.keys(cloudflare().tunnels);
    const { hostnames = [] } = edgeInput();
    publish({ hostnames: [...hostnames.slice(1), { hostname: "git", service: "http://gitea.git:3000" }] });
    const out = await run.apply();
    expect(names()).toEqual(["git.example.com", "hubble.example.com"]);
    expect(domains()).toEqual(names());
    expect(Object.keys(cloudflare().tunnels)).toEqual([before]);
    expect(at(Object.values(cloudflare().tunnels), 0).configuration?.ingress.map(({ hostname }) => hostname)).toEqual([
      "hubble.example.com",
      "git.example.com",
      "",
    ]);
    const ready = moment(out, /access_application\.\S*git/, "Creation complete");
    expect(moment(out, /dns_record\.\S*git/, "Creating...")).toBeGreaterThan(ready);
    expect(moment(out, /cloudflared_config\./, "Modifying...")).toBeGreaterThan(ready);
    const led = moment(out, /cloudflared_config\./, "Modifications complete");
    const gone = moment(out, /dns_record\.\S*argocd/, "Destruction complete");
    const open = moment(out, /access_application\.\S*argocd/, "Destroying...");
    expect(open).toBeGreaterThan(Math.max(led, gone));
    expect(await run.plan()).toEqual({});
  });

  test("gives up the home's way past the login, which Cloudflare refuses while an application still uses it", async () => {
    publish({ publicAddress: "203.0.113.7" });
    await run.apply();
    expect(Object.values(cloudflare().policies).map(({ decision }) => decision)).toContain("bypass");
    publish();
    await run.apply();
    expect(Object.values(cloudflare().policies).map(({ decision }) => decision)).toEqual(["allow"]);
    expect(await run.plan()).toEqual({});
  });

  test("is not destroyed", async () => {
    publish();
    await run.apply();
    const out = await run.fails("destroy", "-auto-approve");
    expect(out).toMatch(/Instance cannot be destroyed.*cloudflare_zero_trust_tunnel_cloudflared\.tunnel/);
    expect(names()).toHaveLength(2);
  });

  test("is put right again after somebody has changed it at Cloudflare", async () => {
    publish();
    await run.apply();
    const [id = ""] = Object.keys(cloudflare().records);
    new Dns(world).remove(id);
    const [tunnel = ""] = Object.keys(cloudflare().tunnels);
    new Tunnels(world).configure(account, tunnel, [{ hostname: "", path: "", service: "http_status:503" }]);
    const [policy, people] = at(Object.entries(cloudflare().policies), 0);
    const stranger = { ...at(people.include, 0), email: { email: "stranger@example.org" } };
    new Access(world).updatePolicy(policy, { ...people, include: [...people.include, stranger] });
    expect(Object.values(await run.plan()).sort()).toEqual([["create"], ["update"], ["update"]]);
    await run.apply();
    expect(names()).toHaveLength(2);
    expect(JSON.stringify(cloudflare().policies)).not.toContain("stranger");
    expect(await run.plan()).toEqual({});
  });

  test("keeps private values out of what is written, though Cloudflare gets them", async () => {
    const own = { domain: "example.com", "people.0": "me@example.com", publicAddress: "203.0.113.7", account, zone };
    const { json } = synthesizeEdge({ publicAddress: "203.0.113.7" });
    const { locals: _file, ...kept } = referToPrivateValues(json, labWith(), own) as { locals: object };
    for (const value of Object.values(own)) expect(JSON.stringify(kept)).not.toContain(value);
    run.configure({
      ...kept,
      locals: { private: `\${sensitive(jsondecode(${JSON.stringify(JSON.stringify(own))}))}` },
    });
    await run.apply();
    expect(domains()).toEqual(["argocd.example.com", "hubble.example.com"]);
    expect(await run.plan()).toEqual({});
  });
});
