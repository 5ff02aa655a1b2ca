import { createInterface } from "node:readline/promises";
import { CommandError } from "../../terraform/run/command-error";

/** Asks on the terminal. Only "yes" counts as a yes. @throws CommandError where there is nobody to ask */
export async function approve(question: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new CommandError("There is no terminal to ask on. Add --auto-approve to go on without asking.");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // While readline listens to a terminal, Ctrl-C is just a key.
    lines.once("SIGINT", () => process.kill(process.pid, "SIGINT"));
    return (await lines.question(`${question} Type "yes" to go on: `)).trim() === "yes";
  } finally {
    lines.close();
  }
}
