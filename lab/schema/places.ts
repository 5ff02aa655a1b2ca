import { z } from "zod";

/* Where a device is plugged in, what it hangs on and what it stands in: the same words for nodes, switches and routers. */

/** The far end of a cable, such as `agg:1`. */
export const cableEndText = z
  .string()
  .regex(/^[a-z0-9-]+:[1-9]\d*$/, 'must be "<switch>:<port>"\nPorts count from 1: "agg:1".');

/** Spread into whatever has a place. */
export const place = {
  /** Its power feed; with two supplies the feeds of both, either of which is enough. @default - not described, so not proven */
  feed: z
    .union([
      z.string({ error: "must be the name of a feed, or a list of two" }),
      z.array(z.string()).min(1, "must name at least one feed"),
    ])
    .optional(),
  /** The innermost failure domain that it stands in, such as the host of a virtual machine or the rack of a switch. @default - not described, so not proven */
  in: z.string().optional(),
};
