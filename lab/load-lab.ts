import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { checks } from "./checks";
import { checkPrivate, mergePrivate, type PrivateValues, privateTexts } from "./private";
import { LabError, type Problem } from "./problem";
import { type Lab, type LabInput, labSchema } from "./schema/lab";
import type { PrivateLab } from "./schema/private";
import { toProblems, wholeFile } from "./schema/problems";
import { salvage } from "./schema/salvage";

/** A lab that may be deployed, and what came with it. */
export interface LoadedLab {
  readonly lab: Lab;
  /** Absolute path of the lab file. */
  readonly file: string;
  /** What `lab.private.ts` brought, by name. Empty without such a file. */
  readonly privateValues: PrivateValues;
  /** What is allowed, but deserves a word. */
  readonly warnings: readonly Problem[];
}

/**
 * Loads a lab file and the `lab.private.ts` beside it, and checks everything about them.
 *
 * @param path of the lab file, from the current directory. @default "lab.config.ts"
 * @throws LabError with every problem at once
 */
export function loadLab(path = "lab.config.ts"): LoadedLab {
  const file = resolve(path);
  const shown = relative(process.cwd(), file) || path;
  const input = readDefault(file, shown, "defineLab") as LabInput;
  const privateFile = join(dirname(file), "lab.private.ts");
  if (!existsSync(privateFile)) return { ...checkLab(input, shown), file, privateValues: {} };

  const shownPrivate = relative(process.cwd(), privateFile);
  const own = readDefault(privateFile, shownPrivate, "definePrivate") as PrivateLab;
  const problems = checkPrivate(own, input);
  // What is wrong with the lab itself is said in the same breath.
  const merged = problems.length > 0 ? input : mergePrivate(input, own);
  const found = attempt(() => checkLab(merged, problems.length > 0 ? shown : `${shown} with ${shownPrivate}`));
  const errors = [
    ...(problems.length > 0 ? [new LabError(shownPrivate, problems)] : []),
    ...(found.error ? [found.error] : []),
  ];
  if (errors.length > 0 || !found.value) throw LabError.all(errors);
  return { ...found.value, file, privateValues: privateTexts(own) };
}

/** What came of it, or the lab error that it ended with. */
function attempt<T>(action: () => T): { value?: T; error?: LabError } {
  try {
    return { value: action() };
  } catch (error) {
    if (error instanceof LabError) return { error };
    throw error;
  }
}

/**
 * Checks a lab and fills in its defaults.
 *
 * @param shown how error messages name the file
 * @throws LabError with every problem at once
 */
export function checkLab(input: unknown, shown = "lab.config.ts"): { lab: Lab; warnings: readonly Problem[] } {
  const parsed = labSchema.safeParse(input);
  const unreadable = parsed.success ? [] : toProblems(parsed.error, input, labSchema);
  const lab = parsed.success ? parsed.data : (salvage(labSchema, input) as Lab);
  const readable = !unreadable.some(({ path }) => path === wholeFile);
  const found = (readable ? checks : [])
    .flatMap((check) => check(lab))
    .filter((problem) => !followsFrom(unreadable, problem));
  const errors = [...unreadable, ...found.filter(({ severity }) => severity !== "warning")];
  if (errors.length > 0) throw new LabError(shown, errors);
  return { lab, warnings: found };
}

/**
 * Whether a finding may only follow from what could not be read: it is about that place, names it, or has searched it in
 * vain.
 */
function followsFrom(unreadable: readonly Problem[], { path, rule, searched }: Problem): boolean {
  const within = (inner: string, outer: string): boolean =>
    inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
  const named = [path, ...rule.split(/[\s(),:]+/)];
  return unreadable.some(
    (bad) =>
      named.some((one) => within(one, bad.path)) ||
      (searched !== undefined && (within(bad.path, searched) || within(searched, bad.path))),
  );
}

function readDefault(file: string, shown: string, maker: string): unknown {
  if (!existsSync(file)) {
    throw new LabError(shown, [
      { path: "", rule: "The file does not exist", hint: "LAB=<path> names another lab file." },
    ]);
  }
  let module: { default?: unknown };
  try {
    // Lab files are TypeScript; the loader that runs this program runs them as well.
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a path that is known only when running
    module = require(file) as { default?: unknown };
  } catch (error) {
    if (error instanceof LabError) throw error;
    throw new LabError(shown, [{ path: "", rule: `The file can't be read: ${explain(error, file)}` }]);
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
  const words = (syntax?.[2] ?? first).replace(/[.:\s]+$/, "");
  return line === undefined ? words : `${words} (line ${line})`;
}
