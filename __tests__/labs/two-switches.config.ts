import { activeBackup, defineLab } from "../../lab";
import { threesome } from "./threesome";

/** Two switches that know nothing of each other: one port carries, the other waits. */
export default defineLab({
  ...threesome("two-switches", (index) => ({
    uplink: activeBackup(["sfp0", "sfp1"]),
    cables: { sfp0: `left:${index + 1}`, sfp1: `right:${index + 1}` },
  })),
  switches: [
    { name: "left", ports: 8, speed: 10 },
    { name: "right", ports: 8, speed: 10 },
  ],
});
