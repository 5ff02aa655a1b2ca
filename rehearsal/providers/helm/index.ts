import type { StandIn } from "../../protocol/provider";
import type { World } from "../../world/world";
import { readSchema } from "../schema-file";
import type { WorkingDirectories } from "./chart";
import { release } from "./release";
import { helmSemantics } from "./semantics";

/** Stands in for hashicorp/helm 3.1.1. */
export function helmStandIn(world: World, directories: WorkingDirectories): StandIn {
  return {
    source: "hashicorp/helm",
    schema: readSchema("hashicorp/helm", "3.1.1"),
    semantics: helmSemantics,
    resources: { helm_release: release(world, directories) },
  };
}
