import { parse } from "yaml";
import { type AttributeSemantics, plain, type Semantics } from "../../protocol/semantics";
import type { Value } from "../../protocol/value";

/*
 * Read in hashicorp/terraform-provider-helm v3.1.1.
 */
const source = "helm/resource_helm_release.go";
const by = (value: Value): AttributeSemantics => ({ source, default: value });

const releaseName = (value: Value): string | undefined => {
  const length = (value as string).length;
  return length >= 1 && length <= 53 ? undefined : `string length must be between 1 and 53, got: ${length}`;
};

const yamlValues = (value: Value): string | undefined => {
  for (const text of value as readonly string[]) {
    try {
      parse(text);
    } catch (error) {
      return `failed to parse values: ${String(error).split("\n")[0]}`;
    }
  }
  return undefined;
};

export const helmSemantics: Readonly<Record<string, Semantics>> = {
  helm_release: {
    attributes: {
      atomic: by(false),
      ...plain(source, "chart", "repository", "version"),
      cleanup_on_fail: by(false),
      create_namespace: by(false),
      dependency_update: by(false),
      disable_crd_hooks: by(false),
      disable_openapi_validation: by(false),
      disable_webhooks: by(false),
      force_update: by(false),
      lint: by(false),
      max_history: by(0),
      name: { source, forceNew: true, check: releaseName },
      namespace: { source, forceNew: true, default: "default" },
      pass_credentials: by(false),
      recreate_pods: by(false),
      render_subchart_notes: by(true),
      replace: by(false),
      reset_values: by(false),
      reuse_values: by(false),
      skip_crds: by(false),
      take_ownership: by(false),
      timeout: by(300),
      upgrade_install: by(false),
      values: { source, check: yamlValues },
      verify: by(false),
      wait: by(true),
      wait_for_jobs: by(false),
      description: { source, computed: "keep" },
    },
  },
};
