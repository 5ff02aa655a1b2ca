import { defineLab } from "../../lab";
import home from "../ms01/lab.config";

const feeds = ["feed-1", "feed-2", "feed-3"];

/* The shipped lab without anything that has to be accepted, and with a Thunderbolt ring: a feed for each node, two routers, two lines. */
export default defineLab({
  ...home,
  name: "ring",
  nodes: home.nodes.map((node, index) => ({ ...node, feed: feeds[index] })),
  switches: home.switches?.map((one, index) => ({ ...one, feed: feeds[index] })),
  ring: {
    cables: [
      ["ms01-a/tb0", "ms01-b/tb0"],
      ["ms01-b/tb1", "ms01-c/tb1"],
      ["ms01-c/tb0", "ms01-a/tb1"],
    ],
    // As fast as the ring, and without a way through a node that may be down.
    fallback: "lan",
  },
  routers: [
    { name: "gw-1", cables: { lan0: "agg1:8", lan1: "agg2:6" }, feed: "feed-1" },
    { name: "gw-2", cables: { lan0: "agg2:8", lan1: "agg1:6" }, feed: "feed-2" },
  ],
  uplinks: [
    { name: "fiber", provider: "city-net", routers: ["gw-1", "gw-2"] },
    { name: "mobile", provider: "phone-net", routers: ["gw-1", "gw-2"] },
  ],
  feeds: feeds.map((name) => ({ name })),
  accept: [],
});
