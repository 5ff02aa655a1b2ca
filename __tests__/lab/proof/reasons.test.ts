import { chain } from "../../../lab/proof/chain";
import { unproven } from "../../../lab/proof/gaps";
import { Proof } from "../../../lab/proof/proof";
import type { Verdict } from "../../../lab/proof/promises/promise";
import { type LabInput, labSchema } from "../../../lab/schema/lab";
import { at, undescribedLab, worker } from "../../support/labs";

/** Three control planes in the undescribed LAN; a worker, a NAS and a resolver on a switch, which one cable joins with the router. */
function split(change: (lab: LabInput) => void = () => undefined): Proof {
  const lab = undescribedLab();
  lab.nodes.push({ ...worker(), cables: { sfp0: "sw:1", sfp1: "sw:2" } });
  lab.switches = [{ name: "sw", ports: 8 }];
  lab.routers = [{ name: "gw", cables: { lan0: "sw:8" } }];
  lab.appliances = [
    { name: "nas", cables: { lan0: "sw:3" } },
    { name: "pihole", resolver: true, cables: { lan0: "sw:4" } },
  ];
  lab.apps = [{ name: "jellyfin", memory: 2, uses: ["nas"] }];
  change(lab);
  return new Proof(labSchema.parse(lab));
}

function verdictOf(proof: Proof, fault: string, promise: string): Verdict | undefined {
  return proof.under([fault]).verdicts[proof.judged.findIndex(({ name }) => name === promise)];
}

test("what is broken in every part of the lab is said of the part that the API is in", () => {
  const proof = split();
  expect(verdictOf(proof, "cable:gw/lan0", "api")).toEqual({ level: "kept" });
  expect(verdictOf(proof, "cable:gw/lan0", "apps")?.how).toBe("jellyfin does not reach nas");
});

test("promises that are kept with less say so of the same part", () => {
  const proof = split();
  for (const promise of ["lan", "management"])
    expect(verdictOf(proof, "cable:gw/lan0", promise)?.how).toBe("4 → 3 nodes");
});

test("that one node alone can run an application is no fault's doing, and is said once", () => {
  const proof = split((lab) => (lab.apps = [{ name: "zigbee", memory: 1, device: "ms01-a" }]));
  expect(verdictOf(proof, "appliance:nas", "apps")).toEqual({ level: "kept" });
  expect(verdictOf(proof, "node:ms01-b", "apps")).toEqual({ level: "kept" });
  expect(verdictOf(proof, "node:ms01-a", "apps")?.level).toBe("broken");
  expect(unproven(proof.lab)).toContainEqual({
    promise: "apps",
    why: "zigbee has no second node, with or without a fault",
  });
  const two = split((lab) => {
    for (const node of lab.nodes.slice(0, 2)) node.labels = { disk: "fast" };
    lab.apps = [{ name: "db", memory: 1, nodeSelector: { disk: "fast" } }];
  });
  expect(verdictOf(two, "node:ms01-a", "apps")?.how).toBe("db has no second node");
  expect(unproven(two.lab).map(({ promise }) => promise)).not.toContain("apps");
});
