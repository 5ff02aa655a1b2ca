import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeOutput } from "../../commands/print/write-output";
import { CommandError } from "../../terraform/run/command-error";
import { scratchFolder } from "../support/scratch";

test("a file in a folder that there is is written", () => {
  const file = join(scratchFolder(), "x.md");
  writeOutput(file, "text");
  expect(readFileSync(file, "utf8")).toBe("text");
});

test("a folder that is missing is named, in one line", () => {
  const folder = join(scratchFolder(), "missing");
  const file = join(folder, "x.md");
  const message = `--output (${file}) can't be written: there is no folder ${folder}.`;
  expect(() => writeOutput(file, "text")).toThrow(new CommandError(message));
});

test("a folder in the place of a file is said in the system's words", () => {
  expect(() => writeOutput(scratchFolder(), "text")).toThrow(/^--output \(.*\) can't be written: EISDIR/);
});
