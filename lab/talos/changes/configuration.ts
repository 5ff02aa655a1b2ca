import type { TalosDocument } from "../../../.gen/talos/documents";
import type { Lab } from "../../schema/lab";
import type { LabNode } from "../../schema/node";
import { clusterInput, type GeneratorInput, installerImage, machineType } from "../generator";
import type { nodeDocuments } from "../node-documents";
import type { Schematic, schematicOf } from "../schematic";

/** Everything that makes a node's configuration, as plain data: what two revisions of the code can both say. */
export interface Configuration {
  readonly name: string;
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
  const image = installerImage("<schematic>", lab.versions.talos);
  const all = lab.nodes.map((node: LabNode): Configuration => ({
    name: node.name,
    generator: { ...clusterInput(lab), machineType: machineType(node.role) },
    schematic: schematic(lab, node),
    documents: documents(lab, node, image),
  }));
  return JSON.parse(JSON.stringify(all)) as Configuration[];
}
