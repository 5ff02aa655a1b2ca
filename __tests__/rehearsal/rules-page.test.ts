import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Duration, durations } from "../../rehearsal/pace/durations";
import { type Delay, delays } from "../../rehearsal/world/pods/delays";
import { type AnyRule, allRules } from "../../rehearsal/world/rules";

const file = join(__dirname, "..", "..", "docs", "rehearsal.md");

const rule = ({ id, rule: text, source, ...more }: AnyRule): string =>
  `- \`${id}\`${"effect" in more ? ` (${String(more.effect)})` : ""}: ${text}. Source: ${source}.`;

const duration = ({ what, kind, seconds, afterwards, awaits = [], source }: Duration): string =>
  [
    `- \`${what}\` ${kind}: ${seconds} s`,
    ...(afterwards ? [`, then ${afterwards.seconds} s (${afterwards.what})`] : []),
    ...(awaits.length > 0 ? [`, after what goes on behind ${awaits.map((type) => `\`${type}\``).join(" and ")}`] : []),
    `. Source: ${source}.`,
  ].join("");

const delay = ({ what, seconds, source }: Delay): string => `- ${what}: ${seconds} s. Source: ${source}.`;

/** What the page lists after the first paragraph of a section, as the code says it. */
const printed = {
  "How long things take": `${durations.map(duration).join("\n")}\n`,
  "How long pods take": `${Object.values(delays).map(delay).join("\n")}\n`,
  "The rules": Object.entries(allRules)
    .map(([about, rules]) => `### ${about}\n\n${rules.map(rule).join("\n")}\n`)
    .join("\n"),
};

test.each(Object.entries(printed))(
  "docs/rehearsal.md lists what there is: %s (UPDATE_SNAPSHOTS=1 prints it anew)",
  (heading, list) => {
    const text = readFileSync(file, "utf8");
    const introduction = text.indexOf("\n\n", text.indexOf(`\n## ${heading}\n`)) + 2;
    const start = text.indexOf("\n\n", introduction) + 2;
    const next = text.indexOf("\n\n## ", start);
    const end = next === -1 ? text.length : next + 1;
    if (process.env["UPDATE_SNAPSHOTS"]) writeFileSync(file, text.slice(0, start) + list + text.slice(end));
    else expect(text.slice(start, end)).toBe(list);
  },
);
