import { parse } from "yaml";
import type { ResourceBehaviour } from "../../protocol/provider";
import type { ObjectValue } from "../../protocol/value";
import type { World } from "../../world/world";
import { text } from "../values";
import { canonicalSchematic, factoryId } from "./canonical-schematic";

/** `talos_image_factory_schematic`: registering the same content again gives the same id. */
export function imageFactorySchematic(world: World): ResourceBehaviour {
  const register = (planned: ObjectValue): ObjectValue => {
    const canonical = canonicalSchematic(parse(text(planned, "schematic")));
    const id = factoryId(canonical);
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
