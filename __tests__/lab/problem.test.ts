import fc from "fast-check";
import { formatProblem } from "../../lab/problem";

const shown = (value: unknown): string => formatProblem({ path: "place", value, rule: "must be another" });

test("a value is shown as it would be written", () => {
  const round: { self?: unknown } = {};
  round.self = round;
  expect([5n, round, "", " x", "a\nb", [], { a: 1 }, null, Symbol("s")].map(shown)).toEqual([
    "place (5n) must be another.",
    "place (<ref *1> { self: [Circular *1] }) must be another.",
    'place ("") must be another.',
    'place (" x") must be another.',
    "place (a\\nb) must be another.",
    "place ([]) must be another.",
    "place ({ a: 1 }) must be another.",
    "place (null) must be another.",
    "place (Symbol(s)) must be another.",
  ]);
});

test("any value fits on one line", () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }), (value) => {
      expect(shown(value)).not.toContain("\n");
      expect(shown(value).length).toBeLessThan(120);
    }),
  );
});

test("a value that throws when it is looked at is shown all the same", () => {
  expect(
    shown({
      toJSON: () => {
        throw new Error("no");
      },
    }),
  ).toMatch(/^place \(\{ toJSON: /);
});
