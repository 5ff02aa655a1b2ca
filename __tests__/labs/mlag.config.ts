import { defineLab, lacp } from "../../lab";
import { threesome } from "./threesome";

/** LACP into a pair of switches that act as one, with large frames. */
export default defineLab({
  ...threesome("mlag", (index) => ({
    uplink: lacp(["sfp0", "sfp1"], { mtu: 9000 }),
    cables: { sfp0: `left:${index + 1}`, sfp1: `right:${index + 1}` },
  })),
  switches: [
    { name: "left", ports: 8, speed: 10, mlag: "right" },
    { name: "right", ports: 8, speed: 10, mlag: "left" },
  ],
});
