import { definePrivate } from "./lab";

/*
 * Copy this file to lab.private.ts, which git ignores, and put in what nobody else should read.
 * Every line is optional and takes the place of what lab.config.ts says. Each lab file has a private file of its own:
 * attic.private.ts belongs to attic.config.ts.
 */
export default definePrivate({
  domain: "my-real-domain.net",
  account: "5f0c3a8e17d94b62a1be7c90d3f48216",
  zone: "b84e2d9f60a7413c95d1f3087ce6ab2f",
  people: ["me@my-real-domain.net"],
  publicAddress: "203.0.113.7",
  nodes: {
    "ms01-a": {
      macs: { sfp0: "58:47:ca:70:0a:00", sfp1: "58:47:ca:70:0a:01" },
      serials: { os: "S6S2NS0W100001", data: "2331E865B001" },
    },
  },
});
