import { activeBackup, fallback, link } from "../../lab";
import type { LabInput } from "../../lab";
import { Proof } from "../../lab/proof/proof";
import { linkDocuments } from "../../lab/talos/link-documents";
import { at, complaints, firstNode, labWith } from "../support/labs";
import { testRules } from "../support/rules";

/** 10 Gbit/s to one switch, 2.5 Gbit/s to another that does not know of it. */
function twoSwitches(lab: LabInput): void {
  lab.switches?.push({ name: "desk", ports: 8, speed: 2.5, cables: { 8: "agg1:6" }, feed: "ups" });
  const node = firstNode(lab);
  node.machine.ports["sfp0"] = { driver: "i40e", speed: 10, mac: "58:47:ca:70:00:01" };
  node.uplink = fallback(["sfp0", "rj0"]);
  node.cables = { sfp0: "agg1:1", rj0: "desk:1" };
}

testRules([
  {
    rule: "a fallback has ports of different speeds, which may end anywhere",
    passes: twoSwitches,
    fails: (lab) => (firstNode(lab).uplink = fallback(["sfp0", "sfp1"])),
    says: "nodes[0].uplink.ports (sfp0, sfp1) must have different speeds, but have 10 and 10 Gbit/s. Use activeBackup() for equal ports, or lacp() if they end in one switch or a pair.",
  },
  {
    rule: "a fallback has two ports",
    passes: (lab) => {
      firstNode(lab).uplink = link("rj0");
      firstNode(lab).cables = { rj0: "agg1:1" };
    },
    fails: (lab) => (firstNode(lab).uplink = fallback(["sfp0"])),
    says: "nodes[0].uplink.ports ([ 'sfp0' ]) must name at least two ports.",
  },
]);

test("Linux chooses among groups of one port by their bandwidth", () => {
  const lab = labWith(twoSwitches);
  const bond = linkDocuments(lab, at(lab.nodes, 0)).find(({ kind }) => kind === "BondConfig");
  expect(bond).toMatchObject({ links: ["sfp0", "rj0"], bondMode: "802.3ad", adSelect: "bandwidth", miimon: 100 });
});

test("the faster port is preferred, so that there is nothing to warn of", () => {
  const speaks = (uplink: typeof activeBackup | typeof fallback): string[] => {
    const lab = structuredClone(labWith(twoSwitches)) as unknown as LabInput;
    firstNode(lab).uplink = uplink(["sfp0", "rj0"]);
    return complaints(lab).warnings.filter((line) => line.includes("slower"));
  };
  expect(speaks(fallback)).toEqual([]);
  expect(speaks(activeBackup)).toEqual([expect.stringMatching(/may carry everything over the slower port/)]);
});

test("without the faster port there is as much as the slower one carries", () => {
  const proof = new Proof(labWith(twoSwitches));
  const lan = proof.judged.findIndex(({ name }) => name === "lan");
  expect(proof.under(["cable:ms01-a/sfp0"]).verdicts[lan]).toEqual({
    level: "degraded",
    how: "ms01-a: 10 → 2.5 Gbit/s",
  });
  expect(proof.under(["cable:ms01-a/rj0"]).verdicts[lan]).toEqual({ level: "kept" });
});
