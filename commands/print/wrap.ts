/** Columns that text for people takes at most. */
const most = 100;

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
  return paragraphs.flatMap((lines) => (fits(lines) ? lines : wrap(lines.join(" "), width))).join("\n");
}

const isProse = (line: string): boolean => !line.startsWith(" ");

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
