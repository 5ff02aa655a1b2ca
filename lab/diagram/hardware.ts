import { feedsOf } from "../feeds-of";
import { cableEnd } from "../cable-end";
import { controlPlanes } from "../nodes";
import { fallen } from "../proof/fallen";
import { topologyOf } from "../proof/topology";
import type { Lab } from "../schema/lab";
import { cableOf, portOf, uplinkPorts } from "../uplink-ports";
import { attributes, box, quoted } from "./dot";

/**
 * The lab's hardware in Graphviz' language: lines, routers, switches, nodes with their ports, feeds, inside their failure
 * domains. Everything carries a class, `fault` and `down` where a fault is shown; `page.ts` gives classes their colours.
 */
export function hardware(lab: Lab, fault?: string): string {
  const down = fallen(topologyOf(lab), fault === undefined ? [] : [fault]);
  const state = (...ids: string[]): string =>
    ids.includes(fault ?? "") ? "fault" : ids.some((id) => down.has(id)) ? "down" : "up";
  return [
    "digraph lab {",
    "  graph [rankdir=TB, bgcolor=transparent, fontname=Helvetica, fontsize=12, nodesep=0.45, ranksep=0.75, style=rounded, labeljust=l]",
    "  node [shape=plain, fontname=Helvetica, fontsize=14]",
    "  edge [dir=none, fontname=Helvetica, fontsize=12]",
    ...world(lab, state),
    ...placed(lab, state),
    ...wires(lab, state),
    ...power(lab, state),
    "}",
  ].join("\n");
}

type State = (...ids: string[]) => string;

/** What lies outside of the house. */
function world(lab: Lab, state: State): string[] {
  const outside = [
    ...(lab.edge ? [`tunnel: ${lab.edge.domain}`] : []),
    ...(lab.backup ? [`bucket: ${lab.backup.bucket}`] : []),
  ];
  if (lab.routers.length === 0 && outside.length === 0) return [];
  const lines = lab.uplinks.length > 0 ? lab.uplinks : [{ name: "line", routers: lab.routers.map(({ name }) => name) }];
  return [
    `  internet ${attributes({ class: "outside", label: box([["Internet"], ...outside.map((one) => [one])]) })}`,
    ...lines.flatMap(({ name, routers }) =>
      routers.map(
        (router) =>
          `  internet -> ${quoted(`router:${router}`)} ${attributes({ class: state(`uplink:${name}`), label: quoted(`  ${name}`) })}`,
      ),
    ),
  ];
}

/** Devices, each inside its failure domain. */
function placed(lab: Lab, state: State): string[] {
  const inside = (domain: string | undefined): string[] => [
    ...lab.routers
      .filter((one) => one.in === domain)
      .map(({ name, cables }) => {
        const ports = Object.keys(cables);
        const head = name + (lab.network.lan.gateway ? ` · ${lab.network.lan.gateway}` : "");
        return device(`router:${name}`, state(`router:${name}`), [["router", head].join(" ")], [], ports);
      }),
    ...lab.switches
      .filter((one) => one.in === domain)
      .map(({ name, speed, mlag }) => {
        const about = [
          ...(speed === undefined ? [] : [`${speed} Gbit/s`]),
          ...(mlag === undefined ? [] : [`MLAG with ${mlag}`]),
        ];
        return device(`switch:${name}`, state(`switch:${name}`), [`switch ${name}`, about.join(" · ")].filter(Boolean));
      }),
    ...lab.nodes
      .filter((one) => one.in === domain)
      .map(({ name, role, address, machine, disks, ...node }) => {
        const ports = uplinkPorts(node);
        const about = [
          `${name} · ${address}`,
          role === "control-plane" ? "control plane" : "worker",
          `${machine.cores} cores · ${machine.memory} GiB`,
          disks.data ? `data ${disks.data.size ?? "?"} GiB` : "no data disk",
        ];
        return device(`node:${name}`, state(`node:${name}`), about, ports);
      }),
    ...lab.domains
      .filter((one) => one.in === domain)
      .flatMap(({ name, kind }) => [
        `  subgraph ${quoted(`cluster_${name}`)} { label=${quoted(`${kind} ${name}`)}; class=${quoted(state(`${kind}:${name}`))};`,
        ...inside(name),
        "  }",
      ]),
  ];
  return inside(undefined);
}

/** A box with a row of ports above or below its lines. */
function device(
  id: string,
  state: string,
  lines: string[],
  above: readonly string[] = [],
  below: readonly string[] = [],
): string {
  const row = (ports: readonly string[]): string[][] => (ports.length > 0 ? [ports.map((port) => `@${port}`)] : []);
  const label = box([...row(above), ...lines.map((line) => [line]), ...row(below)]);
  return `  ${quoted(id)} ${attributes({ class: `${id.split(":")[0]} ${state}`, label })}`;
}

/** Cables, with the speed at which they run. */
function wires(lab: Lab, state: State): string[] {
  const speedOf = (name: string): number => lab.switches.find((one) => one.name === name)?.speed ?? Infinity;
  const wire = (from: string, to: string, id: string, label = "", more: Record<string, string> = {}): string =>
    `  ${from} -> ${to} ${attributes({ class: state(id), label: quoted(label && `  ${label}`), ...more })}`;
  const joined = new Set(
    lab.switches.flatMap(({ name, cables }) =>
      Object.values(cables).map((end) => [name, cableEnd(end).switch].sort().join()),
    ),
  );
  const bare = lab.nodes.filter((node) => uplinkPorts(node).every((port) => cableOf(node, port) === undefined));
  return [
    ...lab.routers.flatMap(({ name, cables }) =>
      Object.entries(cables).map(([port, end]) =>
        wire(
          `${quoted(`router:${name}`)}:${quoted(port)}:s`,
          quoted(`switch:${cableEnd(end).switch}`),
          `cable:${name}/${port}`,
        ),
      ),
    ),
    ...lab.switches.flatMap(({ name, cables, mlag }) => [
      ...Object.entries(cables).map(([port, end]) => {
        const to = cableEnd(end).switch;
        const side: Record<string, string> = to === mlag ? { constraint: "false" } : {};
        return wire(quoted(`switch:${name}`), quoted(`switch:${to}`), `cable:${name}/${port}`, "", side);
      }),
      ...(mlag !== undefined && name < mlag && !joined.has([name, mlag].join())
        ? [
            `  ${quoted(`switch:${name}`)} -> ${quoted(`switch:${mlag}`)} ${attributes({ class: state(`switch:${name}`, `switch:${mlag}`), constraint: "false", style: "dashed" })}`,
          ]
        : []),
    ]),
    ...lab.nodes.flatMap((node) =>
      uplinkPorts(node).flatMap((port) => {
        const end = cableOf(node, port);
        if (end === undefined) return [];
        const { switch: to } = cableEnd(end);
        const speed = Math.min(portOf(node, port)?.speed ?? 0, speedOf(to));
        return [
          wire(
            quoted(`switch:${to}`),
            `${quoted(`node:${node.name}`)}:${quoted(port)}:n`,
            `cable:${node.name}/${port}`,
            `${speed}G`,
          ),
        ];
      }),
    ),
    // Where cables are not described, the LAN is one box.
    ...(bare.length > 0
      ? [
          `  lan ${attributes({ class: "outside", label: box([["LAN, not described"]]) })}`,
          ...lab.routers.map(
            ({ name }) => `  ${quoted(`router:${name}`)} -> lan ${attributes({ class: "up", style: "dashed" })}`,
          ),
          ...bare.map(
            ({ name }) =>
              `  lan -> ${quoted(`node:${name}`)} ${attributes({ class: state(`node:${name}`), style: "dashed" })}`,
          ),
        ]
      : []),
    ...(controlPlanes(lab).length > 0
      ? [`  vip ${attributes({ class: "outside", label: box([[`API · virtual IP ${lab.cluster.vip}`]]) })}`]
      : []),
    ...controlPlanes(lab).map(
      ({ name }) =>
        `  ${quoted(`node:${name}`)} -> vip ${attributes({ class: `floating ${state(`node:${name}`)}`, style: "dotted" })}`,
    ),
  ];
}

/** Feeds are named in the corner of what hangs on them, and drawn where they feed nodes. */
function power(lab: Lab, state: State): string[] {
  const fed = (name: string): string[] =>
    lab.nodes.filter((node) => feedsOf(node).includes(name)).map((node) => node.name);
  return lab.feeds.flatMap(({ name, kind }) => [
    `  ${quoted(`feed:${name}`)} ${attributes({ class: `feed ${state(`feed:${name}`)}`, label: box([[`${kind === "ups" ? "UPS" : "mains"} ${name}`]]) })}`,
    ...fed(name).map(
      (node) =>
        `  ${quoted(`node:${node}`)} -> ${quoted(`feed:${name}`)} ${attributes({ class: `power ${state(`feed:${name}`)}` })}`,
    ),
  ]);
}
