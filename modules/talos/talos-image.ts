import { type ITerraformDependable, Op, TerraformSelf } from "cdktf";
import { Construct } from "constructs";
import { ImageFactorySchematic } from "../../.gen/providers/talos/image-factory-schematic";
import { installerImage } from "../../lab/talos/generator";
import type { Schematic } from "../../lab/talos/schematic";
import { schematicId } from "../../lab/talos/schematic-id";
import { toYaml } from "../../lab/yaml";
import { literal } from "../private/escape";

export interface TalosImageProps {
  /** What the image holds beside Talos. */
  readonly schematic: Schematic;
  /** Talos release, such as `v1.13.9`. */
  readonly talosVersion: string;
}

/**
 * An installer image of the Image Factory.
 *
 * Its name is computed here, not taken from the resource: a name that is unknown while Terraform plans makes the whole
 * configuration of a running node unknown, and provider 0.11.0 fails on that (siderolabs/terraform-provider-talos#352; no
 * release has the fix). The factory has the last word all the same: another id of its own fails before a node is touched.
 */
export class TalosImage extends Construct {
  /** Reference for `machine.install.image`. */
  public readonly installer: string;
  /** What installs the image depends on this: the factory knows it from here on. */
  public readonly registered: ITerraformDependable;

  constructor(scope: Construct, id: string, props: TalosImageProps) {
    super(scope, id);
    const computed = schematicId(props.schematic);
    this.installer = installerImage(computed, props.talosVersion);
    const factory = TerraformSelf.getString("id");
    this.registered = new ImageFactorySchematic(this, "schematic", {
      schematic: literal(toYaml(props.schematic)),
      lifecycle: {
        postcondition: [
          {
            condition: Op.eq(factory, computed),
            errorMessage:
              `The Image Factory gives this schematic the id ${factory}. The machine configurations name ${computed}, ` +
              "which it may not know. No node has been given such a configuration. Compare the YAML that the factory keeps " +
              "of a schematic with what lab/talos/schematic-id.ts writes: the two have to be the same text.",
          },
        ],
      },
    });
  }
}
