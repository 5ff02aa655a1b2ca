import { guess } from "../did-you-mean";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** Drivers of wired ports that home labs have. Source: linux 6.18, drivers/net/ethernet, drivers/net/usb, drivers/net. */
const known = [
  ...["igc", "igb", "e1000e", "e1000", "ixgbe", "i40e", "ice", "r8169", "atlantic", "tg3", "bnx2", "bnx2x", "bnxt_en"],
  ...[
    "mlx4_en",
    "mlx5_core",
    "cxgb4",
    "sfc",
    "qede",
    "enic",
    "be2net",
    "alx",
    "atl1c",
    "sky2",
    "forcedeth",
    "txgbe",
    "ngbe",
  ],
  ...[
    "virtio_net",
    "vmxnet3",
    "hv_netvsc",
    "ena",
    "gve",
    "bcmgenet",
    "macb",
    "rk_gmac-dwmac",
    "dwmac-sun8i",
    "fec",
    "mvneta",
  ],
  ...["r8152", "ax88179_178a", "cdc_ncm", "cdc_ether", "lan78xx", "smsc95xx", "aqc111", "asix"],
];

const printed = "`talosctl get links --insecure -n <address> -o yaml` prints it.";

/** A port whose driver nobody knows is never found, and the node never reaches the LAN. There are more drivers than these. */
export function driversAreKnown({ nodes }: Lab): Problem[] {
  return nodes.flatMap(({ machine: { ports } }, index) =>
    Object.entries(ports).flatMap(([name, { driver } = {}]): Problem[] =>
      driver === undefined || known.includes(driver)
        ? []
        : [
            {
              path: `nodes[${index}].machine.ports.${name}.driver`,
              value: driver,
              rule: "is no driver that this project knows: Talos finds the port by it",
              hint: [guess(driver, known), printed].filter((one) => one !== undefined).join(" "),
              severity: "warning",
            },
          ],
    ),
  );
}
