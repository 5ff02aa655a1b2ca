import { ms01 } from "../lab";
import { type Lab, labSchema } from "../lab/schema/lab";
import shipped from "../examples/ms01/lab.config";

/** What has no part in the network: none of it grows. */
const { cluster, edge, backup, gitops } = shipped;
const around = { cluster, edge, backup, gitops };

/** A lab of racks: twenty nodes on a pair of switches, all pairs on the first one. */
export function labOfRacks(count: number): Lab {
  const pairs = Math.ceil(count / 20);
  return labSchema.parse({
    ...around,
    name: "racks",
    network: { lan: { cidr: "10.0.0.0/16", gateway: "10.0.255.1" } },
    switches: Array.from({ length: pairs * 2 }, (_, index) => ({
      name: `s${index}`,
      ports: 48 + pairs,
      mlag: `s${index ^ 1}`,
      cables: index > 1 ? { 47: `s${index % 2}:${index + 47}` } : {},
    })),
    routers: [{ name: "gw", cables: { lan0: "s0:1", lan1: "s1:1" } }],
    uplinks: [{ name: "fiber", routers: ["gw"] }],
    feeds: [{ name: "a" }, { name: "b" }, { name: "c" }],
    domains: Array.from({ length: pairs }, (_, index) => ({ name: `rack-${index}`, kind: "rack" as const })),
    nodes: Array.from({ length: count }, (_, index) =>
      ms01(`n${index}`, {
        role: index < 3 ? "control-plane" : "worker",
        address: `10.0.${index >> 8}.${index & 255}`,
        memory: 64,
        disks: { os: { serial: `OSDISK-${index}` }, data: { serial: `DATA-${index}`, size: 1000 } },
        cables: {
          sfp0: `s${Math.floor(index / 20) * 2}:${(index % 20) + 2}`,
          sfp1: `s${Math.floor(index / 20) * 2 + 1}:${(index % 20) + 2}`,
        },
        feed: ["a", "b", "c"][index % 3] ?? "a",
        in: `rack-${Math.floor(index / 20)}`,
      }),
    ),
  });
}
