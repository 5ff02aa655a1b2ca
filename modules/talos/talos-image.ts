import { Construct } from "constructs";
import { ImageFactorySchematic } from "../../.gen/providers/talos/image-factory-schematic";
import { installerImage } from "../../lab/talos/generator";
import type { Schematic } from "../../lab/talos/schematic";
import { toYaml } from "../../lab/yaml";
import { literal } from "../private/escape";

export interface TalosImageProps {
  /** What the image holds beside Talos. */
  readonly schematic: Schematic;
  /** Talos release, such as `v1.13.9`. */
  readonly talosVersion: string;
}

/** An installer image of the Image Factory. */
export class TalosImage extends Construct {
  /** Reference for `machine.install.image`; known once the schematic is registered. */
  public readonly installer: string;

  constructor(scope: Construct, id: string, props: TalosImageProps) {
    super(scope, id);
    const schematic = new ImageFactorySchematic(this, "schematic", { schematic: literal(toYaml(props.schematic)) });
    this.installer = installerImage(schematic.id, props.talosVersion);
  }
}
