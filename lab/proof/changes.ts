import { cableEnd } from "../cable-end";
import { feedsOf } from "../feeds-of";
import type { Lab } from "../schema/lab";
import type { Element } from "./elements";

/** A change of the lab that may mend a fault. */
export interface Change {
  /** As a sentence without its full stop: `Hang ms01-b on another feed`. */
  readonly what: string;
  /** Roughly euros and effort: a cable that is moved is 1, a machine 30. Only the order matters. */
  readonly cost: number;
  readonly apply: (lab: Lab) => Lab;
}

type DomainKind = Lab["domains"][number]["kind"];
type Device = Pick<Lab["domains"][number], "name" | "feed" | "in">;

const machine = 30;
const device = 12;
const line = 10;
const feed = 8;
const disk = 6;
const move = 1;

/** Changes that are worth trying against a fault. */
export function changesFor(lab: Lab, { id, kind }: Element): Change[] {
  const name = id.slice(id.indexOf(":") + 1);
  return [
    ...promotions(lab),
    ...dataDisks(lab),
    ...[1, 2].map((count) => moreNodes(lab, count)),
    ...(kind === "switch" ? switchPair(lab, name) : []),
    ...(kind === "feed" ? [0, 1, 2].flatMap((extra) => spread(lab, name, extra, "feed")) : []),
    ...(kind === "host" || kind === "rack" || kind === "room" || kind === "site"
      ? [0, 1, 2].flatMap((extra) => spread(lab, name, extra, kind))
      : []),
    ...(lab.routers.length > 0 ? [secondRouter()] : []),
    ...(lab.uplinks.length > 0 ? [secondLine()] : []),
    ...routerCables(lab),
  ];
}

/** Workers become control planes, up to three. */
function promotions({ nodes }: Lab): Change[] {
  const have = nodes.filter(({ role }) => role === "control-plane").length;
  const chosen = nodes.filter(({ role }) => role === "worker").slice(0, 3 - have);
  if (have >= 3 || have + chosen.length !== 3) return [];
  const names = chosen.map(({ name }) => name);
  return [
    {
      what: `Make ${names.join(" and ")} a control plane`,
      cost: move * names.length,
      apply: (lab) => ({
        ...lab,
        nodes: lab.nodes.map((node) => (names.includes(node.name) ? { ...node, role: "control-plane" } : node)),
      }),
    },
  ];
}

function dataDisks({ nodes }: Lab): Change[] {
  return nodes.flatMap(({ name, disks }): Change[] =>
    disks.data
      ? []
      : [
          {
            what: `Give ${name} a data disk`,
            cost: disk,
            apply: (lab) => ({
              ...lab,
              nodes: lab.nodes.map((node) =>
                node.name === name ? { ...node, disks: { ...node.disks, data: node.disks.os } } : node,
              ),
            }),
          },
        ],
  );
}

/** Further control planes with a data disk, on nothing that others share. */
function moreNodes({ nodes }: Lab, count: number): Change {
  const control = nodes.filter(({ role }) => role === "control-plane").length;
  // etcd wants an odd number: beyond that they are workers.
  const role = (control + count) % 2 === 1 ? "control-plane" : "worker";
  return {
    what: `Add ${count === 1 ? "a" : count} ${role.replace("-", " ")}${count === 1 ? "" : "s"} with a data disk, on a feed and in a place of ${count === 1 ? "its" : "their"} own`,
    cost: machine * count,
    apply: (lab) => {
      const last = lab.nodes.at(-1);
      if (!last) return lab;
      const added = Array.from({ length: count }, (_, index) => ({
        ...last,
        name: `another-${index}`,
        role,
        cables: {},
        feed: undefined,
        in: undefined,
        disks: { os: last.disks.os, data: last.disks.data ?? last.disks.os },
      }));
      return { ...lab, nodes: [...lab.nodes, ...added] } as Lab;
    },
  };
}

/** One leg of every bond moves to the other switch of an MLAG pair, which is there or is bought. */
function switchPair({ switches }: Lab, name: string): Change[] {
  const peer = switches.find((one) => one.name === name)?.mlag;
  const other = peer ?? `${name}-pair`;
  const to = (cables: Readonly<Record<string, string>>): Record<string, string> => {
    const here = Object.entries(cables).filter(([, end]) => cableEnd(end).switch === name);
    const there = Object.values(cables).some((end) => cableEnd(end).switch === other);
    const [, second] = here;
    return second && !there ? { ...cables, [second[0]]: second[1].replace(/^.*:/, `${other}:`) } : { ...cables };
  };
  return [
    {
      what:
        peer === undefined
          ? `Buy a second switch, make it an MLAG pair with ${name}, and move one cable of every bond and of every router there`
          : `Move one of the cables of every bond from ${name} to ${peer}`,
      cost: peer === undefined ? device : move,
      apply: (lab) => ({
        ...lab,
        switches: [
          ...lab.switches.map((one) => (one.name === name ? { ...one, mlag: other } : one)),
          ...(peer === undefined ? [{ name: other, ports: 48, mlag: name, cables: {} }] : []),
        ],
        nodes: lab.nodes.map((node) => ({ ...node, cables: to(node.cables) })),
        // A router with one cable gets another.
        routers: lab.routers.map((router) => ({ ...router, cables: { ...to(router.cables), extra: `${other}:48` } })),
      }),
    },
  ];
}

/** Nodes, and switches, are dealt out evenly over what there is of a kind of feed or place, and `extra` more of it. */
function spread(
  { nodes, switches, feeds, domains }: Lab,
  name: string,
  extra: number,
  kind: DomainKind | "feed",
): Change[] {
  const key = kind === "feed" ? "feed" : "in";
  const there = kind === "feed" ? feeds : domains.filter((one) => one.kind === kind);
  const added = Array.from({ length: extra }, (_, index) => `another-${index}`);
  const places = [name, ...there.map((one) => one.name).filter((one) => one !== name), ...added];
  /** What stands where it fails, by the place that it is dealt to. */
  const dealt = (devices: readonly Device[]): Map<string, string> =>
    new Map(
      devices
        .filter((one) => (kind === "feed" ? feedsOf(one).includes(name) : one.in === name))
        .map((one, index) => [one.name, places[index % places.length] ?? name]),
    );
  const target = new Map([...dealt(nodes), ...dealt(switches)]);
  const moved = [...target].filter(([, place]) => place !== name).map(([device]) => device);
  if (moved.length === 0) return [];
  const deal = <T extends Device>(one: T): T =>
    moved.includes(one.name) ? { ...one, [key]: target.get(one.name) } : one;
  const onto = extra === 0 ? `the other ${kind}s` : extra === 1 ? `one more ${kind}` : `${extra} more ${kind}s`;
  return [
    {
      what: `${kind === "feed" ? "Hang" : "Move"} ${moved.join(", ")} ${kind === "feed" ? "on" : "to"} ${onto}`,
      cost: extra * (kind === "feed" ? feed : machine) + move * moved.length,
      apply: (lab) => ({
        ...lab,
        feeds:
          kind === "feed" ? [...lab.feeds, ...added.map((one) => ({ name: one, kind: "mains" as const }))] : lab.feeds,
        domains: kind === "feed" ? lab.domains : [...lab.domains, ...added.map((one) => ({ name: one, kind }))],
        nodes: lab.nodes.map(deal),
        switches: lab.switches.map(deal),
      }),
    },
  ];
}

function secondRouter(): Change {
  return {
    what: "Add a router that shares the gateway's address and the lines, on a feed and in a place of its own",
    cost: device,
    apply: (lab) => ({
      ...lab,
      routers: [...lab.routers, { name: "another-router", cables: { ...lab.routers[0]?.cables } }],
      uplinks: lab.uplinks.map((one) => ({ ...one, routers: [...one.routers, "another-router"] })),
    }),
  };
}

function secondLine(): Change {
  return {
    what: "Add a line of another provider, as a mobile one",
    cost: line,
    apply: (lab) => ({
      ...lab,
      uplinks: [...lab.uplinks, { name: "another-line", routers: lab.routers.map(({ name }) => name) }],
    }),
  };
}

/** A router with one cable gets a second one, to another switch if there is one. */
function routerCables({ routers, switches }: Lab): Change[] {
  return routers.flatMap(({ name, cables }): Change[] => {
    const ends = new Set(Object.values(cables).map((end) => cableEnd(end).switch));
    const to = switches.find((one) => !ends.has(one.name)) ?? switches[0];
    if (!to || ends.size !== 1 || Object.keys(cables).length > 1) return [];
    return [
      {
        what: `Lay a second cable from ${name} to ${to.name}`,
        cost: move,
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
