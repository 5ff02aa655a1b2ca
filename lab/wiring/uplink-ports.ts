import type { LabNode } from "../schema/node";
import type { Port } from "../schema/ports";

/** Names of the ports that attach a node to the LAN. */
export function uplinkPorts({ uplink }: Pick<LabNode, "uplink">): readonly string[] {
  return "ports" in uplink ? uplink.ports : [uplink.port];
}

/** A port of the node's machine, if it has one of that name. */
export function portOf({ machine: { ports } }: Pick<LabNode, "machine">, name: string): Port | undefined {
  // `constructor` is no port of an object that inherits it.
  return Object.hasOwn(ports, name) ? ports[name] : undefined;
}

/** Where the cable of a port ends, such as `agg:1`, if that is described. */
export function cableOf({ cables }: Pick<LabNode, "cables">, port: string): string | undefined {
  return Object.hasOwn(cables, port) ? cables[port] : undefined;
}
