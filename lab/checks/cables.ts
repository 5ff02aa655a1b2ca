import { cableEnd } from "../cable-end";
import { didYouMean } from "../did-you-mean";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import type { Port } from "../schema/node";
import { formatPath } from "../schema/problems";
import { portOf } from "../uplink-ports";

/** What is described of cables, switches and feeds agrees with itself. A lab may describe none of it. */
export function cablesFit(lab: Lab): Problem[] {
  const taken = new Map<string, string>();
  const cables = lab.nodes.flatMap((node, index) =>
    Object.entries(node.cables).flatMap(([port, end]): Problem[] => {
      const path = formatPath(["nodes", index, "cables", port]);
      const own = portOf(node, port);
      if (!own) {
        const searched = `nodes[${index}].machine.ports`;
        const hint = didYouMean(port, Object.keys(node.machine.ports));
        return [{ path, rule: `starts at no port of ${node.name ?? "this node"}`, hint, searched }];
      }
      if (end === undefined) return [];
      const earlier = taken.get(end);
      taken.set(end, path);
      return [
        ...switchPort(lab, path, end, own),
        ...(earlier ? [{ path, value: end, rule: `must be a free port, but ${earlier} ends there` }] : []),
      ];
    }),
  );
  const feeds = lab.feeds.map(({ name }) => name);
  const powered = lab.nodes.flatMap(({ feed }, index): Problem[] => {
    if (feed === undefined || feeds.includes(feed)) return [];
    const hint = didYouMean(feed, feeds);
    return [{ path: `nodes[${index}].feed`, value: feed, rule: "names no feed of this lab", hint, searched: "feeds" }];
  });
  return [...cables, ...powered, ...mlagPairs(lab)];
}

function switchPort(lab: Lab, path: string, end: string, own: Port): Problem[] {
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
  if (found.speed === undefined || !(own.speed > found.speed)) return [];
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
