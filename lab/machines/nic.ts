import type { z } from "zod";
import type { portSchema } from "../schema/ports";

type PortInput = z.input<typeof portSchema>;

/** A network card in a PCIe slot. */
export interface Nic extends Pick<PortInput, "driver" | "product" | "speed"> {
  /** Number of its ports. @default 2 */
  readonly ports?: number;
}

/**
 * A network card, by its Linux driver as `mlx5_core`. Ports of the board that have the same driver are then found by their
 * MAC addresses: the check says which are missing.
 */
export function nic(driver: string, rest: Omit<Nic, "driver">): Nic {
  return { driver, ...rest };
}

/** Whether a card is one for the network, and no graphics card. A lab file may hold anything. */
export const isNic = (card: unknown): card is Nic => typeof card === "object" && card !== null && !("maker" in card);

/** The ports of a card in the slot: `pcie0`, `pcie1` and so on. */
export function nicPorts({ ports = 2, ...port }: Nic): Record<string, PortInput> {
  return Object.fromEntries(Array.from({ length: ports }, (_, index) => [`pcie${index}`, { ...port, card: "pcie" }]));
}
