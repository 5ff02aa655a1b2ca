import { stripVTControlCharacters } from "node:util";
import type { Command } from "commander";
import { shippedFile } from "./scratch";

/** Runs a verb of `labctl` in this process. What it makes of wrong usage is tested where it runs as a program. */
export async function runVerb(
  verb: Command,
  args: readonly string[],
  lab = shippedFile,
): Promise<{ readonly status: number; readonly stdout: string }> {
  let printed = "";
  const write = jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  process.env["LAB"] = lab;
  process.exitCode = undefined;
  try {
    await verb.parseAsync(args, { from: "user" });
    return { status: Number(process.exitCode ?? 0), stdout: stripVTControlCharacters(printed) };
  } finally {
    write.mockRestore();
    process.exitCode = undefined;
  }
}
