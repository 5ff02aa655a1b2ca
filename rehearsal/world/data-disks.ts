import { badFault, RehearsalError } from "../rehearsal-error";
import type { Machine, World } from "./world";

/**
 * Machines whose data disks carry something from before, or are wiped. Talos takes a blank disk for a volume, or one with the
 * file system that it would make; of any other it says `filesystem type mismatch`, with encryption `block dev type mismatch`, and
 * the node runs without the volume. Source: siderolabs/talos v1.13.9, block/internal/volumes: format.go, encrypt.go.
 *
 * @throws RehearsalError for a machine without one, or one that Talos uses
 */
export function withDataDisks(world: World, kind: string, struck: readonly Machine[], used: boolean): Machine[] {
  return struck.map((machine) => {
    const serial = world.lab.nodes.find(({ name }) => name === machine.name)?.disks.data?.serial;
    const refuse = (why: string): never => {
      throw new RehearsalError(`fault (${kind}) can't happen: ${why}`, badFault);
    };
    if (serial === undefined) return refuse(`${machine.name} has no data disk.`);
    if (used && machine.stage === "running" && machine.used === undefined)
      return refuse(`the data disk of ${machine.name} is in use. Reset the node first: node-reset=${machine.name}.`);
    const { used: _before, ...blank } = machine;
    return used ? { ...blank, used: serial } : blank;
  });
}
