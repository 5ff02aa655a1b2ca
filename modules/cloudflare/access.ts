import type { ITerraformDependable } from "cdktf";
import type { ZeroTrustAccessApplicationConfig } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import type {
  ZeroTrustAccessPolicyConfig,
  ZeroTrustAccessPolicyInclude,
} from "@cdktf/provider-cloudflare/lib/zero-trust-access-policy";
import { Construct } from "constructs";
import type { PublishedHost } from "../../lab/edge/published-hosts";
import { literal } from "../private/escape";
import { AccessResource } from "./access-resource";

export interface AccessProps {
  /** ID of the Cloudflare account. */
  readonly account: string;
  /** Name of the lab, which the names of policies and applications begin with. */
  readonly lab: string;
  /** Hostnames that need a login. */
  readonly hosts: readonly PublishedHost[];
  /** E-mail addresses that may log in. */
  readonly people: readonly string[];
  /** Address from which no login is needed. @default - every request needs one */
  readonly publicAddress?: string;
  /** How long a login lasts, such as `24h`. */
  readonly session: string;
}

/**
 * Who may see the hostnames that are not public: one policy for the lab's people, one for the home's address, and an
 * application a hostname that refers to them.
 */
export class Access extends Construct {
  /** The application of each hostname, by its name inside the zone. */
  public readonly applications: ReadonlyMap<string, ITerraformDependable>;

  constructor(scope: Construct, id: string, props: AccessProps) {
    super(scope, id);
    const { account, lab, hosts, people, publicAddress, session } = props;
    const policy = (name: string, decision: "allow" | "bypass", include: ZeroTrustAccessPolicyInclude[]) =>
      new AccessResource<ZeroTrustAccessPolicyConfig>(this, name, "policy", {
        accountId: account,
        name: `${lab} ${name}`,
        decision,
        include,
        sessionDuration: session,
        lifecycle,
      });
    const policies =
      hosts.length === 0
        ? []
        : [
            // Cloudflare gives addresses back with their prefix; without it every plan would have something to change.
            ...(publicAddress === undefined ? [] : [policy("home", "bypass", [{ ip: { ip: `${publicAddress}/32` } }])]),
            policy(
              "people",
              "allow",
              people.map((email) => ({ email: { email: literal(email) } })),
            ),
          ];
    const application = ({ name, hostname }: PublishedHost) =>
      new AccessResource<ZeroTrustAccessApplicationConfig>(this, `application-${name}`, "application", {
        accountId: account,
        type: "self_hosted",
        name: `${lab} ${name}`,
        domain: hostname,
        sessionDuration: session,
        policies: policies.map((one, index) => ({ id: one.id, precedence: index + 1 })),
        lifecycle,
      });
    this.applications = new Map(hosts.map((host) => [host.name, application(host)]));
  }
}

/**
 * What refers to something is changed before that is deleted: Cloudflare refuses to delete a policy that an application
 * still uses (terraform-provider-cloudflare#7284), and a tunnel must stop leading somewhere before the login there goes.
 */
const lifecycle = { createBeforeDestroy: true };
