import { defineLab, link } from "../../lab";
import { threesome } from "./threesome";

/** One cable a node, found by driver and PCI product. */
export default defineLab({
  ...threesome("plain", () => ({ uplink: link("rj0") })),
  acceptHazards: [{ hazard: "network/igc-aspm", because: "ASPM is off in the firmware." }],
});
