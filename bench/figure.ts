/** One figure of a bench, and what it should be. Less is better for all of them. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** `x` is a ratio of two things that were measured in the same run. */
  readonly unit: "x" | "ms" | "s" | "MiB";
  /** What the project is after. */
  readonly aim: number;
  /** What it must not exceed. @default - the aim */
  readonly limit?: number;
}

export type Verdict = "reached" | "within" | "missed";

/** `within`: the aim is not reached, the limit holds. */
export function verdict({ value, aim, limit = aim }: Figure): Verdict {
  if (value <= aim) return "reached";
  return value <= limit ? "within" : "missed";
}

const marks: Readonly<Record<Verdict, string>> = { reached: "✓", within: "·", missed: "✗" };

/** A line for people. */
export function formatFigure(figure: Figure): string {
  const { name, value, unit, aim, limit } = figure;
  const most = limit === undefined ? "" : `, at most ${amount(limit, unit)}`;
  return `${marks[verdict(figure)]} ${name.padEnd(58)} ${amount(value, unit).padStart(9)}   aim ${amount(aim, unit)}${most}`;
}

function amount(value: number, unit: Figure["unit"]): string {
  const digits = { x: 2, ms: 1, s: 1, MiB: 0 }[unit];
  return unit === "x" ? `${value.toFixed(digits)} x` : `${value.toFixed(digits)} ${unit}`;
}
