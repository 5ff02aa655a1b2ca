import "./token-traces";
import type { App, TerraformBackend, TerraformStack } from "cdktf";
import { InfraStack } from "./infra";
import type { StackInput } from "./lab-stack";
import type { StackName } from "./names";
import { ProdStack } from "./prod";

/**
 * Builds every stack of a lab.
 *
 * @param attach gives a stack its backend
 */
export function buildStacks(
  app: App,
  input: StackInput,
  attach: (stack: TerraformStack) => TerraformBackend,
): Readonly<Record<StackName, TerraformStack>> {
  const infra = new InfraStack(app, "infra", input);
  const infraState = attach(infra);
  const prod = new ProdStack(app, "prod", { ...input, infra, infraState });
  attach(prod);
  return { infra, prod };
}
