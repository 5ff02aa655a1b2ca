import type { LabNode } from "./schema/node";

/** Names of the ports that attach a node to the LAN. */
export function uplinkPorts({ uplink }: Pick<LabNode, "uplink">): readonly string[] {
  return uplink.kind === "link" ? [uplink.port] : uplink.ports;
}
