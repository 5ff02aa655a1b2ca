import { z } from "zod";

/** Raised with every change of the shape of what is kept. */
export const format = 5;

/** What is asked of a file before it is taken for a simulated lab. */
export const shape = z.looseObject({
  format: z.literal(format),
  machines: z.record(
    z.string(),
    z.looseObject({
      name: z.string(),
      address: z.string(),
      disks: z.array(z.string()),
      stage: z.enum(["maintenance", "running"]),
    }),
  ),
  schematics: z.record(z.string(), z.string()),
  clusters: z.record(
    z.string(),
    z.looseObject({
      namespaces: z.looseObject({}),
      secrets: z.looseObject({}),
      releases: z.record(z.string(), z.looseObject({ chart: z.string(), status: z.string() })),
    }),
  ),
  cloudflare: z.looseObject({}),
  aws: z.looseObject({}),
});
