import { spawnSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { wrapped } from "../../commands/print/wrap";
import { project } from "../../commands/support/project";

test("long lines are wrapped at spaces, and no word is lost", () => {
  const word = fc.stringMatching(/^[a-z<>;.]{1,30}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const text = wrapped(words.join(" "));
      for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
      expect(text.split(/[ \n]/)).toEqual(words);
    }),
  );
});

test("what fits, and what can be copied, stays as it is", () => {
  const text = ["Examples:", `  ./labctl ${"x ".repeat(80)}`, "", `${"a".repeat(120)} b`.slice(0, 120), "short"].join(
    "\n",
  );
  expect(wrapped(text)).toBe(text);
});

test("a sentence that goes on in the next line is wrapped as one, and the next one begins anew", () => {
  expect(wrapped("one two three\nfour five\nSix", 11)).toBe("one two\nthree four\nfive\nSix");
  expect(wrapped("  example\nfour five six", 9)).toBe("  example\nfour five\nsix");
});

test("the help of rehearse has no longer line, beside its examples", () => {
  const { stdout } = spawnSync(process.execPath, [join(project, "labctl"), "rehearse", "--help"], { encoding: "utf8" });
  expect(stdout).toContain("What can happen to a running lab");
  for (const line of stdout.split("\n").filter((one) => !one.startsWith(" ")))
    expect(line.length).toBeLessThanOrEqual(100);
});
