import type { TalosDocument } from "../../../.gen/talos/documents";
import type { Lab } from "../../schema/lab";
import type { LabNode } from "../../schema/node";
import { clusterInput, type GeneratorInput, installerImage, machineType } from "../generator";
import { installerOf } from "../machine-document";
import type { nodeDocuments } from "../node-documents";
import type { Schematic, schematicOf } from "../schematic";
import { schematicId } from "../schematic-id";

/** What `talosctl upgrade` is told. */
export interface Upgrade {
  readonly address: string;
  /** The Image Factory's installer, for the node's way to boot. */
  readonly image: string;
}

/** Everything that makes a node's configuration, as plain data: what two revisions of the code can both say. */
export interface Configuration {
  readonly name: string;
  /** Where the node answers, and what it is upgraded to. */
  readonly upgrade: Upgrade;
  /** What Talos generates the documents from that ours are laid over. */
  readonly generator: GeneratorInput;
  /** What the Image Factory builds the node's image from. */
  readonly schematic: Schematic;
  readonly documents: readonly TalosDocument[];
}

/** The parts of `lab/talos/` that make documents. Those of another revision do as well. */
export interface Builders {
  readonly nodeDocuments: typeof nodeDocuments;
  readonly schematicOf: typeof schematicOf;
}

/** The configuration of every node of a lab that has passed its checks, as JSON would bring it. */
export function configurationsOf(
  lab: Lab,
  { nodeDocuments: documents, schematicOf: schematic }: Builders,
): Configuration[] {
  // The factory names an image after its schematic, whose changes are told by themselves.
  const { talos } = lab.versions;
  const unnamed = installerImage("<schematic>", talos);
  const all = lab.nodes.map((node: LabNode): Configuration => ({
    name: node.name,
    upgrade: {
      address: node.address,
      image: installerOf(node, installerImage(schematicId(schematic(lab, node)), talos)),
    },
    generator: { ...clusterInput(lab), machineType: machineType(node.role) },
    schematic: schematic(lab, node),
    documents: documents(lab, node, unnamed),
  }));
  return JSON.parse(JSON.stringify(all)) as Configuration[];
}
