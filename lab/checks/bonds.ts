import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { cableEnd } from "../wiring/cable-end";
import { cableOf, portOf, uplinkPorts } from "../wiring/uplink-ports";

/**
 * LACP puts only ports together that have one partner and one speed: all cables of a bond end in one switch, or in two that
 * act as one. Looks at what is described of the cables, no further.
 */
export function bondsHaveOnePartner(lab: Lab): Problem[] {
  return lab.nodes.flatMap((node, index): Problem[] => {
    if (node.uplink.kind !== "lacp") return [];
    const ends = uplinkPorts(node).flatMap((port) => endOf(lab, node, port));
    const place = { path: `nodes[${index}].uplink.ports`, value: uplinkPorts(node).join(", ") };
    return [...onePartner(ends).map((problem) => ({ ...place, ...problem })), ...oneSpeed(ends, place)];
  });
}

type Switch = Lab["switches"][number];

/** A port of a bond, the switch at the other end of its cable, and the speed that both have, in Gbit/s. */
interface End {
  readonly port: string;
  readonly at: Switch;
  readonly own: number | undefined;
  readonly speed: number;
}

/** Nothing for a port without a cable, or with one that ends nowhere: `cables.ts` reports that. */
function endOf(lab: Lab, node: LabNode, port: string): End[] {
  const end = cableOf(node, port);
  const at = end === undefined ? undefined : lab.switches.find(({ name }) => name === cableEnd(end).switch);
  const own = portOf(node, port)?.speed;
  return at ? [{ port, at, own, speed: Math.min(own ?? Infinity, at.speed ?? Infinity) }] : [];
}

function onePartner(ends: readonly End[]): Pick<Problem, "rule" | "hint">[] {
  const [one, other, ...more] = new Set(ends.map(({ at }) => at));
  // One that names the other is enough here: that both have to is said at the switch.
  if (!one || !other || (more.length === 0 && (one.mlag === other.name || other.mlag === one.name))) return [];
  return [
    {
      rule: `must end in one switch, or in two that act as one, but end in ${[one, other, ...more].map(({ name }) => name).join(" and ")}`,
      hint: "LACP has one partner: ports that end elsewhere stay idle. Move the cables, or let the switches name each other as `mlag` if they are a pair, or use activeBackup().",
    },
  ];
}

function oneSpeed(ends: readonly End[], place: Pick<Problem, "path" | "value">): Problem[] {
  const speeds = new Set(ends.map(({ speed }) => speed).filter(Number.isFinite));
  // Ports that differ by themselves are the uplink's problem.
  if (speeds.size < 2 || new Set(ends.map(({ own }) => own)).size > 1) return [];
  return [
    {
      ...place,
      rule: `must have one speed, but their switches give them ${[...speeds].join(" and ")} Gbit/s`,
      hint: "LACP puts only equal ports together; the others would stay idle.",
    },
  ];
}
