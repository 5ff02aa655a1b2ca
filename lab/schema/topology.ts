import { z } from "zod";
import { dnsLabel, positive } from "./values";

/** A network switch. */
export const switchSchema = z.strictObject({
  name: dnsLabel(63),
  /** Number of ports; they count from 1. */
  ports: z.number().int().positive("must be a number of ports above zero"),
  /** Gigabit per second of its ports. @default - not compared with those of the nodes */
  speed: positive("Gbit/s").optional(),
  /** The switch that it forms one logical switch with (MLAG, stacking). Both name each other. */
  mlag: z.string().optional(),
});

/** A power feed: a socket circuit, or an uninterruptible supply. */
export const feedSchema = z.strictObject({
  name: dnsLabel(63),
  kind: z.enum(["mains", "ups"]).default("mains"),
});

/** A fault that the household lives with, and why. */
export const acceptedFaultSchema = z.strictObject({
  /** As `switch:agg`, `feed:ups1`, `node:ms01-a`, or a part of a node: `cable:ms01-a/sfp0`, `port:ms01-a/sfp0`, `disk:ms01-a/os`. */
  fault: z.string().regex(/^[a-z]+:[^\s:]+$/, 'must be "<kind>:<name>"\nWrite it as "switch:agg".'),
  because: z.string().min(1, "must give the reason"),
});
