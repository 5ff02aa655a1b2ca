import { z } from "zod";
import { rule } from "./rule";
import { count, positive } from "./values";

/**
 * How a machine trades power for speed. A change of the processor's part applies at once, one of the PCIe links' part is a
 * change of the image.
 *
 * - `balanced` clocks down when idle and up without delay, and holds the processor to its rated power for long loads. The PCIe
 *   links are as the firmware has them. For most labs.
 * - `quiet` prefers low clocks, holds the processor to the least power that it is rated for, and lets idle PCIe links
 *   sleep (ASPM). Fans stay slow; long loads take longer, and sleeping links are the first suspect where an I226 or an NVMe
 *   disk drops out (xunholy/k8s-gitops#4198).
 * - `performance` holds high clocks, leaves the power limit to the firmware and keeps PCIe links awake. The steadiest latency
 *   for etcd, and the most watts when idle.
 */
export const powerProfile = z.enum(["balanced", "quiet", "performance"]);

const watts = positive("watts").optional();

/**
 * What power profiles need to know of a processor. It is one that chooses its clock by a preference: Intel's from Skylake and
 * AMD's from Zen 2 on. With older ones the governor `powersave` stays at the lowest clock.
 */
export const processorSchema = z.strictObject({
  /** Logical CPUs. The kernel keeps the settings of each apart. */
  threads: count("threads"),
  /** Watts that it may draw for long (PL1), by profile. Takes a processor with Intel's RAPL. @default - as the firmware has it */
  sustained: z
    .strictObject({
      /** Watts in this profile. @default - as the firmware has it */
      balanced: watts,
      /** Watts in this profile. @default - as the firmware has it */
      quiet: watts,
      /** Watts in this profile. @default - as the firmware has it */
      performance: watts,
    })
    .default({}),
});

/** What a machine draws at the wall, in watts. */
export const wattsSchema = z.strictObject({
  /** With the cluster up and nobody using it. */
  idle: positive("watts"),
  /** With all cores busy, for long. */
  load: positive("watts"),
});

/** What somebody has measured of a kind of machine. */
export const measuredSchema = wattsSchema.extend({
  /** The power profile that it had. @default - none */
  power: powerProfile.optional(),
  /** Who has measured, and where it stands. */
  source: z.string().min(1, "must not be empty"),
});

/** What electricity costs. */
export const tariffSchema = z.strictObject({
  /** Price of a kWh. */
  perKwh: positive("units of the currency"),
  /** Code of the currency by ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/, rule("must be a currency's code by ISO 4217", 'Write it as "EUR".')),
});

export type Watts = z.output<typeof wattsSchema>;
export type PowerProfile = z.output<typeof powerProfile>;
