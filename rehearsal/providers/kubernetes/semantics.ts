import type { ConfigRule, Semantics } from "../../protocol/semantics";
import type { Value } from "../../protocol/value";
import { isSet } from "../values";

/*
 * Read in hashicorp/terraform-provider-kubernetes v2.38.0. SDK resources keep what they have computed through an update.
 */
const metadata = "kubernetes/schema_metadata.go";
const namespace = "kubernetes/resource_kubernetes_namespace_v1.go";
const secret = "kubernetes/resource_kubernetes_secret_v1.go";

const labels = (value: Value): string | undefined => {
  for (const [key, text] of Object.entries(value as Record<string, string>)) {
    const [prefix, name] = key.includes("/") ? [key.split("/")[0] ?? "", key.split("/").slice(1).join("/")] : ["", key];
    if (
      !/^([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$/.test(name) ||
      (prefix !== "" && !/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(prefix))
    ) {
      return `("${key}") name part must consist of alphanumeric characters, '-', '_' or '.'`;
    }
    if (!/^(([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9])?$/.test(text))
      return `("${text}") a valid label must consist of at most 63 alphanumeric characters, '-', '_' or '.'`;
  }
  return undefined;
};

const name = (value: Value): string | undefined =>
  /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(value as string)
    ? undefined
    : `("${String(value)}") must be a lowercase RFC 1123 label`;

/** The provider's validateName. */
const subdomain = (value: Value): string | undefined =>
  /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/.test(value as string)
    ? undefined
    : `("${String(value)}") must be a lowercase RFC 1123 subdomain`;

const fromOne = (value: Value): string | undefined =>
  Number.isInteger(value) && (value as number) >= 1
    ? undefined
    : `expected an integer to be at least (1), got ${String(value)}`;

const objectMetadata = {
  id: { source: "SDK: set by the resource's create", computed: "keep" },
  "metadata.generate_name": { source: metadata, forceNew: true },
  "metadata.labels": { source: metadata, check: labels },
  "metadata.generation": { source: metadata, computed: "keep" },
  "metadata.resource_version": { source: metadata, computed: "keep" },
  "metadata.uid": { source: metadata, computed: "keep" },
} as const satisfies Semantics["attributes"];

export const kubernetesSemantics: Readonly<Record<string, Semantics>> = {
  kubernetes_namespace_v1: {
    attributes: {
      ...objectMetadata,
      wait_for_default_service_account: { source: namespace, default: false },
      "metadata.name": { source: metadata, forceNew: true, computed: "keep", check: name },
    },
  },
  kubernetes_secret_v1: {
    attributes: {
      ...objectMetadata,
      "metadata.name": { source: metadata, forceNew: true, computed: "keep", check: subdomain },
      "metadata.namespace": { source: metadata, forceNew: true },
      // Never read back, and sent again only with another revision.
      data_wo: { source: secret },
      data: { source: secret, computed: "keep" },
      data_wo_revision: { source: secret, check: fromOne },
      binary_data_wo_revision: { source: secret, check: fromOne },
      type: { source: secret, forceNew: true },
    },
    rules: ["data", "binary_data"].flatMap((key) => [
      conflicts(`${key}_wo`, key),
      requires(`${key}_wo_revision`, `${key}_wo`),
    ]),
  },
};

/** The SDK's ConflictsWith and RequiredWith. */
function conflicts(one: string, other: string): ConfigRule {
  return {
    source: secret,
    check: (config) =>
      isSet(config, one) && isSet(config, other)
        ? { summary: "Conflicting configuration arguments", detail: `"${one}": conflicts with ${other}` }
        : undefined,
  };
}

function requires(one: string, other: string): ConfigRule {
  return {
    source: secret,
    check: (config) =>
      isSet(config, one) && !isSet(config, other)
        ? {
            summary: "Missing required argument",
            detail: `"${one}": all of \`${other},${one}\` must be specified`,
          }
        : undefined,
  };
}
