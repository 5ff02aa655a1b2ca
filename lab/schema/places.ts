import { z } from "zod";

/* Where a device is plugged in, what it hangs on and what it stands in: the same words for nodes, switches and routers. */

/** The far end of a cable, as `agg:1`. */
export const cableEndText = z
  .string()
  .regex(/^[a-z0-9-]+:[1-9]\d*$/, 'must be "<switch>:<port>"\nPorts count from 1: "agg:1".');

/** The power feed of a device; of a device with two supplies the feeds of both, either of which is enough. @default - not described, so not proven */
export const powerFeed = z
  .union([
    z.string({ error: "must be the name of a feed, or a list of two" }),
    z.array(z.string()).min(1, "must name at least one feed"),
  ])
  .optional();

/** The failure domain that a device stands in: the innermost, as the host of a virtual machine. @default - not described, so not proven */
export const domainName = z.string().optional();
