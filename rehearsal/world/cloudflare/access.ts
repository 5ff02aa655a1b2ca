import { randomBytes } from "node:crypto";
import type { World } from "../world";
import type { AccessApplication, AccessPolicy, Selector } from "./state";
import { refusal, Store, zonesOf } from "./store";

/** What a caller says of an application. */
export type ApplicationContent = Omit<AccessApplication, "aud">;

/** Access policies of a Cloudflare account, and the applications that they guard. */
export class Access {
  readonly policies: Store<"policies">;
  readonly applications: Store<"applications">;

  constructor(private readonly world: World) {
    this.policies = new Store(world, "policies");
    this.applications = new Store(world, "applications");
  }

  createPolicy(policy: AccessPolicy): string {
    zonesOf(this.world, policy.account, `accounts/${policy.account}/access/policies`);
    return this.policies.put(normalised(policy));
  }

  updatePolicy(id: string, policy: AccessPolicy): void {
    const path = `accounts/${policy.account}/access/policies/${id}`;
    if (!this.policies.get(id)) throw refusal("PUT", path, 404, [11022, "access.api.error.unknown_policy"]);
    this.policies.put(normalised(policy), id);
  }

  removePolicy(id: string): void {
    const { account = "" } = this.policies.get(id) ?? {};
    const user = Object.values(this.applications.all).find(({ policies }) => policies.includes(id));
    // The status is from terraform-provider-cloudflare#7284; code and words are not known.
    if (user)
      throw refusal("DELETE", `accounts/${account}/access/policies/${id}`, 409, [
        12130,
        `the policy is in use by ${user.name}`,
      ]);
    this.policies.remove(id);
  }

  createApplication(application: ApplicationContent): string {
    const path = `accounts/${application.account}/access/apps`;
    this.mustBeRight("POST", path, application);
    return this.applications.put({ ...application, aud: randomBytes(32).toString("hex") });
  }

  updateApplication(id: string, application: ApplicationContent): void {
    const path = `accounts/${application.account}/access/apps/${id}`;
    const before = this.applications.get(id);
    if (!before) throw refusal("PUT", path, 404, [11021, "access.api.error.unknown_application"]);
    this.mustBeRight("PUT", path, application, id);
    this.applications.put({ ...before, ...application }, id);
  }

  private mustBeRight(method: string, path: string, application: ApplicationContent, own = ""): void {
    const zones = zonesOf(this.world, application.account, path);
    const host = application.domain.split("/")[0] ?? "";
    if (!zones.some(({ name }) => host === name || host.endsWith(`.${name}`)))
      throw refusal(method, path, 400, [12130, "access.api.error.invalid_request: domain does not belong to zone"]);
    if (Object.entries(this.applications.all).some(([id, { domain }]) => id !== own && domain === application.domain))
      throw refusal(method, path, 409, [11010, "access.api.error.application_already_exists"]);
    const missing = application.policies.find((id) => this.policies.get(id)?.account !== application.account);
    if (missing !== undefined)
      throw refusal(method, path, 400, [12130, `access.api.error.invalid_request: there is no policy ${missing}`]);
  }
}

/** Addresses are kept with their prefix. */
function normalised(policy: AccessPolicy): AccessPolicy {
  const include = policy.include.map((selector): Selector => {
    const address = selector["ip"]?.["ip"];
    return address === undefined || address.includes("/") ? selector : { ...selector, ip: { ip: `${address}/32` } };
  });
  return { ...policy, include };
}
