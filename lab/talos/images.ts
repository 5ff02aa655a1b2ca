import type { TalosDocument } from "../../.gen/talos/documents";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { imageFactory } from "../versions";
import { installerImage } from "./generator";
import { nodeDocuments } from "./node-documents";
import { schematicOf } from "./schematic";
import { schematicId, schematicText } from "./schematic-id";

/** What the Image Factory makes for nodes with one schematic, one architecture and one way to boot. */
export interface NodeImage {
  readonly nodes: readonly string[];
  readonly schematic: {
    readonly id: string;
    /** What the factory has to be told before it hands anything out, as YAML. */
    readonly yaml: string;
  };
  /** URL of what boots from a USB stick. Boards that have an overlay boot from a disk alone. */
  readonly iso?: string;
  /** URL of a disk's content, compressed by xz: for a card, or for the system disk itself. */
  readonly disk: string;
  /** For `talosctl upgrade --image`. */
  readonly installer: string;
}

/** Every image of the lab. */
export function imagesOf(lab: Lab): NodeImage[] {
  const images = new Map<string, NodeImage>();
  for (const node of lab.nodes) {
    const image = imageOf(lab, node);
    const key = JSON.stringify(image);
    images.set(key, { nodes: [...(images.get(key)?.nodes ?? []), node.name], ...image });
  }
  return [...images.values()];
}

function imageOf(lab: Lab, node: LabNode): Omit<NodeImage, "nodes"> {
  const schematic = schematicOf(lab, node);
  return {
    schematic: { id: schematicId(schematic), yaml: schematicText(schematic) },
    ...(!node.machine.overlay && { iso: imageUrl(lab, node, "iso") }),
    disk: imageUrl(lab, node, "raw.xz"),
    installer: namedInstaller(nodeDocuments(lab, node, unsignedInstaller(lab, node))),
  };
}

/** What a machine configuration says in the end: a transform may have named a copy elsewhere. */
export function namedInstaller(documents: readonly TalosDocument[]): string {
  const named = documents.flatMap((one) => ("machine" in one ? (one.machine?.install?.image ?? []) : []));
  return named[0] ?? "";
}

/** The installer of a node's schematic, as `nodeDocuments` takes it. It is known before anything is registered. */
export function unsignedInstaller(lab: Lab, node: LabNode): string {
  return installerImage(schematicId(schematicOf(lab, node)), lab.versions.talos);
}

/** Where the factory hands out what a node boots from. It has to know the schematic. */
export function imageUrl(lab: Lab, node: LabNode, format: "iso" | "raw.xz"): string {
  const file = `metal-${node.machine.architecture}${signed(node)}.${format}`;
  return `https://${imageFactory}/image/${schematicId(schematicOf(lab, node))}/${lab.versions.talos}/${file}`;
}

/** What the factory adds to the name of an image that enrolls its keys and boots with Secure Boot. */
export const signed = ({ secureBoot }: LabNode): string => (secureBoot ? "-secureboot" : "");
