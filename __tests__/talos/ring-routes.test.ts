import { checkLab } from "../../lab/load-lab";
import { testWithKernel, waysOf } from "../support/kernel-routes";
import { ringed } from "../support/ring";

/*
 * Linux itself says which way packets go. The ring: a's tb0 to b's tb0, a's tb1 to c's tb0, b's tb1 to c's tb1.
 */
const { lab: lan } = checkLab(ringed("lan"));
const { lab: detour } = checkLab(ringed("third-node"));

const a = "10.0.10.11";
const b = "10.0.10.12";
const c = "10.0.10.13";
const tunnel = "mark 0x00010400";
const fromAToB = [{ at: "ms01-a", to: b, more: tunnel }];
/** What c is given by a for b. */
const passedOn = { at: "ms01-c", to: b, more: `from ${a} iif tb0` };

testWithKernel("what Cilium's tunnel sends goes over the ring, everything else over the LAN", () => {
  const packets = ["", tunnel, "mark 0x200", "mark 0xc00"].flatMap((more) => [
    { at: "ms01-a", to: b, more },
    { at: "ms01-a", to: c, more },
  ]);
  const expected = ["bond0", "bond0", "tb0", "tb1", "bond0", "bond0", "bond0", "bond0"];
  expect(waysOf(lan, [], packets)).toEqual(expected);
  expect(waysOf(detour, [], packets)).toEqual(expected);
});

testWithKernel("what has come for a node over the ring is its own", () => {
  const packet = { at: "ms01-b", to: b, more: `from ${a} iif tb0` };
  expect(waysOf(detour, [], [packet])).toEqual(["lo"]);
});

testWithKernel("with a cable pulled the two nodes use the LAN, the others the ring", () => {
  const packets = [...fromAToB, { at: "ms01-b", to: a, more: tunnel }, { at: "ms01-a", to: c, more: tunnel }];
  expect(waysOf(lan, ["ms01-b/tb0"], packets)).toEqual(["bond0", "bond0", "tb1"]);
});

testWithKernel("or the third node, which passes on", () => {
  const packets = [...fromAToB, { at: "ms01-b", to: a, more: tunnel }, passedOn];
  expect(waysOf(detour, ["ms01-b/tb0"], packets)).toEqual(["tb1", "tb1", "tb1"]);
});

testWithKernel("what the third node can't pass on goes by its LAN, never back", () => {
  expect(waysOf(detour, ["ms01-b/tb0", "ms01-b/tb1"], [...fromAToB, passedOn])).toEqual(["tb1", "bond0"]);
});

testWithKernel("a node without any cable is reached by the LAN", () => {
  const packets = [...fromAToB, { at: "ms01-a", to: c, more: tunnel }];
  for (const lab of [lan, detour])
    expect(waysOf(lab, ["ms01-b/tb0", "ms01-c/tb0"], packets)).toEqual(["bond0", "bond0"]);
});
