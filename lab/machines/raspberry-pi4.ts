import type { z } from "zod";
import type { diskSchema } from "../schema/disk";
import type { NodeInput } from "../schema/node";
import { link } from "../schema/uplink";
import { knownOptions, optionNames } from "./options";

type DiskInput = z.input<typeof diskSchema>;

/** What differs from one Raspberry Pi 4 to the next. */
export interface RaspberryPi4Options extends Pick<
  NodeInput,
  "address" | "role" | "watts" | "cables" | "feed" | "in" | "labels" | "taints" | "transform"
> {
  /** Memory in GiB: 1, 2, 4 or 8. */
  readonly memory: number;
  /** What it starts from, and what holds volumes. */
  readonly disks: {
    /** The SD card, or a USB disk with its `type`. Talos arrives on it as a raw image. */
    readonly os: DiskInput;
    /** An SSD on USB; a card wears out under volumes. @default - the node stores no volumes */
    readonly data?: DiskInput;
  };
  /** How it is attached to the LAN. @default - the one port */
  readonly uplink?: NodeInput["uplink"];
}

const names = optionNames<RaspberryPi4Options>({
  ...{ address: true, role: true, uplink: true, cables: true, memory: true, disks: true, watts: true },
  ...{ feed: true, in: true, labels: true, taints: true, transform: true },
});

/** By a household meter, without a disk on USB. */
const measured = { idle: 3, load: 6.3, source: "chipwired.com/raspberry-pi-power-use" };

/**
 * A Raspberry Pi 4 or Compute Module 4. A worker unless it says otherwise: etcd wears an SD card out.
 *
 * Its image has an overlay, firmware and boot loader for the board:
 * https://docs.siderolabs.com/talos/v1.13/platform-specific-installations/single-board-computers/rpi_generic
 *
 * @example
 * raspberryPi4("pi", { address: "10.0.10.21", memory: 8, disks: { os: { serial: "0x4a8b2c1d" } } })
 */
export function raspberryPi4(name: string, given = {} as RaspberryPi4Options): NodeInput {
  const options = knownOptions("raspberryPi4", given, names);
  const { memory, disks, role, uplink, ...rest } = options.known;
  // What is missing is kept missing, so that the checks name it.
  const own = knownOptions<Partial<RaspberryPi4Options["disks"]>>(
    "raspberryPi4",
    disks ?? {},
    ["os", "data"],
    "disks.",
  );
  const { os, data } = own.known;
  return {
    name,
    ...rest,
    role: role ?? "worker",
    uplink: uplink ?? link("lan0"),
    disks: { os: { type: "sd", ...os } as DiskInput, ...(data && { data: { type: "usb", ...data } }) },
    machine: {
      model: "Raspberry Pi 4",
      architecture: "arm64",
      cores: 4,
      memory,
      measured: [measured],
      ports: { lan0: { driver: "bcmgenet", speed: 1 } },
      profile: { name: "raspberryPi4", problems: [...options.problems, ...own.problems] },
      overlay: { name: "rpi_generic", image: "siderolabs/sbc-raspberrypi" },
    },
  };
}
