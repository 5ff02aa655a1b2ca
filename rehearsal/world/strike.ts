import { badFault, RehearsalError } from "../rehearsal-error";
import type { Machine, World } from "./world";

/** What can happen to a running lab, as it is asked for. Several names have commas between them. */
export const strikes = "node-off=<name>, node-on=<name>, api-down, api-up";

/** What is asked for, and what stands behind the first equals sign. */
export function asked(kind: string): { readonly what: string; readonly names: readonly string[] } {
  const [what = ""] = kind.split("=", 1);
  const names = kind.slice(what.length + 1).split(",");
  return { what, names };
}

/**
 * Lets something happen to a running lab.
 *
 * @param all what can be asked for where this was
 * @returns what has happened
 * @throws RehearsalError that lists what is possible
 */
export function strike(world: World, kind: string, all = strikes): string {
  const { machines, clusters } = world.state;
  const { what, names } = asked(kind);
  if (what === "node-off" || what === "node-on") {
    const off = what === "node-off";
    const struck = names.map((name) => ({ ...machineNamed(world, kind, name), off }));
    world.change({ machines: { ...machines, ...Object.fromEntries(struck.map((one) => [one.address, one])) } });
    return `${names.join(", ")} ${names.length === 1 ? "is" : "are"} ${off ? "off" : "on"}`;
  }
  if (kind === "api-down" || kind === "api-up") {
    const apiDown = kind === "api-down";
    const struck = Object.entries(clusters).map(([id, cluster]) => [id, { ...cluster, apiDown }]);
    world.change({ clusters: Object.fromEntries(struck) as typeof clusters });
    return `The API servers are ${apiDown ? "down" : "up"}`;
  }
  throw new RehearsalError(`fault (${kind}) can't happen. It must be one of: ${all}.`, badFault);
}

/** @throws RehearsalError with the names that there are */
export function machineNamed({ state }: World, kind: string, name: string | undefined): Machine {
  const machines = Object.values(state.machines);
  const found = machines.find((machine) => machine.name === name);
  if (found) return found;
  const names = machines.map((one) => one.name).join(", ");
  throw new RehearsalError(
    `fault (${kind}) must name a node of the simulated lab. It must be one of: ${names}.`,
    badFault,
  );
}
