import type { StandIn } from "../protocol/provider";
import type { World } from "../world/world";
import { cloudflareStandIn } from "./cloudflare";
import { awsStandIn } from "./aws";
import { helmStandIn } from "./helm";
import { kubernetesStandIn } from "./kubernetes";
import { talosStandIn } from "./talos";

/** Every provider that the stacks use, before one world. */
export function standIns(world: World): readonly StandIn[] {
  return [
    talosStandIn(world),
    kubernetesStandIn(world),
    helmStandIn(world),
    cloudflareStandIn(world),
    awsStandIn(world),
  ];
}
