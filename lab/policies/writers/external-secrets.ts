import { type Call, policyOf } from "../policy";
import type { Place, Writer } from "./writer";

/** ARN of a parameter, in whichever account the identity belongs to. */
const parameter = ({ region }: Pick<Place, "region">, name: string): string =>
  `arn:aws:ssm:${region}:*:parameter${name}`;
const get = (place: Place, name: string): Call => ({ action: "ssm:GetParameter", resource: parameter(place, name) });

/**
 * external-secrets writes nothing. It reads what the administrator has put into Parameter Store under `/<lab>/`, which costs
 * nothing for standard parameters. Those encrypted with AWS' own key (`aws/ssm`) need no permission of KMS.
 *
 * Source: external-secrets, providers/v1/aws/parameterstore/parameterstore.go, as of 2026-08: GetParameter for one value,
 * GetParametersByPath to find by name. Finding by tag and pushing secrets would need permissions that this policy does not grant.
 */
export const externalSecrets: Writer = {
  prefix: ({ lab }) => `/${lab}/`,
  policy: (place) =>
    policyOf({
      Sid: "Parameters",
      Effect: "Allow",
      Action: ["ssm:GetParameter", "ssm:GetParametersByPath"],
      // A path can be asked for with or without its last slash.
      Resource: [parameter(place, `/${place.lab}`), parameter(place, `/${place.lab}/*`)],
    }),
  calls: (place) => [
    get(place, `/${place.lab}/cloudflare/token`),
    { action: "ssm:GetParametersByPath", resource: parameter(place, `/${place.lab}`) },
    { action: "ssm:GetParametersByPath", resource: parameter(place, `/${place.lab}/apps`) },
  ],
};
