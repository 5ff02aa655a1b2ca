import Table from "cli-table3";
import pc from "picocolors";
import { markdownTable } from "../../lab/inventory/markdown";
import type { Proof, Row } from "../../lab/proof/proof";
import type { Level } from "../../lab/proof/promises/promise";
import type { RowGroup } from "../../lab/proof/row-groups";
import { quietTable } from "./quiet-table";

const marks: Readonly<Record<Level, string>> = { kept: "✓", degraded: "~", broken: "✗" };

/** Width of the columns of marks and faults with whole headings, and the least useful width of a column of words. */
const wordsFrom = { headings: 100, how: 132 };

/** The matrix: a line for each kind of outcome, a column for each promise. */
export function faultTable(
  proof: Proof,
  groups: readonly RowGroup[],
  width: number,
  colors = pc.createColors(),
): string {
  const paint: Readonly<Record<Level, (text: string) => string>> = {
    kept: colors.dim,
    degraded: colors.yellow,
    broken: colors.red,
  };
  const names = proof.judged.map(({ name }) => (width < wordsFrom.headings ? name.slice(0, 4) : name));
  const words = width >= wordsFrom.how;
  const table = new Table({
    head: ["fault", ...names, ...(words ? ["what is less"] : [])].map((text) => colors.bold(text)),
    ...quietTable,
    colAligns: ["left", ...names.map(() => "center" as const), "left"],
    ...(words && {
      colWidths: [40, ...names.map((name) => name.length + 2), width - 44 - names.join("  ").length],
      wordWrap: true,
    }),
  });
  for (const group of groups) {
    table.push([
      label(group),
      ...group.first.verdicts.map(({ level }) => paint[level](marks[level])),
      ...(words ? [summary(proof, group)] : []),
    ]);
  }
  return table.toString();
}

/** The same for a page on GitHub. */
export function faultMarkdown(proof: Proof, groups: readonly RowGroup[]): string {
  const names = proof.judged.map(({ name }) => name);
  return markdownTable(
    ["fault", ...names, "what is less"],
    groups.map((group) => [
      `\`${group.first.faults.join("` and `")}\`${more(group)}`,
      ...group.first.verdicts.map(({ level }) => marks[level]),
      summary(proof, group),
    ]),
    (column) => (column > 0 && column <= names.length ? "center" : "left"),
  );
}

/** `cable:ms01-a/sfp0 +5` */
const label = (group: RowGroup): string =>
  `${group.first.faults.join(" + ")}${more(group)}${group.because === undefined ? "" : " (accepted)"}`;

const more = ({ rows }: RowGroup): string => (rows.length > 1 ? ` +${rows.length - 1}` : "");

/** What is less of which promises, each once; what is accepted says why. */
function summary({ judged }: Proof, { first, because }: RowGroup): string {
  const hows = [...new Set(first.verdicts.map(({ how }) => how).filter((how) => how !== undefined))];
  const hurt = (how: string): string =>
    judged.flatMap(({ name }, index) => (first.verdicts[index]?.how === how ? [name] : [])).join(", ");
  return [
    ...hows.map((how) => `${hurt(how)}: ${how}`),
    ...(because === undefined ? [] : [`accepted: ${because}`]),
  ].join("; ");
}

/** Whether a row breaks something. */
export const breaks = ({ verdicts }: Row): boolean => verdicts.some(({ level }) => level === "broken");
