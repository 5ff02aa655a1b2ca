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

/** The chain from a fault to a promise. */
const chainOf = (proof: Proof, fault: string, promise: string): string =>
  chain(proof, proof.under([fault]), promise).join(" → ");

test("a chain goes over what carries the promise, and over no bystander", () => {
  const proof = split();
  expect(chainOf(proof, "switch:sw", "dns")).toBe("switch:sw → appliance pihole cut off → no resolver answers");
  expect(chainOf(proof, "switch:sw", "apps")).toBe("switch:sw → appliance nas cut off → jellyfin does not reach nas");
  expect(chainOf(proof, "switch:sw", "management")).toBe("switch:sw → node ms01-d cut off → 4 → 3 nodes");
  const rack = split((lab) => {
    lab.domains = [{ name: "shelf", kind: "rack" }];
    for (const one of [at(lab.nodes, 0), at(lab.routers, 0), at(lab.appliances, 0)]) one.in = "shelf";
  });
  expect(chainOf(rack, "rack:shelf", "ingress")).toBe("rack:shelf → router gw down → no router is reached");
  expect(chainOf(rack, "rack:shelf", "apps")).toBe("rack:shelf → appliance nas down → jellyfin does not reach nas");
  expect(chainOf(rack, "rack:shelf", "api")).toBe("rack:shelf → node ms01-a down → 3 → 2 control planes");
});

test("where only several together would help, all of them are named", () => {
  const proof = split((lab) => {
    lab.domains = [{ name: "shelf", kind: "rack" }];
    for (const node of lab.nodes.slice(0, 3)) node.in = "shelf";
  });
  expect(chainOf(proof, "rack:shelf", "lan")).toMatch(/^rack:shelf → nodes ms01-a, ms01-b, ms01-c down → /);
});
