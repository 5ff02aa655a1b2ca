import type { Down } from "./fallen";
import type { Segment } from "./segment";
import type { Topology } from "./topology";

/** Adds routers, lines and appliances that work to the segments that they are in. */
export function countDevices(
  { lab, appliances }: Topology,
  segments: readonly Segment[],
  down: Down,
  groupOf: ReadonlyMap<string, number>,
): void {
  const within = (devices: readonly string[]): Segment[] => {
    const found = new Set(devices.map((device) => groupOf.get(device)));
    return segments.filter((_, group) => found.has(group));
  };
  for (const { name, resolver } of lab.routers) {
    for (const segment of within([`router:${name}`])) {
      segment.routers += 1;
      segment.resolvers += resolver ? 1 : 0;
    }
  }
  for (const { name, routers } of lab.uplinks) {
    if (down.has(`uplink:${name}`)) continue;
    for (const segment of within(routers.map((router) => `router:${router}`))) segment.uplinks += 1;
  }
  appliances.forEach(({ resolver, accesses }, index) => {
    const open = accesses.filter(({ via, to }) => !down.has(via) && !down.has(to));
    for (const segment of within(open.map(({ to }) => to))) {
      segment.appliances[index] = 1;
      segment.resolvers += resolver ? 1 : 0;
    }
  });
}
