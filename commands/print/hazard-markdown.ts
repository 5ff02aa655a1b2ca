import { allHazards } from "../../lab/hazards";

/** The table of known hazards for a page: a lab has no part in it. */
export function hazardMarkdown(): string {
  return allHazards
    .map(
      ({ id, severity, happens, remedy, source }) =>
        `- \`${id}\` (${severity}): ${happens}. ${remedy} [Source](${source}).\n`,
    )
    .join("");
}
