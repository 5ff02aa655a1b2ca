import type { AccessApplication, AccessPolicy, CloudflareState, Tunnel } from "../cloudflare/state";
import { always, type Rule, unless } from "./rule";

/** Status, code and words of an error of Cloudflare's API. */
export type ApiError = readonly [status: number, code: number, message: string];

/** What is asked of an account. */
export interface Asked<Content> {
  readonly cloudflare: CloudflareState;
  readonly content: Content;
  /** Its id, if it is there already. @default - it is made */
  readonly id?: string;
}

const zones = ({ cloudflare, content }: Asked<{ readonly account: string }>) =>
  Object.values(cloudflare.zones).filter(({ account }) => account === content.account);

/** What the API asks of every call first. */
export const accountRules: readonly Rule<Asked<{ readonly account: string }>, ApiError>[] = [
  {
    id: "cloudflare/account",
    rule: "the API token reaches the account",
    when: always,
    check: (one) => unless(zones(one).length > 0),
    message: () => [403, 10000, "Authentication error"],
    source: "https://developers.cloudflare.com/fundamentals/api/troubleshooting/",
  },
];

/** What is refused of a tunnel that is made or renamed. */
export const tunnelRules: readonly Rule<Asked<Pick<Tunnel, "account" | "name">>, ApiError>[] = [
  {
    id: "cloudflare/tunnel-name",
    rule: "no two tunnels of an account have the same name",
    when: always,
    check: ({ cloudflare, content, id }) =>
      unless(
        !Object.entries(cloudflare.tunnels).some(
          ([key, { account, name }]) => key !== id && account === content.account && name === content.name,
        ),
      ),
    message: () => [
      409,
      1013,
      "You already have a tunnel with this name. Delete the existing tunnel, or choose a different name for your new tunnel",
    ],
    source: "the API's own answer, code 1013; Terraform's provider shows it as it is",
  },
];

/** What is refused of a tunnel that is removed. */
export const tunnelRemovalRules: readonly Rule<Asked<Tunnel>, ApiError>[] = [
  {
    id: "cloudflare/tunnel-connections",
    rule: "no connector runs when a tunnel goes",
    when: always,
    check: ({ content }) => unless(content.connectors === 0),
    message: () => [400, 1022, "Cannot delete tunnel because it has active connections"],
    source: "the API's own answer, code 1022: connections are to be closed or cleaned up first",
  },
];

/** What is refused of an Access application. */
export const applicationRules: readonly Rule<Asked<Omit<AccessApplication, "aud">>, ApiError>[] = [
  {
    id: "cloudflare/application-domain",
    rule: "an Access application's domain lies in a zone of its account",
    when: always,
    check: (one) => {
      const host = one.content.domain.split("/")[0] ?? "";
      return unless(zones(one).some(({ name }) => host === name || host.endsWith(`.${name}`)));
    },
    message: () => [400, 12130, "access.api.error.invalid_request: domain does not belong to zone"],
    source: "the API's own answer, code 12130, as users report it for hosts of pages.dev and workers.dev",
  },
  {
    id: "cloudflare/application-once",
    rule: "a domain has one Access application",
    when: always,
    check: ({ cloudflare, content, id }) =>
      unless(
        !Object.entries(cloudflare.applications).some(([key, { domain }]) => key !== id && domain === content.domain),
      ),
    message: () => [409, 11010, "access.api.error.application_already_exists"],
    source: "the API's own answer, code 11010, as users of Terraform's provider report it",
  },
  {
    id: "cloudflare/application-policies",
    rule: "the policies of an Access application exist in its account",
    when: always,
    check: ({ cloudflare, content }) =>
      content.policies.find((id) => cloudflare.policies[id]?.account !== content.account),
    message: (found) => [400, 12130, `access.api.error.invalid_request: there is no policy ${found}`],
    source: "https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/; its words are not known",
  },
];

/** What is refused of an Access policy that is removed. */
export const policyRemovalRules: readonly Rule<Asked<AccessPolicy>, ApiError>[] = [
  {
    id: "cloudflare/policy-unused",
    rule: "no application uses an Access policy that goes",
    when: ({ id }) => id !== undefined,
    check: ({ cloudflare, id = "" }) =>
      Object.values(cloudflare.applications).find(({ policies }) => policies.includes(id))?.name,
    message: (found) => [409, 12130, `the policy is in use by ${found}`],
    source: "the status is from terraform-provider-cloudflare#7284; code and words are not known",
  },
];
