import { createInterface } from "node:readline/promises";
import { CommandError } from "../../terraform/run/command-error";

/** Asks on the terminal. Nothing but "yes" is a yes. @throws CommandError where there is nobody to ask */
export async function approve(question: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new CommandError("There is no terminal to ask on. Add --auto-approve to go on without asking.");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // In a terminal that readline listens to, Ctrl-C is a key first.
    lines.once("SIGINT", () => process.kill(process.pid, "SIGINT"));
    return (await lines.question(`${question} Type "yes" to go on: `)).trim() === "yes";
  } finally {
    lines.close();
  }
}
