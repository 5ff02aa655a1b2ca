import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { LoadedLab } from "../lab/load-lab";
import { oldestTerraform } from "../lab/versions";
import { referToPrivateValues } from "./private-values";

/** What a stack is built from. */
export interface StackInput extends Pick<LoadedLab, "lab" | "privateValues"> {
  /** Names of nodes that are known to be off. With any, nothing waits for health. @default - none */
  readonly without?: readonly string[];
}

/** A stack of the lab: what it synthesizes holds no private value. */
export abstract class LabStack extends TerraformStack {
  constructor(
    scope: Construct,
    id: string,
    private readonly input: StackInput,
  ) {
    super(scope, id);
    this.addOverride("terraform.required_version", `>= ${oldestTerraform}`);
  }

  public override toTerraform(): object {
    return referToPrivateValues(super.toTerraform() as object, this.input.lab, this.input.privateValues);
  }
}
