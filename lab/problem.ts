import { inspect } from "node:util";

/** How bad a problem is: an error stops synthesis, a warning is shown and goes on. */
export type Severity = "error" | "warning";

/** One thing that is wrong in a lab file, said so that its reader can mend it without opening the code. */
export interface Problem {
  /** Where: the path of the property in the lab file, such as `nodes[1].address`. Empty for the file as a whole. */
  readonly path: string;
  /** What stands there. Left out where it is absent, or too large to show. */
  readonly value?: unknown;
  /** The rule that it breaks, as the end of a sentence: `must be an IPv4 address`. */
  readonly rule: string;
  /** What would mend it: a whole sentence, often `Did you mean …?`. */
  readonly hint?: string;
  /** @default "error" */
  readonly severity?: Severity;
  /** Paths of what has been searched in vain, such as `switches`: what can't be read there may be what is missed. Not shown. */
  readonly searched?: string | readonly string[];
}

/** A lab file that cannot be used. Carries every problem at once; its message is meant to be shown as it is, without a stack. */
export class LabError extends Error {
  override readonly name = "LabError";

  constructor(
    readonly file: string,
    readonly problems: readonly Problem[],
    message = describe(file, problems),
  ) {
    super(message);
  }

  /** Several files' errors as one. */
  static all(errors: readonly LabError[]): LabError {
    return new LabError(
      errors.map(({ file }) => file).join(", "),
      errors.flatMap(({ problems }) => problems),
      errors.map(({ message }) => message).join("\n\n"),
    );
  }
}

function describe(file: string, problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [`${file} has ${count}:`, "", ...problems.map((problem) => `  ${formatProblem(problem)}`)].join("\n");
}

/** One line: *path (value) rule. Hint* */
export function formatProblem({ path, value, rule, hint }: Problem): string {
  const place = [path, value === undefined ? "" : `(${formatValue(value)})`].filter(Boolean).join(" ");
  return [`${place} ${rule}.`.trim(), hint].filter(Boolean).join(" ");
}

function formatValue(value: unknown): string {
  const plain = typeof value === "string" && value.trim() === value && value !== "";
  const line = (plain ? value : toText(value)).replaceAll("\n", "\\n");
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}

/** A value as it would be written: lab files are programs, and may hold anything. */
export function toText(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return inspect(value, { breakLength: Infinity, compact: true, customInspect: false, depth: Infinity });
}
