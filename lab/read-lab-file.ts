import { existsSync, statSync } from "node:fs";
import { dirname, relative } from "node:path";
import { LabError } from "./problem";

/**
 * Gives what a lab file, or a private one, exports by default: an object, and nothing more is known of it.
 *
 * @param shown how errors name the file
 * @param maker the function that the file has to call
 * @param word says what an error's message says, in words that may be shown
 * @throws LabError if the file can't be read
 */
export function readLabFile(
  file: string,
  shown: string,
  maker: string,
  word: (message: string) => string = (message) => message,
): unknown {
  if (!existsSync(file)) {
    throw new LabError(shown, [
      { path: "", rule: "The file does not exist", hint: "LAB=<path> names another lab file." },
    ]);
  }
  if (!/\.[cm]?[jt]s$/.test(file) || !statSync(file).isFile()) {
    throw new LabError(shown, [
      {
        path: "",
        rule: "It is no TypeScript file",
        hint: "LAB=<path> names a lab file, as examples/five/lab.config.ts.",
      },
    ]);
  }
  let module: { default?: unknown };
  try {
    // Lab files are TypeScript; the loader that runs this program runs them as well.
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a path that is known only when running
    module = require(file) as { default?: unknown };
  } catch (error) {
    if (error instanceof LabError) throw error;
    throw new LabError(shown, [
      { path: "", rule: `The file can't be read: ${word(explain(error, file))}`, hint: misplaced(error, file) },
    ]);
  }
  if (module.default === null || typeof module.default !== "object") {
    throw new LabError(shown, [
      { path: "", rule: "The file has no default export", hint: `It must say \`export default ${maker}({…})\`.` },
    ]);
  }
  return module.default;
}

/** What a program that does not load says of itself, and the line where it stopped. */
function explain(error: unknown, file: string): string {
  const [first = "", second = ""] = String(error instanceof Error ? error.message : error).split("\n");
  // A syntax error is on the second line, behind its place: `<file>:3:10: ERROR: …`.
  const syntax = /:(\d+):\d+: ERROR: (.*)$/.exec(second);
  const line = syntax?.[1] ?? (error instanceof Error ? error.stack?.split(`${file}:`)[1]?.split(":")[0] : undefined);
  const words = (syntax?.[2] ?? first).trim().replace(/[.:\s]+$/, "");
  return line === undefined ? words : `${words} (line ${line})`;
}

/** A lab file that was copied from another folder. */
function misplaced(error: unknown, file: string): string | undefined {
  if (!/^Cannot find module '(\.{1,2}\/)+lab'/.test(String((error as Error).message))) return undefined;
  const path = relative(dirname(file), __dirname);
  return `From there the functions of lab files are in "${path.startsWith(".") ? path : `./${path}`}".`;
}

/** For `word`, of a private file: loaders quote what stands in it. */
export function redactQuotes(message: string): string {
  return message.replaceAll(/(["'`]).*\1/g, "…");
}
