import type { Lab } from "../schema/lab";
import { uplinkPorts } from "../uplink-ports";
import { attributes, box, quoted, type State } from "./dot";

/** Devices, each inside its failure domain. */
export function placed(lab: Lab, state: State): string[] {
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
