import { didYouMean } from "../did-you-mean";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { uplinkPorts } from "../uplink-ports";

/** An uplink names ports that the machine has, that can be told apart, and that LACP can put together. */
export function uplinksCanBeBuilt(lab: Lab): Problem[] {
  return lab.nodes.flatMap((node, index) => uplinkProblems(node, `nodes[${index}]`));
}

function uplinkProblems(node: LabNode, path: string): Problem[] {
  const { ports } = node.machine;
  const names = uplinkPorts(node);
  const place = (index: number): string => `${path}.uplink.${node.uplink.kind === "link" ? "port" : `ports[${index}]`}`;
  const problems = names.flatMap((name, index): Problem[] => {
    if (!ports[name])
      return [
        {
          path: place(index),
          value: name,
          rule: `names no port of ${node.name}`,
          hint: didYouMean(name, Object.keys(ports)),
        },
      ];
    if (names.indexOf(name) < index)
      return [{ path: place(index), value: name, rule: "must be another port than the ones before it" }];
    const twins = twinsOf(node, name).filter((twin) => !(names.includes(twin) && ports[twin]?.mac === undefined));
    if (twins.length === 0) return [];
    return [
      {
        path: `${path}.machine.ports.${name}.mac`,
        rule: `is missing: driver and product would match ${twins.join(", ")} as well`,
        hint: "Give the permanent MAC address; `talosctl get links` prints it.",
      },
    ];
  });
  const speeds = new Set(names.map((name) => ports[name]?.speed).filter((speed) => speed !== undefined));
  if (node.uplink.kind === "lacp" && speeds.size > 1) {
    problems.push({
      path: `${path}.uplink.ports`,
      value: names.join(", "),
      rule: `must have one speed, but have ${[...speeds].join(" and ")} Gbit/s`,
      hint: "LACP puts only equal ports together; the others would stay idle.",
    });
  }
  return problems;
}

/** Ports without a MAC that Talos could not tell from `name`, which has none either. */
function twinsOf({ machine: { ports } }: LabNode, name: string): string[] {
  const own = ports[name];
  if (!own || own.mac !== undefined) return [];
  return Object.keys(ports).filter((other) => {
    const port = ports[other];
    if (other === name || port?.driver !== own.driver) return false;
    return own.product === undefined || port.product === undefined || port.product === own.product;
  });
}
