/* Small pieces of Graphviz' language. */

/** The class of something that needs all of these elements: `up`, `down`, or `fault` if one of them is the fault itself. */
export type State = (...ids: string[]) => string;

/** A text as Graphviz reads it. */
export const quoted = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** A list of attributes. Values are quoted unless they are already, or are HTML. */
export function attributes(all: Readonly<Record<string, string>>): string {
  const value = (text: string): string => (/^["<]/.test(text) ? text : quoted(text));
  return `[${Object.entries(all)
    .map(([key, text]) => `${key}=${value(text)}`)
    .join(", ")}]`;
}

/** A table of texts as an HTML label. A text with `@` before it is a port that edges can end in. */
export function box(rows: readonly (readonly string[])[]): string {
  const span = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row, index) => {
    const width = (at: number): number => Math.floor(span / row.length) + (at < span % row.length ? 1 : 0);
    const cell = (text: string, at: number): string =>
      text.startsWith("@")
        ? `<TD PORT="${text.slice(1)}" BORDER="1" COLSPAN="${width(at)}">${text.slice(1)}</TD>`
        : `<TD ALIGN="LEFT" COLSPAN="${width(at)}">${index === firstText(rows) ? `<B>${escaped(text)}</B>` : escaped(text)}</TD>`;
    return `<TR>${row.map(cell).join("")}</TR>`;
  });
  return `<<TABLE BORDER="1" CELLBORDER="0" CELLSPACING="0" CELLPADDING="4">${cells.join("")}</TABLE>>`;
}

const firstText = (rows: readonly (readonly string[])[]): number => rows.findIndex(([text]) => !text?.startsWith("@"));

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
