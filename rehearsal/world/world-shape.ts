import { z } from "zod";

/** Raised with every change of what is kept: of its shape, or of what a value in it means. */
export const format = 6;

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
