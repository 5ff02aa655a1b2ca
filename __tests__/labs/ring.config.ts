import { defineLab } from "../../lab";
import { threesome } from "./threesome";

/** A Thunderbolt ring, with the LAN behind it. */
export default defineLab({
  ...threesome("ring"),
  ring: {
    cables: [
      ["ms01-a/tb0", "ms01-b/tb0"],
      ["ms01-b/tb1", "ms01-c/tb1"],
      ["ms01-c/tb0", "ms01-a/tb1"],
    ],
    fallback: "lan",
  },
});
