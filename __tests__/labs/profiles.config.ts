import { defineLab, fallback, lacp, type Ms01Options, nic, nvidia } from "../../lab";
import { macsOf, threesome } from "./threesome";

/** A power profile each, with a card in every slot: another maker's, a graphics card, and one with the board's own driver. */
const differences: readonly Partial<Ms01Options>[] = [
  { power: "balanced", pcie: nic("mlx5_core", { speed: 25 }), uplink: lacp(["pcie0", "pcie1"]) },
  { power: "quiet", pcie: nvidia("ampere") },
  {
    power: "performance",
    pcie: nic("i40e", { product: "0x15ff", speed: 10 }),
    uplink: fallback(["sfp0", "rj0"]),
    macs: macsOf(2),
  },
];

export default defineLab(
  threesome("profiles", (index) => ({
    ...differences[index],
    disks: {
      os: { serial: `OSDISK-${index}`, slot: "m2-3", form: "2280" },
      data: { serial: `DATADISK-${index}`, slot: "m2-1", form: "u.2" },
    },
  })),
);
