import { z } from "zod";
import { transformSchema } from "./transform";

/** What all machine configurations of a lab have in common. */
export const talosSchema = z.strictObject({
  /** Changes every node's machine configuration, before the node's own transform. @default - as the project makes it */
  transform: transformSchema.optional(),
});
