import type { Lab } from "../../schema/lab";
import { cableEnd } from "../../wiring/cable-end";
import { type Change, costs } from "./change";

export function secondRouter(): Change {
  return {
    what: "Add a router that shares the gateway's address and the lines, on a feed and in a place of its own",
    cost: costs.device,
    apply: (lab) => ({
      ...lab,
      routers: [...lab.routers, { name: "another-router", cables: { ...lab.routers[0]?.cables }, resolver: false }],
      uplinks: lab.uplinks.map((one) => ({ ...one, routers: [...one.routers, "another-router"] })),
    }),
  };
}

export function secondLine(): Change {
  return {
    what: "Add a line of another provider, as a mobile one",
    cost: costs.line,
    apply: (lab) => ({
      ...lab,
      uplinks: [...lab.uplinks, { name: "another-line", routers: lab.routers.map(({ name }) => name) }],
    }),
  };
}

/** A router with one cable gets a second one, to another switch if there is one. */
export function routerCables({ routers, switches }: Lab): Change[] {
  return routers.flatMap(({ name, cables }): Change[] => {
    const ends = new Set(Object.values(cables).map((end) => cableEnd(end).switch));
    const to = switches.find((one) => !ends.has(one.name)) ?? switches[0];
    if (!to || ends.size !== 1 || Object.keys(cables).length > 1) return [];
    return [
      {
        what: `Lay a second cable from ${name} to ${to.name}`,
        cost: costs.move,
        apply: (lab) => ({
          ...lab,
          routers: lab.routers.map((one) =>
            one.name === name ? { ...one, cables: { ...one.cables, extra: `${to.name}:${to.ports}` } } : one,
          ),
        }),
      },
    ];
  });
}
