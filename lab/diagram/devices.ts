import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { feedsOf } from "../wiring/feeds-of";
import { ringLinks } from "../wiring/ring";
import { uplinkPorts } from "../wiring/uplink-ports";
import { attributes, box, quoted, type State } from "./dot";

/** Devices, each inside its failure domain. */
export function placed(lab: Lab, state: State): string[] {
  const inside = (domain: string | undefined): string[] => {
    const here = <T extends { readonly in?: string | undefined }>(all: readonly T[]): T[] =>
      all.filter((one) => one.in === domain);
    return [
      ...here(lab.routers).map((one) => routerBox(one, lab, state)),
      ...here(lab.switches).map((one) => switchBox(one, state)),
      ...here(lab.nodes).map((one) => nodeBox(one, lab, state)),
      ...here(lab.appliances).map((one) => applianceBox(one, state)),
      ...here(lab.domains).flatMap(({ name, kind, feed }) => [
        `  subgraph ${quoted(`cluster_${name}`)} { label=${quoted([`${kind} ${name}`, ...fed({ feed })].join(" · "))}; class=${quoted(state(`${kind}:${name}`))};`,
        ...inside(name),
        "  }",
      ]),
    ];
  };
  return inside(undefined);
}

function routerBox({ name, cables, feed }: Lab["routers"][number], { network }: Lab, state: State): string {
  const lines = [`router ${name} · ${network.lan.gateway}`, ...fed({ feed })];
  return device(`router:${name}`, state(`router:${name}`), lines, [], Object.keys(cables));
}

function switchBox({ name, speed, mlag, feed }: Lab["switches"][number], state: State): string {
  const about = [
    ...(speed === undefined ? [] : [`${speed} Gbit/s`]),
    ...(mlag === undefined ? [] : [`MLAG with ${mlag}`]),
    ...fed({ feed }),
  ];
  const lines = [`switch ${name}`, ...(about.length > 0 ? [about.join(" · ")] : [])];
  return device(`switch:${name}`, state(`switch:${name}`), lines);
}

function nodeBox(node: LabNode, lab: Lab, state: State): string {
  const { name, role, address, machine, disks, uplink } = node;
  const ring = ringLinks(lab, node)
    .map(({ port }) => port)
    .sort();
  const lines = [
    `${name} · ${address}`,
    role === "control-plane" ? "control plane" : "worker",
    `${machine.cores} cores · ${machine.memory} GiB`,
    disks.data ? `data ${disks.data.size ?? "?"} GiB` : "no data disk",
  ];
  return device(`node:${name}`, state(`node:${name}`), lines, uplinkPorts({ uplink }), ring);
}

function applianceBox({ name, address, resolver, feed }: Lab["appliances"][number], state: State): string {
  const lines = [[name, ...(address === undefined ? [] : [address])].join(" · "), resolver ? "resolver" : "appliance"];
  return device(`appliance:${name}`, state(`appliance:${name}`), [...lines, ...fed({ feed })]);
}

/** What a device without a line to its feed hangs on. */
function fed(one: Parameters<typeof feedsOf>[0]): string[] {
  const feeds = feedsOf(one);
  return feeds.length > 0 ? [`feed ${feeds.join(", ")}`] : [];
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
