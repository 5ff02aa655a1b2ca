import { ms01 } from "../../../lab";
import { checkLab } from "../../../lab/load-lab";
import { Proof } from "../../../lab/proof/proof";
import { type Lab, labSchema } from "../../../lab/schema/lab";
import { shippedLab, undescribedLab } from "../../support/labs";
import { secondsOf } from "../../support/seconds-of";

/** A lab of racks: twenty nodes on a pair of switches, all pairs on the first one. */
function large(count: number): Lab {
  const pairs = Math.ceil(count / 20);
  return labSchema.parse({
    ...undescribedLab(),
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

test("all single faults of 1000 nodes take at most five seconds", () => {
  const lab = large(1000);
  let rows = 0;
  expect(secondsOf(() => (rows = [...new Proof(lab).singles()].length))).toBeLessThan(5);
  expect(rows).toBeGreaterThan(10_000);
});

test("all pairs of the shipped lab take at most two seconds", () => {
  const { lab } = checkLab(shippedLab());
  const count = new Proof(lab).elements.length;
  let rows = 0;
  expect(secondsOf(() => (rows = [...new Proof(lab).pairs()].length))).toBeLessThan(2);
  expect(rows).toBe((count * (count - 1)) / 2);
});
