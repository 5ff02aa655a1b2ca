import { activeBackup, defineLab, lacp, link } from "../../lab";
import { macsOf, threesome } from "./threesome";

/** Tagged networks on top of every shape: one with the node in it, one for virtual machines alone. */
export default defineLab({
  ...threesome("vlans", (index) => {
    const vlans = [
      { id: 20, address: `10.0.20.1${index}/24` },
      { id: 30, mtu: 1400 },
    ];
    const shapes = [
      lacp(["sfp0", "sfp1"], { mtu: 9000, vlans }),
      activeBackup(["sfp0", "sfp1"], { vlans }),
      link("rj0", { vlans }),
    ];
    return { uplink: shapes[index], macs: macsOf(index) };
  }),
  acceptHazards: [
    { hazard: "network/arp-on-plain-vlan", because: "No service is announced there." },
    { hazard: "network/igc-aspm", because: "ASPM is off in the firmware." },
  ],
});
