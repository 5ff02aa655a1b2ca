import { activeBackup, defineLab } from "../../lab";
import { macsOf, threesome } from "./threesome";

/** 10 Gbit/s with 2.5 Gbit/s as fallback: the ports are of two kinds, so each is found by its own address. */
export default defineLab({
  ...threesome("fallback", (index) => ({ uplink: activeBackup(["sfp0", "rj0"]), macs: macsOf(index) })),
  acceptHazards: [
    { hazard: "network/bond-primary", because: "The traffic is moved by hand after a boot." },
    { hazard: "network/igc-aspm", because: "ASPM is off in the firmware." },
  ],
});
