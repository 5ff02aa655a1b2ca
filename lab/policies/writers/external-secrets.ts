import { type Call, policyOf } from "../policy";
import type { PolicyScope, Writer } from "./writer";

/** ARN of a parameter, in whichever account the identity belongs to. */
const parameter = ({ region }: Pick<PolicyScope, "region">, name: string): string =>
  `arn:aws:ssm:${region}:*:parameter${name}`;
const get = (scope: PolicyScope, name: string): Call => ({
  action: "ssm:GetParameter",
  resource: parameter(scope, name),
});

/**
 * external-secrets writes nothing. It reads what the administrator has put into Parameter Store under `/<lab>/`, which costs
 * nothing for standard parameters. Those encrypted with AWS' own key (`aws/ssm`) need no permission of KMS.
 *
 * Source: external-secrets, providers/v1/aws/parameterstore/parameterstore.go, as of 2026-08: GetParameter for one value,
 * GetParametersByPath to find by name. Finding by tag and pushing secrets would need permissions that this policy does not grant.
 */
export const externalSecrets: Writer = {
  namespace: "external-secrets",
  prefix: ({ lab }) => `/${lab}/`,
  policy: (scope) =>
    policyOf({
      Sid: "Parameters",
      Effect: "Allow",
      Action: ["ssm:GetParameter", "ssm:GetParametersByPath"],
      // A path can be asked for with or without its last slash.
      Resource: [parameter(scope, `/${scope.lab}`), parameter(scope, `/${scope.lab}/*`)],
    }),
  calls: (scope) => [
    get(scope, `/${scope.lab}/cloudflare/token`),
    { action: "ssm:GetParametersByPath", resource: parameter(scope, `/${scope.lab}`) },
    { action: "ssm:GetParametersByPath", resource: parameter(scope, `/${scope.lab}/apps`) },
  ],
};
