import type { TerraformResource } from "cdktf";

/**
 * Makes a plan that destroys this resource fail, and gives it an address that stays when constructs move: the guard stands in
 * the resource's own block, and would go with it. Every address is listed in `lab/protected.ts`.
 *
 * @param name the last part of the address, as `longhorn` of `helm_release.longhorn`
 */
export function protect(resource: TerraformResource, name: string): void {
  resource.overrideLogicalId(name);
  resource.lifecycle = { ...resource.lifecycle, preventDestroy: true };
}
