import { didYouMean } from "../did-you-mean";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import type { Port } from "../schema/ports";
import { formatPath } from "../schema/problems";
import { cableEnd } from "../wiring/cable-end";
import { portOf } from "../wiring/uplink-ports";

/** What is described of cables and switches agrees with itself. A lab may describe none of it. */
export function cablesFit(lab: Lab): Problem[] {
  const taken = new Map<string, string>();
  const taking = (end: string, path: string, value: string): Problem[] => {
    const earlier = taken.get(end);
    taken.set(end, path);
    return earlier === undefined ? [] : [{ path, value, rule: `must be a free port, but ${earlier} ends there` }];
  };
  const cables = cablesOf(lab).flatMap(({ path, end, port, problems, own }): Problem[] => {
    if (problems.length > 0 || end === undefined) return problems;
    const ends = switchPort(lab, path, end, port);
    return [...ends, ...taking(end, path, end), ...(own === undefined ? [] : taking(own, path, own))];
  });
  return [...cables, ...mlagPairs(lab)];
}

/** A cable, and where it starts. */
interface Cable {
  readonly path: string;
  readonly end: string | undefined;
  /** The port of a node that it starts at. */
  readonly port?: Port;
  /** The port of a switch that it starts at, written as an end. */
  readonly own?: string;
  /** What is wrong with its start. */
  readonly problems: Problem[];
}

function cablesOf(lab: Lab): Cable[] {
  const nodes = lab.nodes.flatMap((node, index) =>
    Object.entries(node.cables).map(([name, end]): Cable => {
      const path = formatPath(["nodes", index, "cables", name]);
      const port = portOf(node, name);
      if (port) return { path, end, port, problems: [] };
      const searched = `nodes[${index}].machine.ports`;
      const hint = didYouMean(name, Object.keys(node.machine.ports));
      const rule = `starts at no port of ${node.name ?? "this node"}`;
      return { path, end, problems: [{ path, rule, hint, searched }] };
    }),
  );
  const switches = lab.switches.flatMap(({ name, ports, cables }, index) =>
    Object.entries(cables).map(([number, end]): Cable => {
      const path = formatPath(["switches", index, "cables", number]);
      if (Number(number) > ports)
        return {
          path,
          end,
          problems: [{ path, rule: `must start at one of the ports 1 to ${ports} of switch ${name}` }],
        };
      if (name !== undefined && end !== undefined && cableEnd(end).switch === name)
        return { path, end, problems: [{ path, value: end, rule: "must end in another switch than it starts at" }] };
      return { path, end, own: name === undefined ? undefined : `${name}:${number}`, problems: [] };
    }),
  );
  const others = (["routers", "appliances"] as const).flatMap((list) =>
    lab[list].flatMap(({ cables }, index) =>
      Object.entries(cables).map(([name, end]): Cable => ({
        path: formatPath([list, index, "cables", name]),
        end,
        problems: [],
      })),
    ),
  );
  return [...nodes, ...switches, ...others];
}

function switchPort(lab: Lab, path: string, end: string, own?: Port): Problem[] {
  const { switch: name, port } = cableEnd(end);
  const found = lab.switches.find((one) => one.name === name);
  if (!found) {
    const names = lab.switches.map((one) => one.name);
    const hint = didYouMean(name, names);
    return [{ path, value: end, rule: "ends in no switch of this lab", hint, searched: "switches" }];
  }
  if (port > found.ports) {
    return [{ path, value: end, rule: `must end in one of the ports 1 to ${found.ports} of switch ${name}` }];
  }
  if (found.speed === undefined || own === undefined || !(own.speed > found.speed)) return [];
  return [
    {
      path,
      value: end,
      rule: `ends in a switch that is slower than the port: ${found.speed} instead of ${own.speed} Gbit/s`,
      hint: "SFP+ ports may find no link at all.",
      severity: "warning",
    },
  ];
}

function mlagPairs(lab: Lab): Problem[] {
  return lab.switches.flatMap(({ name, mlag }, index): Problem[] => {
    if (name === undefined || mlag === undefined) return [];
    const path = `switches[${index}].mlag`;
    const others = lab.switches.filter((one) => one.name !== name);
    const peer = others.find((one) => one.name === mlag);
    if (!peer) {
      const names = others.map((one) => one.name);
      const hint = didYouMean(mlag, names);
      return [{ path, value: mlag, rule: "names no other switch of this lab", hint, searched: "switches" }];
    }
    if (peer.mlag === name) return [];
    const rule = `must be mutual, but switch ${mlag} does not name ${name}`;
    return [{ path, value: mlag, rule, searched: `switches[${lab.switches.indexOf(peer)}].mlag` }];
  });
}
