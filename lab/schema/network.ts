import { z } from "zod";
import { addressRange, cidr, ipv4, timeServer } from "./values";

/** The networks that the lab lives in. */
export const networkSchema = z.strictObject({
  /** The network that nodes, virtual IP and load balancers share: one layer-2 segment. */
  lan: z.strictObject({
    /** The network in CIDR notation, such as `10.0.10.0/24`. */
    cidr,
    /** The router: the nodes' default route. */
    gateway: ipv4,
    /** What the router's DHCP server hands out, such as `10.0.10.100-10.0.10.199`. Nothing of the lab may lie in it. @default - not compared with the lab's addresses */
    dhcp: addressRange.optional(),
  }),
  /** Addresses of pods. Unused anywhere else in the house. @default "10.244.0.0/16" */
  pods: cidr.default("10.244.0.0/16"),
  /** Addresses of services. Unused anywhere else in the house. @default "10.96.0.0/12" */
  services: cidr.default("10.96.0.0/12"),
  /**
   * Name servers of the nodes. Not one that runs in the cluster: nodes need names before it is up. One beside it, such as a
   * Pi-hole, will do, if it is not the only one.
   *
   * @default ["1.1.1.1", "9.9.9.9"]
   */
  resolvers: z.array(ipv4).min(1, "must name at least one name server").default(["1.1.1.1", "9.9.9.9"]),
  /** Time servers. @default ["time.cloudflare.com"] */
  timeServers: z.array(timeServer).min(1, "must name at least one time server").default(["time.cloudflare.com"]),
});
