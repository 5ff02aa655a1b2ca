import type { TerraformResource } from "cdktf";
import { isProtected } from "../../lab/protected";

/**
 * Makes a plan that destroys this resource fail, while `lab/protected.ts` lists its address. The address stays when constructs
 * move: the guard stands in the resource's own block, and would go with it.
 *
 * To be called before anything refers to the resource: cdktf ignores a name that comes later.
 *
 * @param name the last part of the address, such as `longhorn` of `helm_release.longhorn`
 */
export function protect<Resource extends TerraformResource>(resource: Resource, name: string): Resource {
  resource.overrideLogicalId(name);
  const preventDestroy = isProtected(`${resource.terraformResourceType}.${name}`);
  if (preventDestroy) resource.lifecycle = { ...resource.lifecycle, preventDestroy };
  return resource;
}
