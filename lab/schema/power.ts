import { z } from "zod";
import { positive } from "./values";

/**
 * How a machine trades power for speed. A change of the processor's part applies at once, one of the PCIe links' part is a
 * change of the image.
 *
 * - `balanced` clocks down when idle and up without delay, and holds the processor to its rated power for long loads. The PCIe
 *   links are as the firmware has them. For most labs.
 * - `quiet` prefers low clocks, holds the processor to the least power that its maker rates it for, and lets idle PCIe links
 *   sleep (ASPM). Fans stay slow; long loads take longer, and sleeping links are the first suspect where an I226 or an NVMe
 *   disk drops out (xunholy/k8s-gitops#4198).
 * - `performance` holds high clocks, leaves the power limit to the firmware and keeps PCIe links awake. The steadiest latency
 *   for etcd, and the most watts when idle.
 */
export const powerProfile = z.enum(["balanced", "quiet", "performance"]);

const watts = positive("watts").optional();

/** What power profiles need to know of a processor. */
export const processorSchema = z.strictObject({
  /** Logical CPUs. The kernel keeps the settings of each apart. */
  threads: positive("threads").int(),
  /** Watts that it may draw for long (PL1), by profile. Takes a processor with Intel's RAPL. @default - as the firmware has it */
  sustained: z.strictObject({ balanced: watts, quiet: watts, performance: watts }).default({}),
});

export type PowerProfile = z.output<typeof powerProfile>;
