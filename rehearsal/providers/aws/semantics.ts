import type { ConfigRule, Semantics } from "../../protocol/semantics";
import { UNKNOWN } from "../../protocol/value";
import { iamSemantics } from "./semantics-iam";
import { s3Semantics } from "./semantics-s3";

/** The SDK's own words; without a region it asks no service. */
const regionIsKnown: ConfigRule = {
  source: "hashicorp/aws-sdk-go-base/v2, validation.go",
  check: ({ region }) =>
    region === UNKNOWN || (typeof region === "string" && /^[a-z]{2}(-[a-z]+)+-\d$/.test(region))
      ? undefined
      : { summary: `invalid AWS Region: ${String(region ?? "")}` },
};

export const awsSemantics: Readonly<Record<string, Semantics>> = {
  provider: { attributes: {}, rules: [regionIsKnown] },
  ...s3Semantics,
  ...iamSemantics,
};
