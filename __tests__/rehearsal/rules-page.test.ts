import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AnyRule, allRules } from "../../rehearsal/world/rules";

const file = join(__dirname, "..", "..", "docs", "rehearsal.md");
const heading = "## The rules\n\nA release";

const row = ({ id, rule, source, ...more }: AnyRule): string =>
  `- \`${id}\`${"effect" in more ? ` (${String(more.effect)})` : ""}: ${rule}. Source: ${source}.`;

/** The end of the page, as the rules say it. */
function printed(): string {
  return Object.entries(allRules)
    .map(([about, rules]) => `### ${about}\n\n${rules.map(row).join("\n")}\n`)
    .join("\n");
}

test("docs/rehearsal.md lists the rules that there are (UPDATE_SNAPSHOTS=1 prints them anew)", () => {
  const text = readFileSync(file, "utf8");
  const start = text.indexOf("\n\n", text.indexOf(heading) + heading.length) + 2;
  if (process.env["UPDATE_SNAPSHOTS"]) writeFileSync(file, text.slice(0, start) + printed());
  expect(readFileSync(file, "utf8").slice(start)).toBe(printed());
});
