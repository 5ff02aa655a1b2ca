import { z } from "zod";
import { positive, serial } from "./values";

/** Forms of NVMe disks: width and length of a card for M.2 in millimetres, or a disk of 2.5 inches. */
const diskForm = z.enum(["2280", "22110", "u.2"]);

/** A disk, found by its serial number: device names change between boots. */
export const diskSchema = z.strictObject({
  /** As `talosctl get disks --insecure -n <address>` prints it. */
  serial,
  /** Capacity in GiB. @default - unknown, and not checked */
  size: positive("GiB").optional(),
  /** What kind of disk it is. @default "nvme" */
  type: z.enum(["nvme", "ssd", "hdd", "usb", "sd"]).default("nvme"),
  /** The slot that it sits in, such as `m2-1`. @default - not described, and not checked */
  slot: z.string().optional(),
  /** What it is built as: a card for M.2 or a disk of 2.5 inches. @default - fits every slot */
  form: diskForm.optional(),
});

/** A slot for an NVMe disk. */
export const slotSchema = z.strictObject({
  /** PCIe generation. */
  generation: z.number().int().min(1, "must be a PCIe generation: 1 to 6").max(6, "must be a PCIe generation: 1 to 6"),
  /** PCIe lanes. */
  lanes: z.union([z.literal(1), z.literal(2), z.literal(4)], { error: "must be 1, 2 or 4 lanes" }),
  /** Forms that have room. */
  forms: z.array(diskForm).min(1, "must name at least one form"),
});

export type Disk = z.output<typeof diskSchema>;
export type Slot = z.output<typeof slotSchema>;

/** What a slot carries at the most, in GB/s each way: 0.25 a lane in the first generation, and twice as much in each that follows. */
export function slotSpeed({ generation, lanes }: Slot): number {
  return 0.25 * 2 ** (generation - 1) * lanes;
}
