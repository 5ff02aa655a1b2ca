import { z } from "zod";
import { mac, positive } from "./values";

/** A network port of a machine, and how Talos finds it: by MAC address where given, else by driver and PCI product. */
export const portSchema = z.strictObject({
  /** The Linux driver that serves the port, such as `i40e`. */
  driver: z
    .string()
    .regex(
      /^[a-z0-9_-]+$/,
      'must be the name of a Linux driver\n`talosctl get links -o yaml` prints it, such as "i40e".',
    ),
  /** PCI product id in lower case, such as `0x125c`, where one driver serves different ports. @default - any product */
  product: z
    .string()
    .regex(/^0x[0-9a-f]{4}$/, 'must be a PCI product id\nWrite it as "0x125c".')
    .optional(),
  /** Gigabit per second. */
  speed: positive("Gbit/s"),
  /** Permanent MAC address in lower case. @default - found by driver and product */
  mac: mac.optional(),
  /** The card or chip that carries it, such as `x710`: ports of one card fail together. @default - a card of its own */
  card: z
    .string()
    .regex(/^[a-z0-9-]+$/, "must be lower-case letters, digits and hyphens")
    .optional(),
});

/**
 * What the lab file calls a port: an alias of Talos for it, so never a name that Linux or Talos gives to links. A link's own
 * name goes before an alias (siderolabs/talos, link_name_resolver.go), and `bond0` is the bond of the aliased ports.
 */
export const portName = z
  .string()
  .regex(/^[a-z]+[0-9]*$/, "must be letters, then digits")
  .regex(/^(?!tb\d*$)/, "must not be one of a Thunderbolt port\nThose are described as `thunderbolt`.")
  .regex(
    /^(?!(bond|dummy|eth|end|eno|ens|enp|enx|wlan|lo|kubespan|siderolink)\d*$)/,
    'must not be one that Linux or Talos gives to links\nChoose one of your own, such as "lan0".',
  );

/**
 * What the lab file calls a Thunderbolt port: an alias as well, and never one of `ports`. A name of its own kind keeps them
 * apart: the numbered aliases of other ports never begin with it.
 */
const thunderboltName = z.string().regex(/^tb\d$/, 'must be "tb" and a digit\nWrite it as "tb0".');

/** Thunderbolt ports by the name that the lab file gives them: `tb0`, `tb1`. */
export const thunderboltPorts = z.record(
  thunderboltName,
  z.strictObject({
    /** Where Talos finds the link once a cable is in: `busPath` of `talosctl get links -o yaml`, such as `0-1.0`. */
    bus: z.string().regex(/^\d+-\d+\.\d+$/, 'must be the bus path of a Thunderbolt link\nWrite it as "0-1.0".'),
  }),
);

export type Port = z.output<typeof portSchema>;
