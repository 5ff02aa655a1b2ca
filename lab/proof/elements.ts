import type { Lab } from "../schema/lab";
import { cableEnd } from "../wiring/cable-end";
import { feedsOf } from "../wiring/feeds-of";
import { ringCable, ringEnd } from "../wiring/ring";
import type { Kind } from "./kinds";

/** A part of the lab that works or does not. */
export interface Element {
  /** As faults are named: `switch:agg`, `cable:ms01-a/sfp0`. */
  readonly id: string;
  readonly kind: Kind;
  /** What it needs to work: of every group at least one element. */
  readonly needs: readonly (readonly string[])[];
  /** The node that it is, or is a part of. */
  readonly node?: string;
  /** What it is a part of, as `node:ms01-a`. */
  readonly partOf?: string;
}

/** Everything that the lab file describes and that can fail. A lab that describes little has few elements. */
export function elementsOf(lab: Lab): Element[] {
  const kindOf = new Map(lab.domains.map(({ name, kind }) => [name, kind]));
  const around = (device: { in?: string | undefined; feed?: string | string[] | undefined }): string[][] => {
    const domain = device.in === undefined ? undefined : `${kindOf.get(device.in)}:${device.in}`;
    const feeds = feedsOf(device).map((feed) => `feed:${feed}`);
    return [...(domain === undefined ? [] : [[domain]]), ...(feeds.length > 0 ? [feeds] : [])];
  };
  const whole = (kind: Kind, name: string, needs: string[][] = []): Element => ({ id: `${kind}:${name}`, kind, needs });
  const cables = (owner: string, from: Element["kind"], all: Readonly<Record<string, string>>): Element[] =>
    Object.entries(all).map(([port, end]) => ({
      ...whole("cable", `${owner}/${port}`, [[`${from}:${owner}`], [`switch:${cableEnd(end).switch}`]]),
      partOf: `${from}:${owner}`,
    }));
  const providers = new Set(lab.uplinks.map(({ provider }) => provider).filter((name) => name !== undefined));
  return [
    ...lab.nodes.flatMap((node) => nodeElements(node, around(node))),
    ...ringElements(lab),
    ...lab.switches.flatMap((one) => [
      whole("switch", one.name, around(one)),
      ...cables(one.name, "switch", one.cables),
    ]),
    ...lab.routers.flatMap((one) => [
      whole("router", one.name, around(one)),
      ...cables(one.name, "router", one.cables),
    ]),
    ...lab.appliances.flatMap((one) => [
      whole("appliance", one.name, around(one)),
      ...cables(one.name, "appliance", one.cables),
    ]),
    ...lab.uplinks.map(({ name, provider, routers }) =>
      whole("uplink", name, [
        routers.map((router) => `router:${router}`),
        ...(provider === undefined ? [] : [[`provider:${provider}`]]),
      ]),
    ),
    ...[...providers].map((name) => whole("provider", name)),
    ...lab.feeds.map(({ name }) => whole("feed", name)),
    ...lab.domains.map((one) => whole(one.kind, one.name, around(one))),
  ];
}

/** A node and its parts. Its system disk holds Talos and etcd, so the node goes with it. */
function nodeElements({ name, machine, disks, cables }: Lab["nodes"][number], around: string[][]): Element[] {
  const part = (kind: Kind, own: string, ...needs: string[][]): Element => ({
    id: `${kind}:${name}/${own}`,
    kind,
    needs,
    node: name,
    partOf: `node:${name}`,
  });
  const ports = Object.entries(machine.ports);
  const cards = new Set(ports.map(([, { card }]) => card).filter((card) => card !== undefined));
  const self = [`node:${name}`];
  return [
    { id: `node:${name}`, kind: "node", needs: [[`disk:${name}/os`], ...around], node: name },
    part("disk", "os"),
    ...(disks.data ? [part("disk", "data", self)] : []),
    ...[...cards].map((card) => part("card", card, self)),
    ...ports.map(([port, { card }]) =>
      part("port", port, self, ...(card === undefined ? [] : [[`card:${name}/${card}`]])),
    ),
    ...Object.entries(cables).map(([port, end]) =>
      part("cable", port, [`port:${name}/${port}`], [`switch:${cableEnd(end).switch}`]),
    ),
  ];
}

/** The ring's cables, each named after the end that the lab file says first, and the ports that they end in. */
function ringElements({ ring }: Lab): Element[] {
  return (ring?.cables ?? []).flatMap(([one, other]): Element[] => [
    ...[one, other].map((end): Element => {
      const { node } = ringEnd(end);
      return { id: `port:${end}`, kind: "port", needs: [[`node:${node}`]], node, partOf: `node:${node}` };
    }),
    { id: ringCable([one, other]), kind: "cable", needs: [[`port:${one}`], [`port:${other}`]] },
  ]);
}
