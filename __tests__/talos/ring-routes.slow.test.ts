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

const names = ["ms01-a", "ms01-b", "ms01-c"];
const addressOf = (name: string): string => ({ "ms01-a": a, "ms01-b": b, "ms01-c": c })[name] ?? "";
const pairs = names.flatMap((from) => names.filter((to) => to !== from).map((to) => ({ from, to })));
const plan = lan.ring?.cables ?? [];

/** Where a cable leads from a node's port. */
const farEnd = (near: string): string => plan.find((ends) => ends.includes(near))?.find((end) => end !== near) ?? "";

/** The nodes that a packet of the tunnel passes, as the kernels of all three say. Over the LAN it is there at once. */
function journeys(lab: typeof lan, pulled: readonly string[]): string[][] {
  const sent = pairs.map(({ from, to }) => ({ at: from, to: addressOf(to), more: tunnel }));
  const relayed = pairs.map(({ from, to }) => {
    const at = names.find((name) => name !== from && name !== to) ?? "";
    const port = plan.flat().find((end) => end.startsWith(`${at}/`) && farEnd(end).startsWith(`${from}/`));
    return { at, to: addressOf(to), more: `from ${addressOf(from)} iif ${port?.split("/")[1]}` };
  });
  const ways = waysOf(lab, pulled, [...sent, ...relayed]);
  return pairs.map(({ from, to }, index) => {
    const hop = (at: string, by: string | undefined): string => {
      if (by === "bond0") return to;
      expect(pulled).not.toContain(farEnd(`${at}/${by}`));
      expect(pulled).not.toContain(`${at}/${by}`);
      return farEnd(`${at}/${by}`).split("/")[0] ?? "";
    };
    const first = hop(from, ways[index]);
    return first === to ? [from, to] : [from, first, hop(first, ways[sent.length + index])];
  });
}

testWithKernel("whichever cables are pulled, every packet gets there", () => {
  const subsets = plan.reduce<string[][]>((all, [end]) => [...all, ...all.map((one) => [...one, end])], [[]]);
  expect(subsets).toHaveLength(8);
  for (const lab of [lan, detour])
    for (const pulled of subsets) {
      const found = journeys(lab, pulled);
      expect(found.map((journey) => journey.at(-1))).toEqual(pairs.map(({ to }) => to));
      // Over a third node only where that is the fallback, and reached by one of the two.
      const over = found.filter((journey) => journey.length > 2).length;
      expect(over).toBe(lab === lan ? 0 : [0, 2, 2, 0][pulled.length]);
    }
});
