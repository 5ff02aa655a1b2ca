import type { StandIn } from "../../protocol/provider";
import type { World } from "../../world/world";
import { readSchema } from "../schema-file";
import { namespace } from "./namespace";
import { secret } from "./secret";
import { kubernetesSemantics } from "./semantics";

/** Stands in for hashicorp/kubernetes 2.38.0. */
export function kubernetesStandIn(world: World): StandIn {
  return {
    source: "hashicorp/kubernetes",
    schema: readSchema("hashicorp/kubernetes", "2.38.0"),
    semantics: kubernetesSemantics,
    resources: { kubernetes_namespace_v1: namespace(world), kubernetes_secret_v1: secret(world) },
  };
}
