import fc from "fast-check";
import { type Figure, formatFigure, verdict } from "../../bench/figure";
import { labOf } from "../../bench/lab-of";
import { inScratch, measure, median } from "../../bench/measure";
import { childrensTime } from "../../bench/rehearsal";
import { complaints } from "../support/labs";

test("a lab of any size has nothing wrong", () => {
  fc.assert(
    fc.property(fc.constantFrom(1, 2, 3, 4, 5, 10, 255, 256, 257, 1000), (count) => {
      const lab = labOf(count);
      expect(lab.nodes).toHaveLength(count);
      expect(complaints(lab)).toEqual({ errors: [], warnings: [] });
    }),
    { numRuns: 10 },
  );
});

const figure: Figure = { name: "a figure", value: 1.2, unit: "x", aim: 1, limit: 1.6 };

test.each([
  [1, "reached", "✓"],
  [1.6, "within", "·"],
  [1.61, "missed", "✗"],
] as const)("a figure of %d is %s", (value, word, mark) => {
  expect(verdict({ ...figure, value })).toBe(word);
  expect(formatFigure({ ...figure, value }).startsWith(mark)).toBe(true);
  expect(formatFigure({ ...figure, value })).toContain("aim 1.00 x, at most 1.60 x");
});

test("without a limit the aim is one", () => {
  expect(verdict({ ...figure, limit: undefined, value: 1.01 })).toBe("missed");
});

test("a median lies in the middle", () => {
  expect([median([3, 1, 2]), median([4, 1]), median([7])]).toEqual([2, 2.5, 7]);
  expect(() => median([])).toThrow("no median");
});

test.each([
  ["dash", "0m0.010000s 0m0.020000s\n1m2.500000s 0m0.250000s\n"],
  ["bash", "0m0.010s 0m0.020s\n1m2.500s 0m0.250s\n"],
])("the children's time is read of what %s prints", (_shell, text) => {
  expect(childrensTime(text)).toBeCloseTo(62.75);
  expect(() => childrensTime("sh: times: not found")).toThrow("can't be read");
});

test("a program is measured as it runs, and its failure is no figure", async () => {
  const { seconds, peak } = await measure({ file: "bench/empty-app.ts" });
  expect(seconds).toBeGreaterThan(0.05);
  expect(peak).toBeGreaterThan(30);
  await expect(measure({ file: "main.ts", env: { LAB: "none.config.ts" } })).rejects.toThrow("The file does not exist");
});

test("nothing is left of what a measured program writes", async () => {
  const folder = await inScratch(async (scratch) => Promise.resolve(scratch));
  expect(() => process.chdir(folder)).toThrow("ENOENT");
});
