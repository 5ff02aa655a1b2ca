import type { World } from "./world";

/** What can happen to a running lab, as it is asked for. */
export const strikes = "node-off=<name>, node-on=<name>, api-down, api-up";

/**
 * Lets something happen to a running lab.
 *
 * @returns what has happened
 * @throws Error with what can be asked for
 */
export function strike(world: World, kind: string): string {
  const { machines, clusters } = world.state;
  const [what, name] = kind.split("=");
  if (what === "node-off" || what === "node-on") {
    const found = Object.values(machines).find((machine) => machine.name === name);
    if (!found)
      throw new Error(
        `fault (${kind}) must name a node of the simulated lab. It must be one of: ${Object.values(machines)
          .map((one) => one.name)
          .join(", ")}.`,
      );
    world.change({ machines: { ...machines, [found.address]: { ...found, off: what === "node-off" } } });
    return `${name} is ${what === "node-off" ? "off" : "on"}`;
  }
  if (kind === "api-down" || kind === "api-up") {
    const apiDown = kind === "api-down";
    const struck = Object.entries(clusters).map(([id, cluster]) => [id, { ...cluster, apiDown }]);
    world.change({ clusters: Object.fromEntries(struck) as typeof clusters });
    return `the Kubernetes API is ${apiDown ? "down" : "up"}`;
  }
  throw new Error(`fault (${kind}) can't happen. It must be one of: ${strikes}.`);
}
