import fc from "fast-check";
import { Proof } from "../../../lab/proof/proof";
import { levels } from "../../../lab/proof/promises/promise";
import { type Lab, labSchema } from "../../../lab/schema/lab";
import { bruteForce } from "../../support/brute-force";
import { labs } from "../../support/random-labs";
import { runs } from "../../support/runs";

/** A lab, and some of what can fail in it. */
const struck = labs.chain((lab) => {
  const proof = new Proof(lab);
  const ids = proof.elements.map(({ id }) => id);
  return fc.record({
    proof: fc.constant(proof),
    faults: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 5 }),
    more: fc.constantFrom(...ids),
  });
});

/** The level of every promise, by name. */
function under(proof: Proof, faults: readonly string[]): Record<string, string | undefined> {
  const { verdicts } = proof.under(faults);
  return Object.fromEntries(proof.judged.map(({ name }, index) => [name, verdicts[index]?.level]));
}

test("one more fault never makes a promise better", () => {
  fc.assert(
    fc.property(struck, ({ proof, faults, more }) => {
      const [before, after] = [under(proof, faults), under(proof, [...new Set([...faults, more])])];
      for (const [name, level] of Object.entries(before))
        expect(levels.indexOf(after[name] as never)).toBeLessThanOrEqual(levels.indexOf(level as never));
    }),
    runs(250),
  );
});

test("the result is what asking who reaches whom gives, one by one", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(struck, ({ proof, faults }) => {
      const found = under(proof, faults);
      for (const [name, level] of Object.entries(bruteForce(proof.lab, faults))) {
        if (found[name] === undefined) continue;
        expect({ [name]: found[name] }).toEqual({ [name]: level });
        seen.add(`${name} ${level}`);
      }
    }),
    { numRuns: 1_500 },
  );
  // Every promise was seen in every state, or the comparison would say little.
  expect([...seen].sort()).toHaveLength(24);
});

test("names mean nothing", () => {
  fc.assert(
    fc.property(struck, ({ proof, faults }) => {
      const rename = (text: string): string =>
        text.replaceAll(/\b([nsrufdpmx])(\d)\b/g, (_, kind: string, number: string) => `${kind}x${9 - Number(number)}`);
      const renamed = new Proof(labSchema.parse(renameAll(proof.lab, rename)));
      expect(under(renamed, faults.map(rename))).toEqual(under(proof, faults));
    }),
    runs(100),
  );
});

/** Every text of a lab changed, but for those that name ports of machines. */
function renameAll(value: unknown, rename: (text: string) => string): unknown {
  if (typeof value === "string") return rename(value);
  if (Array.isArray(value)) return value.map((one) => renameAll(one, rename));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renameAll(one, rename)]));
}

test("what hangs on nothing that fails stays as it is", () => {
  fc.assert(
    fc.property(labs, (lab: Lab) => {
      const proof = new Proof(lab);
      const { segments, narrowed } = proof.surveyor.survey([]);
      expect({ segments, narrowed: [...narrowed] }).toEqual({ segments: proof.surveyor.intact.segments, narrowed: [] });
    }),
    runs(100),
  );
});
