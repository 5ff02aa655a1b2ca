import { didYouMean } from "../did-you-mean";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** What is described of cables, switches and feeds agrees with itself. A lab may describe none of it. */
export function cablesFit(lab: Lab): Problem[] {
  const taken = new Map<string, string>();
  const cables = lab.nodes.flatMap((node, index) =>
    Object.entries(node.cables).flatMap(([port, end]): Problem[] => {
      const path = `nodes[${index}].cables.${port}`;
      const ports = Object.keys(node.machine.ports);
      if (!ports.includes(port))
        return [{ path, rule: `starts at no port of ${node.name}`, hint: didYouMean(port, ports) }];
      const earlier = taken.get(end);
      taken.set(end, path);
      return [
        ...switchPort(lab, path, end),
        ...(earlier ? [{ path, value: end, rule: `must be a free port, but ${earlier} ends there` }] : []),
      ];
    }),
  );
  const feeds = lab.feeds.map(({ name }) => name);
  const powered = lab.nodes.flatMap(({ feed }, index) =>
    feed === undefined || feeds.includes(feed)
      ? []
      : [
          {
            path: `nodes[${index}].feed`,
            value: feed,
            rule: "names no feed of this lab",
            hint: didYouMean(feed, feeds),
          },
        ],
  );
  return [...cables, ...powered, ...mlagPairs(lab)];
}

function switchPort(lab: Lab, path: string, end: string): Problem[] {
  const [name = "", number] = end.split(":");
  const found = lab.switches.find((one) => one.name === name);
  if (!found)
    return [
      {
        path,
        value: end,
        rule: "ends in no switch of this lab",
        hint: didYouMean(
          name,
          lab.switches.map((one) => one.name),
        ),
      },
    ];
  if (Number(number) >= 1 && Number(number) <= found.ports) return [];
  return [{ path, value: end, rule: `must end in one of the ports 1 to ${found.ports} of switch ${name}` }];
}

function mlagPairs(lab: Lab): Problem[] {
  return lab.switches.flatMap(({ name, mlag }, index): Problem[] => {
    if (mlag === undefined) return [];
    const path = `switches[${index}].mlag`;
    const others = lab.switches.filter((one) => one.name !== name);
    const peer = others.find((one) => one.name === mlag);
    if (!peer)
      return [
        {
          path,
          value: mlag,
          rule: "names no other switch of this lab",
          hint: didYouMean(
            mlag,
            others.map((one) => one.name),
          ),
        },
      ];
    return peer.mlag === name
      ? []
      : [{ path, value: mlag, rule: `must be mutual, but switch ${mlag} does not name ${name}` }];
  });
}
