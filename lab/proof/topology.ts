import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { cableEnd } from "../wiring/cable-end";
import { cableOf, portOf, uplinkPorts } from "../wiring/uplink-ports";
import { type Element, elementsOf } from "./elements";
import { groups, type Link } from "./groups";

/** Stands for whatever part of the LAN the lab file does not describe. It cannot fail: only what is described can. */
export const undescribed = "lan";

/** A way of a node into the network. */
export interface Access {
  readonly via: string;
  /** The switch that it ends in, or the undescribed LAN. */
  readonly to: string;
  /** Gbit/s. */
  readonly speed: number;
}

/** The lab as a graph: what can fail, what goes down with it, and how everything is joined. */
export interface Topology {
  readonly lab: Lab;
  readonly elements: ReadonlyMap<string, Element>;
  /** By element: those that need it. */
  readonly dependents: ReadonlyMap<string, readonly string[]>;
  readonly nodes: ReadonlyMap<string, { readonly node: LabNode; readonly accesses: readonly Access[] }>;
  /** Ways of each appliance into the network. */
  readonly appliances: readonly { readonly resolver: boolean; readonly accesses: readonly Omit<Access, "speed">[] }[];
  /** Devices that pass traffic on: switches, routers, the undescribed LAN. Nodes do not. */
  readonly devices: readonly string[];
  readonly links: readonly Link[];
  /** Elements whose fault changes how devices are joined. */
  readonly backbone: ReadonlySet<string>;
}

export function topologyOf(lab: Lab): Topology {
  const elements = new Map(elementsOf(lab).map((element) => [element.id, element]));
  const dependents = new Map<string, string[]>();
  for (const { id, needs } of elements.values()) {
    for (const need of new Set(needs.flat())) {
      const list = dependents.get(need);
      if (list) list.push(id);
      else dependents.set(need, [id]);
    }
  }
  const links = linksOf(lab);
  const devices = ["switch", "router", "appliance", "uplink"];
  const appliances = lab.appliances.map((one) => ({ resolver: one.resolver, accesses: applianceAccesses(one) }));
  return {
    lab,
    elements,
    dependents,
    nodes: new Map(lab.nodes.map((node) => [node.name, { node, accesses: accessesOf(node, lab) }])),
    appliances,
    devices: [
      ...lab.switches.map(({ name }) => `switch:${name}`),
      ...lab.routers.map(({ name }) => `router:${name}`),
      undescribed,
    ],
    links,
    backbone: new Set([
      ...[...elements.values()].filter(({ kind }) => devices.includes(kind)).map(({ id }) => id),
      ...links.flatMap(({ via }) => via),
      ...appliances.flatMap(({ accesses }) => accesses.map(({ via }) => via)),
    ]),
  };
}

/** Ports without a described cable end in the undescribed LAN, unless other cables of the uplink are described: then they are free. */
function accessesOf(node: LabNode, lab: Lab): Access[] {
  const ports = uplinkPorts(node);
  const described = ports.some((port) => cableOf(node, port) !== undefined);
  return ports.flatMap((port): Access[] => {
    const own = portOf(node, port)?.speed ?? 0;
    const end = cableOf(node, port);
    if (end !== undefined) {
      const name = cableEnd(end).switch;
      const speed = Math.min(own, lab.switches.find((one) => one.name === name)?.speed ?? Infinity);
      return [{ via: `cable:${node.name}/${port}`, to: `switch:${name}`, speed }];
    }
    return described ? [] : [{ via: `port:${node.name}/${port}`, to: undescribed, speed: own }];
  });
}

/** Of an appliance any cable is enough; without one it ends in the undescribed LAN. */
function applianceAccesses({ name, cables }: Lab["appliances"][number]): Omit<Access, "speed">[] {
  const ends = Object.entries(cables);
  if (ends.length === 0) return [{ via: `appliance:${name}`, to: undescribed }];
  return ends.map(([port, end]) => ({ via: `cable:${name}/${port}`, to: `switch:${cableEnd(end).switch}` }));
}

/**
 * Described cables, the link inside an MLAG pair whose cable is not described, and what has to be assumed: devices that no
 * cable leads on from to a router are joined with the undescribed LAN, and so are the routers then.
 */
function linksOf(lab: Lab): Link[] {
  const cables = (["switches", "routers"] as const).flatMap((list) =>
    lab[list].flatMap(({ name, cables: all }) =>
      Object.entries(all).map(([port, end]): Link => {
        const from = list === "switches" ? "switch" : "router";
        return { via: [`cable:${name}/${port}`], ends: [`${from}:${name}`, `switch:${cableEnd(end).switch}`] };
      }),
    ),
  );
  const joined = new Set(cables.flatMap(({ ends: [a, b] }) => [`${a} ${b}`, `${b} ${a}`]));
  const pairs = lab.switches.flatMap(({ name, mlag }): Link[] => {
    const ends = [`switch:${name}`, `switch:${mlag}`] as const;
    return mlag === undefined || name > mlag || joined.has(ends.join(" ")) ? [] : [{ via: ends, ends }];
  });
  const described = [...cables, ...pairs];
  const switches = lab.switches.map(({ name }) => `switch:${name}`);
  const routers = lab.routers.map(({ name }) => `router:${name}`);
  const groupOf = groups([...switches, ...routers], described);
  const withRouter = new Set(routers.map((router) => groupOf.get(router)));
  const astray = switches.filter((one) => !withRouter.has(groupOf.get(one)));
  const bare = lab.routers
    .filter(({ cables: all }) => Object.keys(all).length === 0)
    .map(({ name }) => `router:${name}`);
  // Whoever ends in the undescribed LAN is taken to reach the routers through it.
  const open =
    astray.length > 0 ||
    bare.length > 0 ||
    lab.appliances.some(({ cables: all }) => Object.keys(all).length === 0) ||
    lab.nodes.some((node) => accessesOf(node, lab).some(({ to }) => to === undescribed));
  const assumed = open ? [...astray, ...routers] : [];
  return [...described, ...assumed.map((one): Link => ({ via: [one], ends: [one, undescribed] }))];
}
