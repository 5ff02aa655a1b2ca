/** What came of one rehearsal. */
export type Outcome = { readonly seconds: number } | { readonly failed: string } | { readonly skipped: string };

/** One Terraform with every Node. */
export interface Row {
  /** With its version: `Terraform 1.11.4`. */
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

const cell = (outcome: Outcome): string => {
  if ("seconds" in outcome) return "rehearsed";
  return "failed" in outcome ? `**failed**: ${outcome.failed}` : "not tried";
};

/** The table as Prettier leaves it. */
export function table(nodes: readonly string[], rows: readonly Row[]): string {
  const lines = [["", ...nodes], ...rows.map(({ name, outcomes }) => [name, ...outcomes.map(cell)])];
  const widths = nodes.concat("").map((_, column) => Math.max(3, ...lines.map((line) => (line[column] ?? "").length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |`;
  const [head = [], ...body] = lines;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}

const [begin, end] = ["<!-- matrix: npm run check:matrix writes this table -->", "<!-- /matrix -->"];

/** A page with the table in its marked place. @throws Error if the page has no such place */
export function withTable(page: string, text: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`README.md has no place for the table: ${begin} … ${end}`);
  return `${page.slice(0, from)}${begin}\n\n${text}\n\n${page.slice(to)}`;
}
