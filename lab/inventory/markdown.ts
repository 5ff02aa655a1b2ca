/** How a column's cells stand. */
type Alignment = "left" | "center";

/** A table for a page on GitHub. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  alignment: (column: number) => Alignment = () => "left",
): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  const rule = head.map((_, column) => (alignment(column) === "center" ? ":-:" : "---"));
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

/** A cell can't hold its own border, a line break, or a tag. */
const cell = (text: string): string =>
  text
    .replaceAll("|", "\\|")
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll("<", "&lt;");
