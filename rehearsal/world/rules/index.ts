import { releaseRules } from "../release-rules";
import { bucketRules } from "./aws-bucket";
import { lifecycleRules } from "./aws-lifecycle";
import { userRules } from "./aws-user";
import { accountRules, applicationRules, policyRemovalRules, tunnelRemovalRules, tunnelRules } from "./cloudflare";
import { recordRules } from "./cloudflare-records";
import { comingUpRules } from "./coming-up";
import { bootstrapRules, quorumRules, rebootRules } from "./etcd";
import { ingressRules } from "./ingress";
import type { Rule } from "./rule";
import { configurationRules } from "./talos";
import { installationRules } from "./talos-install";

/** What can be said of a rule whatever it is about. */
export type AnyRule = Pick<Rule<never, unknown>, "id" | "rule" | "message" | "source">;

/** Every rule of the world, by what it is about. */
export const allRules: Readonly<Record<string, readonly AnyRule[]>> = {
  "A machine that is given a configuration": configurationRules,
  "A machine that installs itself": installationRules,
  "The first member of etcd": bootstrapRules,
  "Control planes that reboot": rebootRules,
  "The Kubernetes API": [...comingUpRules, ...quorumRules],
  "A Helm release": releaseRules,
  "A tunnel's configuration": ingressRules,
  "A Cloudflare account": [
    ...accountRules,
    ...tunnelRules,
    ...tunnelRemovalRules,
    ...recordRules,
    ...applicationRules,
    ...policyRemovalRules,
  ],
  "An AWS account": [...bucketRules, ...lifecycleRules, ...userRules],
};
