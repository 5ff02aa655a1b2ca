import type { Machine, World } from "./world";

/** What can happen to a running lab, as it is asked for. */
export const strikes = "node-off=<name>, node-on=<name>, api-down, api-up";

/**
 * Lets something happen to a running lab.
 *
 * @param all what can be asked for where this was
 * @returns what has happened
 * @throws Error with what can be asked for
 */
export function strike(world: World, kind: string, all = strikes): string {
  const { machines, clusters } = world.state;
  const [what, name] = kind.split("=");
  if (what === "node-off" || what === "node-on") {
    const found = machineNamed(world, kind, name);
    world.change({ machines: { ...machines, [found.address]: { ...found, off: what === "node-off" } } });
    return `${name} is ${what === "node-off" ? "off" : "on"}`;
  }
  if (kind === "api-down" || kind === "api-up") {
    const apiDown = kind === "api-down";
    const struck = Object.entries(clusters).map(([id, cluster]) => [id, { ...cluster, apiDown }]);
    world.change({ clusters: Object.fromEntries(struck) as typeof clusters });
    return `The API servers are ${apiDown ? "down" : "up"}`;
  }
  throw new Error(`fault (${kind}) can't happen. It must be one of: ${all}.`);
}

/** @throws Error with the names that there are */
export function machineNamed({ state }: World, kind: string, name: string | undefined): Machine {
  const machines = Object.values(state.machines);
  const found = machines.find((machine) => machine.name === name);
  if (found) return found;
  const names = machines.map((one) => one.name).join(", ");
  throw new Error(`fault (${kind}) must name a node of the simulated lab. It must be one of: ${names}.`);
}
