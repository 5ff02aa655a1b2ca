import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readKept, writeChange, writeWhole } from "../../rehearsal/world/kept-state";
import { runs } from "../support/runs";
import { scratchFolder } from "../support/scratch";

const key = fc.constantFrom("a", "b", "c");
const leaf = fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.array(fc.integer(), { maxLength: 2 }));
const tree = (depth: number): fc.Arbitrary<unknown> =>
  depth === 0 ? leaf : fc.oneof(leaf, fc.dictionary(key, tree(depth - 1)));
const state = fc.dictionary(key, tree(4)) as fc.Arbitrary<object>;
const file = join(scratchFolder(), "state.json");

test("a state is read as it was after the last change; cut off anywhere, as after the last whole one", () => {
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 5 }), fc.nat(), (states, place) => {
      const [first = {}, ...later] = states;
      writeWhole(file, first);
      const ends = [readFileSync(file).length];
      later.forEach((after, index) => {
        writeChange(file, states[index] ?? {}, after);
        ends.push(readFileSync(file).length);
      });
      expect(readKept(file)).toEqual(states.at(-1));

      const bytes = readFileSync(file);
      const [start = 0] = ends;
      const cut = start + (place % (bytes.length - start + 1));
      writeFileSync(file, bytes.subarray(0, cut));
      expect(readKept(file)).toEqual(states[ends.findLastIndex((end) => end <= cut)]);
    }),
    runs(60),
  );
});

test("a change is as long as what has changed", () => {
  const before = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`node-${index}`, "x".repeat(1000)]));
  writeWhole(file, { machines: before });
  const { length } = readFileSync(file);
  writeChange(file, { machines: before }, { machines: { ...before, "node-7": "y" } });
  expect(readFileSync(file).length - length).toBeLessThan(50);
});
