import { activeBackup, defineLab, fallback } from "../../lab";
import { macsOf, threesome } from "./threesome";

const ports = ["sfp0", "rj0"];

/**
 * 10 Gbit/s with 2.5 Gbit/s as fallback: the ports are of two kinds, so each is found by its own address. One node's switches
 * speak no LACP.
 */
export default defineLab({
  ...threesome("fallback", (index) => ({
    uplink: index < 2 ? fallback(ports) : activeBackup(ports),
    macs: macsOf(index),
  })),
  acceptHazards: [
    { hazard: "network/bond-primary", because: "The traffic is moved by hand after a boot." },
    { hazard: "network/igc-aspm", because: "ASPM is off in the firmware." },
  ],
});
