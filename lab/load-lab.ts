import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { checks } from "./checks";
import { labHazardsAreAccepted, nodeHazardsAreAccepted } from "./checks/hazards";
import { singleFaultsAreSurvived } from "./checks/single-faults";
import { inOwnWords } from "./machines/own-words";
import { privateFileOf, overlayPrivate } from "./private";
import { readLabFile, redactQuotes } from "./read-lab-file";
import { type PrivateValues, privateTexts, redactProblems } from "./private-texts";
import { LabError, type Problem } from "./problem";
import { type Lab, labSchema } from "./schema/lab";
import { toProblems, wholeFile } from "./schema/problems";
import { salvage } from "./schema/salvage";
import { configurationProblems } from "./talos/configuration-problems";

/** A lab that may be deployed, and what came with it. */
export interface LoadedLab {
  readonly lab: Lab;
  /** Absolute path of the lab file. */
  readonly file: string;
  /** What the private file brought, by name. Empty without such a file. */
  readonly privateValues: PrivateValues;
  /** What is allowed, but deserves a word. */
  readonly warnings: readonly Problem[];
}

export interface CheckOptions {
  /** Whether a lab is refused that a single fault takes down. @default true */
  readonly faults?: boolean;
  /** Whether a lab is refused that meets a known hazard. @default true */
  readonly hazards?: boolean;
}

/**
 * Loads a lab file and the private file beside it (`privateFileOf`), and checks everything about them.
 *
 * @param path of the lab file, from the current directory. @default "lab.config.ts"
 * @throws LabError with every problem at once
 */
export function loadLab(path = "lab.config.ts", options: CheckOptions = {}): LoadedLab {
  const file = resolve(path);
  const shown = relative(process.cwd(), file) || path;
  const input = readLabFile(file, shown, "defineLab");
  const privateFile = privateFileOf(file);
  if (!existsSync(privateFile)) return { ...checkLab(input, shown, options), file, privateValues: {} };
  const shownPrivate = relative(process.cwd(), privateFile);
  const own = readLabFile(privateFile, shownPrivate, "definePrivate", redactQuotes);
  return { ...checkBoth(input, own, shown, shownPrivate, options), file };
}

/**
 * Checks a private file, and the lab that it is laid over. What is wrong with either is said in the same breath, and no
 * message holds a private value.
 *
 * @throws LabError with every problem at once
 */
export function checkBoth(
  input: unknown,
  own: unknown,
  shown = "lab.config.ts",
  shownPrivate = "lab.private.ts",
  options: CheckOptions = {},
): Omit<LoadedLab, "file"> {
  const { lab, problems } = overlayPrivate(input, own);
  // A private file that can't be used is not laid over the lab, which then holds nothing of it.
  const privateValues = problems.length > 0 ? {} : privateTexts(own);
  const hide = (found: readonly Problem[]): Problem[] => redactProblems(found, privateValues, shownPrivate);
  const { value, error } = attempt(() => checkLab(problems.length > 0 ? input : lab, undefined, options));
  const errors = [
    ...(problems.length > 0 ? [new LabError(shownPrivate, problems)] : []),
    ...(error
      ? [new LabError(problems.length > 0 ? shown : `${shown} with ${shownPrivate}`, hide(error.problems))]
      : []),
  ];
  if (errors.length > 0 || !value) throw LabError.all(errors);
  return { lab: value.lab, privateValues, warnings: hide(value.warnings) };
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
export function checkLab(
  input: unknown,
  shown = "lab.config.ts",
  { faults = true, hazards = true }: CheckOptions = {},
): { lab: Lab; warnings: readonly Problem[] } {
  const parsed = labSchema.safeParse(input);
  const unreadable = parsed.success ? [] : toProblems(parsed.error, input, labSchema);
  const lab = parsed.success ? parsed.data : (salvage(labSchema, input) as Lab);
  const readable = !unreadable.some(({ path }) => path === wholeFile);
  const found = (readable ? [...checks, ...(hazards ? [labHazardsAreAccepted] : [])] : [])
    .flatMap((check) => check(lab))
    .filter((problem) => !followsFrom(unreadable, problem));
  const errors = [...unreadable, ...found.filter(isError)];
  // Documents are made of a lab that nothing is wrong with.
  if (errors.length === 0) errors.push(...configurationProblems(lab));
  const worded = (all: readonly Problem[]): Problem[] =>
    inOwnWords(all, (node) => lab.nodes[node]?.machine.profile?.name);
  if (errors.length > 0) throw new LabError(shown, worded(errors));
  const later = [...(hazards ? nodeHazardsAreAccepted(lab) : []), ...(faults ? singleFaultsAreSurvived(lab) : [])];
  const fatal = later.filter(isError);
  if (fatal.length > 0) throw new LabError(shown, worded(fatal));
  return { lab, warnings: worded([...found, ...later]) };
}

const isError = ({ severity }: Problem): boolean => severity !== "warning";

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
      [searched ?? []].flat().some((one) => within(bad.path, one) || within(one, bad.path)),
  );
}
