import fc from "fast-check";
import { isCron, longestGap } from "../../lab/cron";

test.each([
  ["0 3 * * *", 1],
  ["*/15 * * * *", 1],
  ["0 3 * * 0", 7],
  ["0 3 * * 1-5", 3],
  ["0 3 * * 1,4", 4],
  ["0 3 1 * *", 31],
  ["0 3 31 * *", 61],
  ["0 3 1 1 *", 366],
  ["0 3 1-31/2 * *", 2],
  // Both restricted: one of them suffices.
  ["0 3 1 * 0", 7],
  // A star with a step restricts nothing, as robfig/cron sees it: both must hold.
  ["0 3 */1 * 0", 7],
  ["0 3 29 2 *", 1461],
])("%s leaves at most %d days between two runs", (cron, gap) => {
  expect(longestGap(cron)).toBe(gap);
});

test.each(["", "daily", "@daily", "0 3 * *", "0 3 * * * *", "60 3 * * *", "0 24 * * *", "0 3 0 * *", "0 3 * 13 *"])(
  "%j is no cron expression",
  (text) => expect(isCron(text)).toBe(false),
);
test.each(["0 3 * * 7", "0 3 5-1 * *", "0 3 */0 * *", "0  3 * * *", "0 3 * * SUN", "-1 3 * * *", "0 3 1,,2 * *"])(
  "%j is none either",
  (text) => expect(isCron(text)).toBe(false),
);

test("what never runs has no gap", () => {
  expect(isCron("0 3 31 2 *")).toBe(true);
  expect(longestGap("0 3 31 2 *")).toBeUndefined();
});

test("more days never make the gap longer", () => {
  const weekdays = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 });
  fc.assert(
    fc.property(weekdays, fc.integer({ min: 0, max: 6 }), (some, one) => {
      const gap = longestGap(`0 3 * * ${some.join(",")}`) ?? NaN;
      expect(longestGap(`0 3 * * ${[...some, one].join(",")}`)).toBeLessThanOrEqual(gap);
      expect(gap).toBeLessThanOrEqual(7);
    }),
    { numRuns: 30 },
  );
});
