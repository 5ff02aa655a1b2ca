import { defineLab, lacp, nvidia } from "../../lab";
import { threesome } from "./threesome";

/** A Thunderbolt ring with the third node as its second way, beside large frames, tagged networks and a graphics card. */
export default defineLab({
  ...threesome("ring-detour", (index) => ({
    uplink: lacp(["sfp0", "sfp1"], { mtu: 9000, vlans: [{ id: 20 }] }),
    ...(index === 0 && { pcie: nvidia("ada") }),
  })),
  ring: {
    cables: [
      ["ms01-a/tb0", "ms01-b/tb0"],
      ["ms01-b/tb1", "ms01-c/tb1"],
      ["ms01-c/tb0", "ms01-a/tb1"],
    ],
    fallback: "third-node",
  },
  acceptHazards: [{ hazard: "network/arp-on-plain-vlan", because: "Nothing is announced in it." }],
});
