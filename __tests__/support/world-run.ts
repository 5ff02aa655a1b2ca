import { join } from "node:path";
import { standIns } from "../../rehearsal/providers";
import { World } from "../../rehearsal/world/world";
import { labWith } from "./labs";
import { scratchFolder } from "./scratch";
import { TerraformRun } from "./terraform";

type Provider = "aws" | "cloudflare" | "helm" | "kubernetes" | "talos";

/** A simulated lab with bare machines and empty accounts, and a Terraform that reaches it through these providers. */
export async function openWorld(...providers: readonly Provider[]): Promise<{ run: TerraformRun; world: World }> {
  const world = World.open(join(scratchFolder(), "world.json"), labWith());
  const played = standIns(world).filter(({ source }) => providers.some((name) => source.endsWith(`/${name}`)));
  return { run: await TerraformRun.with(played), world };
}
