import { z } from "zod";
import { cableEndText, place } from "./places";
import { wattsSchema } from "./power";
import { hostResources } from "./proxmox";
import { count, dnsLabel, ipv4, positive } from "./values";

/** Far ends of a device's cables, by its own ports. */
const deviceCables = z
  .record(z.string().regex(/^[a-z0-9]+$/, "must be lower-case letters and digits"), cableEndText)
  .default({});

/** A network switch. */
export const switchSchema = z.strictObject({
  /** What cables name it by. */
  name: dnsLabel(63),
  /** Number of ports; they count from 1. */
  ports: count("ports"),
  /** Gigabit per second of its ports. @default - not compared with those of the nodes */
  speed: positive("Gbit/s").optional(),
  /** The switch that it forms one logical switch with (MLAG, stacking). Both name each other. @default - none */
  mlag: z.string().optional(),
  /** Cables to other switches by own port, for example `{ 8: "core:1" }`. Said at one end. @default - not described, so not proven */
  cables: z.record(z.string().regex(/^[1-9]\d*$/, "must be the number of a port"), cableEndText).default({}),
  ...place,
});

/** A router. Several share the gateway's address (VRRP), so that any of them serves it. */
export const routerSchema = z.strictObject({
  /** What lines to the internet name it by. */
  name: dnsLabel(63),
  /** Where the cables of its LAN ports end, for example `{ lan0: "agg1:8" }`. @default - not described, so not proven */
  cables: deviceCables,
  ...place,
  /** Whether it resolves names for the household. @default false */
  resolver: z.boolean().default(false),
});

/** A machine beside the cluster, such as a NAS or a Raspberry Pi with Pi-hole. It is no node: nothing is deployed to it. */
export const applianceSchema = z.strictObject({
  /** What applications name it by. */
  name: dnsLabel(63),
  /** Its address on the LAN. @default - not compared with others */
  address: ipv4.optional(),
  /** Where its cables end, for example `{ lan0: "agg1:8" }`; any of them is enough. @default - not described, so not proven */
  cables: deviceCables,
  ...place,
  /** Whether it resolves names for the household. @default false */
  resolver: z.boolean().default(false),
  /** GiB that it takes of the host that it is a guest of. @default - not counted */
  memory: positive("GiB").optional(),
  /** Cores that it has of that host. @default - not counted */
  cores: count("cores").optional(),
});

/** A line to the internet. */
export const lineSchema = z.strictObject({
  /** What faults name it by. */
  name: dnsLabel(63),
  /** Lines of one provider fail together. @default - each line has its own */
  provider: dnsLabel(63).optional(),
  /** The routers that it ends in; any of them can use it. */
  routers: z.array(z.string()).min(1, "must name at least one router"),
});

const domain = {
  /** What devices and other domains name it by. */
  name: dnsLabel(63),
  ...place,
};

/** What takes everything inside along when it fails: a host of virtual machines, a rack, a room, a site. */
export const domainSchema = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({
      ...domain,
      /** A host of virtual machines. */
      kind: z.literal("host"),
      ...hostResources,
      /** What it draws, with all of its virtual machines. @default - not known */
      watts: wattsSchema.optional(),
    }),
    z.strictObject({
      ...domain,
      /** What holds devices and other domains. */
      kind: z.enum(["rack", "room", "site"]),
    }),
  ],
  { error: 'must be one of "host", "rack", "room", "site"' },
);

/** A power feed: a socket circuit, or an uninterruptible supply. */
export const feedSchema = z.strictObject({
  /** What devices name it by. */
  name: dnsLabel(63),
  /** `ups` for an uninterruptible supply, `mains` for a circuit without one. @default "mains" */
  kind: z.enum(["mains", "ups"]).default("mains"),
});

/** A fault that the household lives with, and why. */
export const acceptedFaultSchema = z.strictObject({
  /**
   * As `labctl faults` names it: `switch:agg`, `feed:ups1`, `node:ms01-a`, or a part: `cable:ms01-a/sfp0`, `port:ms01-a/sfp0`,
   * `disk:ms01-a/os`. What is accepted of a device is accepted of its parts.
   */
  fault: z.string().regex(/^[a-z]+:[^\s:]+$/, 'must be "<kind>:<name>"\nWrite it as "switch:agg".'),
  /** Why the household lives with it. */
  because: z.string().min(1, "must give the reason"),
});
