import { createHash } from "node:crypto";
import { parse } from "yaml";
import { toYaml } from "../../../lab/yaml";
import { ProviderError } from "../../protocol/diagnostics";
import type { ResourceBehaviour } from "../../protocol/provider";
import type { ObjectValue } from "../../protocol/value";
import type { World } from "../../world/world";
import { text } from "../values";

/** Fields of a schematic. Source: siderolabs/image-factory pkg/schematic. */
const schematicFields = new Set(["customization", "overlay", "owner"]);

/** `talos_image_factory_schematic`: registering the same content again gives the same id. */
export function imageFactorySchematic(world: World): ResourceBehaviour {
  const register = (planned: ObjectValue): ObjectValue => {
    const schematic = parse(text(planned, "schematic")) as Record<string, unknown> | null;
    const unknownField = Object.keys(schematic ?? {}).find((field) => !schematicFields.has(field));
    if (unknownField !== undefined)
      throw new ProviderError(
        "failed to unmarshal schematic",
        `field ${unknownField} not found in type schematic.Schematic`,
      );
    const canonical = toYaml(schematic);
    const id = createHash("sha256").update(canonical).digest("hex");
    world.change({ schematics: { ...world.state.schematics, [id]: canonical } });
    return { id };
  };
  return {
    create: (_context, planned) => {
      return register(planned);
    },
    update: (_context, planned) => register(planned),
  };
}
