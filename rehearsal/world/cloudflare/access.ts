import { randomBytes } from "node:crypto";
import { accountRules, applicationRules, type Asked, policyRemovalRules } from "../rules/cloudflare";
import type { World } from "../world";
import type { AccessApplication, AccessPolicy, Selector } from "./state";
import { refusal, refuse, Store } from "./store";

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
    refuse("POST", `accounts/${policy.account}/access/policies`, accountRules, this.asked(policy));
    return this.policies.put(normalised(policy));
  }

  updatePolicy(id: string, policy: AccessPolicy): void {
    const path = `accounts/${policy.account}/access/policies/${id}`;
    if (!this.policies.get(id)) throw refusal("PUT", path, [404, 11022, "access.api.error.unknown_policy"]);
    this.policies.put(normalised(policy), id);
  }

  removePolicy(id: string): void {
    const policy = this.policies.get(id);
    if (policy)
      refuse("DELETE", `accounts/${policy.account}/access/policies/${id}`, policyRemovalRules, this.asked(policy, id));
    this.policies.remove(id);
  }

  createApplication(application: ApplicationContent): string {
    const path = `accounts/${application.account}/access/apps`;
    refuse("POST", path, [...accountRules, ...applicationRules], this.asked(application));
    return this.applications.put({ ...application, aud: randomBytes(32).toString("hex") });
  }

  updateApplication(id: string, application: ApplicationContent): void {
    const path = `accounts/${application.account}/access/apps/${id}`;
    const before = this.applications.get(id);
    if (!before) throw refusal("PUT", path, [404, 11021, "access.api.error.unknown_application"]);
    refuse("PUT", path, [...accountRules, ...applicationRules], this.asked(application, id));
    this.applications.put({ ...before, ...application }, id);
  }

  private asked<Content>(content: Content, id?: string): Asked<Content> {
    return { cloudflare: this.world.state.cloudflare, content, id };
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
