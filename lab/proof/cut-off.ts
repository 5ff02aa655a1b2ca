import type { Surveyed, Surveyor } from "./survey";

/**
 * Nodes, routers and appliances that work, but reach nothing of a part of the lab.
 *
 * @param part number of its segment
 */
export function cutOff(surveyor: Surveyor, { down, segments }: Surveyed, part: number): string[] {
  const groupOf = surveyor.join(down);
  const { lab, nodes } = surveyor.topology;
  const reaches = (devices: readonly string[]): boolean => devices.some((device) => groupOf.get(device) === part);
  return [
    ...[...nodes.keys()]
      .filter((name) => !reaches(surveyor.open(name, down).map(({ to }) => to)))
      .map((name) => `node:${name}`),
    ...lab.routers.map(({ name }) => `router:${name}`).filter((id) => !reaches([id])),
    ...lab.appliances.flatMap(({ name }, index) =>
      segments[part]?.appliances[index] === 0 ? [`appliance:${name}`] : [],
    ),
  ].filter((id) => !down.has(id));
}
