import type { StandIn } from "../protocol/provider";
import type { World } from "../world/world";
import { cloudflareStandIn } from "./cloudflare";
import { awsStandIn } from "./aws";
import { helmStandIn } from "./helm";
import type { WorkingDirectories } from "./helm/chart";
import { kubernetesStandIn } from "./kubernetes";
import { talosStandIn } from "./talos";

/**
 * Every provider that the stacks use, before one world.
 *
 * @param directories where Terraforms run, for charts that a stack brings along @default - no stack does
 */
export function standIns(world: World, directories: WorkingDirectories = () => []): readonly StandIn[] {
  return [
    talosStandIn(world),
    kubernetesStandIn(world),
    helmStandIn(world, directories),
    cloudflareStandIn(world),
    awsStandIn(world),
  ];
}
