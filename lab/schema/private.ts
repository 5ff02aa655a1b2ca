import { z } from "zod";
import { cloudflareId, domain, email, ipv4, mac, serial } from "./values";

/**
 * What is personal about a lab. It can live in the private file beside the lab file, which git ignores, and then takes the
 * place of what the public file says. Terraform reads these values when it runs: nothing that synthesis writes holds them.
 */
export const privateSchema = z.strictObject({
  /** In place of `edge.domain`. */
  domain: domain.optional(),
  /** In place of `edge.account`. */
  account: cloudflareId.optional(),
  /** In place of `edge.zone`. */
  zone: cloudflareId.optional(),
  /** In place of `edge.people`. */
  people: z.array(email).optional(),
  /** In place of `edge.publicAddress`. */
  publicAddress: ipv4.optional(),
  /** By node name. */
  nodes: z
    .record(
      z.string(),
      z.strictObject({
        /** Permanent MAC addresses by port, in place of `machine.ports.*.mac`. */
        macs: z.record(z.string(), mac).optional(),
        /** Serial numbers, in place of `disks.*.serial`. */
        serials: z
          .strictObject({
            /** In place of `disks.os.serial`. */
            os: serial.optional(),
            /** In place of `disks.data.serial`. */
            data: serial.optional(),
          })
          .optional(),
      }),
    )
    .optional(),
});

export type PrivateLab = z.input<typeof privateSchema>;
