import type { Down } from "./fallen";
import type { Lab } from "../schema/lab";
import { empty, type Segment } from "./segment";
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

/** What routers, lines and appliances bring into the part of the lab that they are in, by their names as elements. */
export function deviceYields(lab: Lab): [string, Segment][] {
  const resolvers = ({ resolver }: { readonly resolver: boolean }): number => (resolver ? 1 : 0);
  return [
    ...lab.routers.map((one): [string, Segment] => [
      `router:${one.name}`,
      { ...empty(lab), routers: 1, resolvers: resolvers(one) },
    ]),
    ...lab.uplinks.map(({ name }): [string, Segment] => [`uplink:${name}`, { ...empty(lab), uplinks: 1 }]),
    ...lab.appliances.map((one, at): [string, Segment] => {
      const nothing = empty(lab);
      const appliances = nothing.appliances.map((_, index) => (index === at ? 1 : 0));
      return [`appliance:${one.name}`, { ...nothing, appliances, resolvers: resolvers(one) }];
    }),
  ];
}
