import { controlPlanes } from "../nodes";
import type { Lab } from "../schema/lab";
import { cableEnd } from "../wiring/cable-end";
import { ringCable, ringEnd } from "../wiring/ring";
import { cableOf, portOf, uplinkPorts } from "../wiring/uplink-ports";
import { attributes, box, quoted, type State } from "./dot";

/** Cables, with the speed at which they run. */
export function wires(lab: Lab, state: State): string[] {
  const speedOf = (name: string): number => lab.switches.find((one) => one.name === name)?.speed ?? Infinity;
  const wire = (from: string, to: string, id: string, label = "", more: Record<string, string> = {}): string =>
    `  ${from} -> ${to} ${attributes({ class: state(id), label: quoted(label && `  ${label}`), ...more })}`;
  const joined = new Set(
    lab.switches.flatMap(({ name, cables }) =>
      Object.values(cables).map((end) => [name, cableEnd(end).switch].sort().join()),
    ),
  );
  const bare = [
    ...lab.nodes
      .filter((node) => uplinkPorts(node).every((port) => cableOf(node, port) === undefined))
      .map(({ name }) => `node:${name}`),
    ...lab.appliances.filter(({ cables }) => Object.keys(cables).length === 0).map(({ name }) => `appliance:${name}`),
  ];
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
    ...lab.appliances.flatMap(({ name, cables }) =>
      Object.entries(cables).map(([port, end]) =>
        wire(quoted(`switch:${cableEnd(end).switch}`), quoted(`appliance:${name}`), `cable:${name}/${port}`),
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
    ...(lab.ring?.cables ?? []).map((cable) => {
      const [from = "", to = ""] = cable.map(ringEnd).map(({ node, port }) => `${quoted(`node:${node}`)}:${port}:s`);
      return wire(from, to, ringCable(cable), "", { constraint: "false" });
    }),
    // Where cables are not described, the LAN is one box.
    ...(bare.length > 0
      ? [
          `  lan ${attributes({ class: "outside", label: box([["LAN, not described"]]) })}`,
          ...lab.routers.map(
            ({ name }) => `  ${quoted(`router:${name}`)} -> lan ${attributes({ class: "up", style: "dashed" })}`,
          ),
          ...bare.map((id) => `  lan -> ${quoted(id)} ${attributes({ class: state(id), style: "dashed" })}`),
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
