import { existsSync } from "node:fs";
import type { Lab } from "../../lab/schema/lab";
import { strike } from "../world/strike";
import { World } from "../world/world";
import { badFault } from "./faults";
import { Lock } from "./lock";
import { RehearsalError } from "./rehearsal-error";
import { Workspace } from "./workspace";

/** Lets something happen to the simulated lab while nobody deploys. Gives what has happened. */
export function strikeLab(project: string, lab: Lab, what: string): string {
  const lock = Lock.take(project);
  try {
    const { world } = new Workspace(project, lab.name);
    if (!existsSync(world)) throw new RehearsalError("There is no simulated lab yet. Rehearse first.", badFault);
    return strike(World.open(world, lab), what);
  } catch (error) {
    throw error instanceof RehearsalError ? error : new RehearsalError((error as Error).message, badFault);
  } finally {
    lock.release();
  }
}
