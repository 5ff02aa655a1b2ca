import type { PrivateLab } from "../../lab/schema/private";

/** Private values for every place of the shipped lab, none of which stands anywhere else. */
export const privateLab: PrivateLab = {
  domain: "canary-domain.net",
  people: ["canary@canary-domain.net"],
  publicAddress: "203.0.113.77",
  nodes: Object.fromEntries(
    ["ms01-a", "ms01-b", "ms01-c"].map((name, index) => [
      name,
      {
        macs: { sfp0: `58:47:ca:7c:0${index}:00`, sfp1: `58:47:ca:7c:0${index}:01` },
        serials: { os: `CANARY-OS-${index}`, data: `CANARY-DATA-${index}` },
      },
    ]),
  ),
};
