import { Help } from "commander";

/** Columns that text for people takes at most. */
const most = 100;

const help = Object.assign(new Help(), { minWidthToWrap: 1 });

/**
 * Wraps what is too long for a terminal at its spaces. Examples, which are indented, stay as they are: they are there to be
 * copied.
 */
export function wrapped(text: string, width = Math.min(process.stdout.columns || most, most)): string {
  const paragraphs: string[][] = [];
  for (const line of text.split("\n")) {
    const before = paragraphs.at(-1);
    if (before?.[0] && isProse(before[0]) && /^[a-z0-9]/.test(line)) before.push(line);
    else paragraphs.push([line]);
  }
  const fits = (lines: readonly string[]): boolean => lines.every((line) => line.length <= width || !isProse(line));
  return paragraphs.flatMap((lines) => (fits(lines) ? lines : help.boxWrap(lines.join(" "), width))).join("\n");
}

const isProse = (line: string): boolean => !line.startsWith(" ");
