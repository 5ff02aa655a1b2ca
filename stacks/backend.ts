import { LocalBackend, type TerraformBackend, type TerraformStack } from "cdktf";
import type { Lab } from "../lab/schema/lab";

/**
 * Gives a stack the place where its state lives. The lab's name is part of it, so that another lab file can't plan this
 * lab's destruction.
 */
export function attachBackend(stack: TerraformStack, { name, state }: Pick<Lab, "name" | "state">): TerraformBackend {
  switch (state.kind) {
    case "local":
      return new LocalBackend(stack, { path: `${projectRoot}/${state.directory}/${name}/${stack.node.id}.tfstate` });
  }
}

/**
 * From where Terraform runs, `<output>/stacks/<stack>`, to the folder that holds the output. For a real deploy that is the
 * project; for the rehearsal, whose output lies elsewhere, it is the rehearsal's own folder.
 */
export const projectRoot = "../../..";
