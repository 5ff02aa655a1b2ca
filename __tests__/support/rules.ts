import type { LabInput } from "../../lab";
import { complaints, shippedLab } from "./labs";

/** One rule: a change that stays within it, one that breaks it, and what is said then. */
export interface Rule {
  readonly rule: string;
  readonly passes?: (lab: LabInput) => void;
  readonly fails: (lab: LabInput) => void;
  /** The whole message. */
  readonly says: string | RegExp;
}

/** For each rule, a lab that passes and one that fails with its message. */
export function testRules(rules: readonly Rule[], start = shippedLab): void {
  describe.each(rules)("$rule", ({ passes, fails, says }) => {
    test("a lab within the rule passes", () => {
      const lab = start();
      passes?.(lab);
      expect(complaints(lab).errors).toEqual([]);
    });

    test("a lab that breaks it is told so", () => {
      const lab = start();
      fails(lab);
      const { errors } = complaints(lab);
      expect(errors).toContainEqual(typeof says === "string" ? says : expect.stringMatching(says));
    });
  });
}
