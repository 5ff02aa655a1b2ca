import { z } from "zod";
import { hostInNetwork } from "./values";

const port = z.string().min(1, "must name a port of the machine");

const mtu = z
  .number()
  .int("must be a whole number of bytes")
  .min(1280, "must be at least 1280 bytes")
  .max(9216, "must be at most 9216 bytes")
  .optional();

/** A tagged network beside the LAN, on the ports that carry it. */
export const vlanSchema = z.strictObject({
  /** The tag, IEEE 802.1Q. 0 and 4095 are reserved. */
  id: z.number().int().min(1, "must be at least 1").max(4094, "must be at most 4094"),
  /** The node's address there, such as `10.0.20.11/24`. @default - none: a network for virtual machines, not for the node */
  address: hostInNetwork.optional(),
  /** Largest frame there, in bytes; not above that of the uplink. @default - that of the uplink */
  mtu,
});

/** What every uplink takes. */
const shared = {
  /** Largest frame, in bytes; the switch has to allow it as well. @default - what the port's driver sets, 1500 */
  mtu,
  /** Tagged networks beside the LAN, which itself is untagged. @default [] */
  vlans: z.array(vlanSchema).default([]),
};

/** How a node is attached to the LAN. */
export const uplinkSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    /** One port, no redundancy. */
    kind: z.literal("link"),
    /** The machine's port that carries everything. */
    port,
    ...shared,
  }),
  z.strictObject({
    /** An LACP bond (802.3ad): all ports end in one switch, or in a pair of switches that act as one. */
    kind: z.literal("lacp"),
    /** Ports of the bond, of one speed. */
    ports: z.array(port).min(2, "must name at least two ports"),
    ...shared,
  }),
  z.strictObject({
    /** One port carries everything, the others wait. They may end anywhere and differ in speed. */
    kind: z.literal("active-backup"),
    /** Ports of the bond; which one goes first is not said. */
    ports: z.array(port).min(2, "must name at least two ports"),
    ...shared,
  }),
  z.strictObject({
    /** The fastest port that works carries everything; each has another speed, and LACP with its own switch. */
    kind: z.literal("fallback"),
    /** Ports of the bond, each of another speed. */
    ports: z.array(port).min(2, "must name at least two ports"),
    ...shared,
  }),
]);

/** Options that every uplink takes. */
export type UplinkOptions = z.input<z.ZodObject<typeof shared>>;

// What is no list is kept, so that the checks name it.
const listed = (ports: readonly string[]): string[] =>
  Array.isArray(ports) ? [...(ports as readonly string[])] : (ports as string[]);

/** An LACP bond over the named ports. They must have the same speed and end in one switch or one MLAG pair. */
export function lacp(ports: readonly string[], options: UplinkOptions = {}) {
  return { kind: "lacp" as const, ports: listed(ports), ...options };
}

/**
 * A bond of which one port carries everything until it fails. Its ports may end in different switches that know nothing of
 * each other. Of ports with different speeds the slower one may go first, and the check warns of it: see {@link fallback}.
 */
export function activeBackup(ports: readonly string[], options: UplinkOptions = {}) {
  return { kind: "active-backup" as const, ports: listed(ports), ...options };
}

/**
 * A bond of which the fastest port that works carries everything, for example 10 Gbit/s with 2.5 Gbit/s as fallback. Its ports may end
 * in different switches; each switch port is an LACP group of one.
 *
 * Talos v1.13 can't say which port of an active-backup bond goes first (BondConfig has no `primary`, siderolabs/talos#13969).
 * LACP can: ports of different speeds form groups of their own, of which Linux uses the one with the most bandwidth and
 * chooses again whenever a link changes (`ad_select=bandwidth`, docs.kernel.org/networking/bonding.html).
 */
export function fallback(ports: readonly string[], options: UplinkOptions = {}) {
  return { kind: "fallback" as const, ports: listed(ports), ...options };
}

/** A single port, without redundancy. */
export function link(port: string, options: UplinkOptions = {}) {
  return { kind: "link" as const, port, ...options };
}
