import { type TerraformMetaArguments, TerraformResource } from "cdktf";
import { keysToSnakeCase } from "cdktf/lib/util";
import type { Construct } from "constructs";

/**
 * A resource of Cloudflare Access, for whose attributes the provider's bindings have the types. Their code stays where it is:
 * Access' bindings are a megabyte that every synthesis would read for ten attributes.
 */
export class AccessResource<Config extends TerraformMetaArguments> extends TerraformResource {
  constructor(
    scope: Construct,
    id: string,
    type: "application" | "policy",
    private readonly config: Omit<Config, keyof TerraformMetaArguments> & Pick<Config, "lifecycle">,
  ) {
    const { lifecycle } = config;
    super(scope, id, { terraformResourceType: `cloudflare_zero_trust_access_${type}`, lifecycle });
  }

  get id(): string {
    return this.getStringAttribute("id");
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    const { lifecycle: _meta, ...attributes } = this.config;
    return keysToSnakeCase(attributes) as Record<string, unknown>;
  }
}
