import { z } from "zod";
import { hazardIds } from "../hazards/ids";

/** A known hazard that a lab meets and lives with, and why. */
export const acceptedHazardSchema = z.strictObject({
  /** As `labctl hazards` names it: `network/bond-primary`. */
  hazard: z.enum(hazardIds),
  /** Why the household lives with it. */
  because: z.string().min(1, "must give the reason"),
});
