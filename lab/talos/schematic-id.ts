import { createHash } from "node:crypto";
import { stringify } from "yaml";
import type { Schematic } from "./schematic";

/** A schematic as the Image Factory's own library writes it (siderolabs/image-factory, pkg/schematic/schematic.go). */
export function schematicText({ overlay, customization }: Schematic): string {
  const { extraKernelArgs, systemExtensions } = customization;
  // In the order of the factory's struct.
  const canonical = {
    ...(overlay && { overlay: { image: overlay.image, name: overlay.name } }),
    customization: { ...(extraKernelArgs && { extraKernelArgs }), systemExtensions },
  };
  return factoryYaml(canonical);
}

/** YAML as the factory's library writes it, of texts that the lab file lets in. A test holds the two against each other. */
export function factoryYaml(value: unknown): string {
  return stringify(value, {
    indent: 4,
    lineWidth: 0,
    aliasDuplicateObjects: false,
    version: "1.1",
    // This library takes "e1" for a number with an exponent, and would quote it. The lab file lets none in.
    customTags: (tags) => tags.filter((tag) => typeof tag === "string" || tag.format !== "EXP"),
  });
}

/** Ids by schematic. Nodes share a few, and every check of a node's documents asks for its id. */
const ids = new Map<string, string>();

/** The id under which the factory knows it: the SHA-256 of that text, so that it is known before anything is registered. */
export function schematicId(schematic: Schematic): string {
  const key = JSON.stringify(schematic);
  const id = ids.get(key) ?? createHash("sha256").update(schematicText(schematic)).digest("hex");
  ids.set(key, id);
  return id;
}
