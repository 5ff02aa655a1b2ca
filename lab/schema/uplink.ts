import { z } from "zod";

const port = z.string().min(1, "must name a port of the machine");

/** Largest frame, in bytes; the switch has to allow it as well. */
const mtu = z
  .number()
  .int()
  .min(1280, "must be at least 1280 bytes")
  .max(9216, "must be at most 9216 bytes")
  .optional();

/** How a node is attached to the LAN. */
export const uplinkSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    /** One port, no redundancy. */
    kind: z.literal("link"),
    port,
    mtu,
  }),
  z.strictObject({
    /** An LACP bond (802.3ad): all ports end in one switch, or in a pair of switches that act as one. */
    kind: z.literal("lacp"),
    ports: z.array(port).min(2, "must name at least two ports"),
    mtu,
  }),
]);

/** Options that every uplink takes. */
export interface UplinkOptions {
  /** Largest frame, in bytes; the switch has to allow it as well. @default - what the port's driver sets, 1500 */
  readonly mtu?: number;
}

/** An LACP bond over the named ports. They must have the same speed and end in one switch or one MLAG pair. */
export function lacp(ports: readonly string[], options: UplinkOptions = {}) {
  return {
    kind: "lacp" as const,
    ports: Array.isArray(ports) ? [...(ports as readonly string[])] : (ports as string[]),
    ...options,
  };
}

/** A single port, without redundancy. */
export function link(port: string, options: UplinkOptions = {}) {
  return { kind: "link" as const, port, ...options };
}
