import gte from "semver/functions/gte";
import valid from "semver/functions/valid";
import { didYouMean } from "../did-you-mean";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { firstNumberedAliases } from "../versions";
import { portOf, uplinkPorts } from "../wiring/uplink-ports";

/** An uplink names ports that the machine has, that can be told apart, and that LACP can put together. */
export function uplinksCanBeBuilt(lab: Lab): Problem[] {
  const numbered = !valid(lab.versions.talos) || gte(lab.versions.talos, firstNumberedAliases);
  return lab.nodes.flatMap((node, index) => {
    const path = `nodes[${index}]`;
    return [...namedPorts(node, path), ...findablePorts(node, path, numbered), ...equalPorts(node, path)];
  });
}

function namedPorts(node: LabNode, path: string): Problem[] {
  const names = uplinkPorts(node);
  return names.flatMap((name, index): Problem[] => {
    if (name === undefined) return [];
    const place = { path: `${path}.uplink.${"ports" in node.uplink ? `ports[${index}]` : "port"}`, value: name };
    if (names.indexOf(name) < index) return [{ ...place, rule: "must be another port than the ones before it" }];
    if (portOf(node, name)) return [];
    const hint = didYouMean(name, Object.keys(node.machine.ports));
    const rule = `names no port of ${node.name ?? "this node"}`;
    return [{ ...place, rule, hint, searched: `${path}.machine.ports` }];
  });
}

/** Ports without a MAC address are found by driver and product, which must not match a port that means something else. */
function findablePorts(node: LabNode, path: string, numbered: boolean): Problem[] {
  const names = [...new Set(uplinkPorts(node))];
  // A port that could not be read may be the one that goes with the others.
  const known = names.every((name) => name !== undefined);
  const lost = (known ? names : []).flatMap((name) => {
    const twins = twinsOf(node, name, numbered ? names : []);
    return twins.length > 0 ? [{ name, twins }] : [];
  });
  const [first, ...more] = lost;
  if (!first) return [];
  const ports = `${path}.machine.ports`;
  const hint = "Give the permanent MAC address; `talosctl get links` prints it.";
  if (more.length === 0) {
    const rule = `is missing: driver and product would match ${first.twins.join(", ")} as well`;
    return [{ path: `${ports}.${first.name}.mac`, rule, hint, searched: ports }];
  }
  return [
    {
      path: ports,
      rule: `must give the MAC addresses of ${lost.map(({ name }) => name).join(", ")}: driver and product do not tell them apart`,
      hint,
      searched: ports,
    },
  ];
}

/** Ports that a port without a MAC address can't be told from, less those of `bond` that may take each other's place. */
function twinsOf(node: LabNode, name: string, bond: readonly string[]): string[] {
  const own = portOf(node, name);
  if (!own || own.driver === undefined || own.mac !== undefined) return [];
  return Object.keys(node.machine.ports).filter((other) => {
    const port = portOf(node, other);
    if (other === name || port?.driver !== own.driver) return false;
    if (port.product !== own.product && port.product !== undefined && own.product !== undefined) return false;
    return !(bond.includes(other) && port.mac === undefined && port.product === own.product);
  });
}

/** LACP refuses ports of different speeds, a fallback chooses by them. An active-backup bond takes them (hazard network/bond-primary). */
function equalPorts(node: LabNode, path: string): Problem[] {
  const { kind } = node.uplink;
  const names = [...new Set(uplinkPorts(node))];
  const known = names.map((name) => portOf(node, name)?.speed).filter((speed) => speed !== undefined);
  const speeds = [...new Set(known)];
  const place = { path: `${path}.uplink.ports`, value: names.join(", ") };
  if (kind === "fallback" && speeds.length < known.length)
    return [
      {
        ...place,
        rule: `must have different speeds, but have ${known.join(" and ")} Gbit/s`,
        hint: "Use activeBackup() for equal ports, or lacp() if they end in one switch or a pair.",
      },
    ];
  if (kind !== "lacp" || speeds.length < 2) return [];
  return [
    {
      ...place,
      rule: `must have one speed, but have ${speeds.join(" and ")} Gbit/s`,
      hint: "LACP puts only equal ports together; the others would stay idle. fallback() uses the fastest.",
    },
  ];
}
