import { Command, Option } from "commander";
import pc from "picocolors";
import { allHazards } from "../lab/hazards";
import { type Met, metInDocuments, metInLab } from "../lab/hazards/met";
import { loadLab } from "../lab/load-lab";
import { redactProblems } from "../lab/private-texts";
import { plural } from "./print/plural";
import { hazardMarkdown } from "./print/hazard-markdown";
import { labFile } from "./support/project";

interface Options {
  readonly json: boolean;
  readonly markdown: boolean;
}

/** A hazard of the table, and where the lab meets it. */
type Row = (typeof allHazards)[number] & { readonly met?: Pick<Met, "places" | "because"> };

/** `labctl hazards` */
export function hazardsCommand(): Command {
  return new Command("hazards")
    .description("Lists the known hazards: versions, settings and hardware that are known to go wrong together.")
    .option("--json", "everything, for programs", false)
    .addOption(new Option("--markdown", "the table without the lab, for a page").default(false).conflicts("json"))
    .addHelpText(
      "after",
      `
Examples:
  ./labctl hazards
  ./labctl hazards --json | jq '.[] | select(.places != [])'

✗ the lab meets it and is refused, ! it is warned, ~ it has accepted it, · it does not meet it.
Exit codes: 0 no hazard stops the lab; 1 one does; 2 wrong usage.`,
    )
    .action(({ json, markdown }: Options) => {
      if (markdown) return void process.stdout.write(hazardMarkdown());
      const rows = judged();
      process.stdout.write(json ? `${JSON.stringify(rows.map(asJson), null, 2)}\n` : print(rows));
      if (rows.some((row) => markOf(row) === "✗")) process.exitCode = 1;
    });
}

function judged(): Row[] {
  const { lab, privateValues } = loadLab(labFile(), { faults: false, hazards: false });
  const met = new Map([...metInLab(lab), ...metInDocuments(lab)].map((one) => [one.id, one]));
  return allHazards.map((hazard): Row => {
    const own = met.get(hazard.id);
    if (!own) return hazard;
    const shown = redactProblems(
      own.places.map((place) => ({ ...place, rule: "" })),
      privateValues,
      "the private file",
    );
    return { ...hazard, met: { places: shown, because: own.because } };
  });
}

const markOf = ({ met, severity }: Row): "✗" | "!" | "~" | "·" => {
  if (!met) return "·";
  if (met.because !== undefined) return "~";
  return severity === "error" ? "✗" : "!";
};

const paint = { "✗": pc.red, "!": pc.yellow, "~": pc.dim, "·": pc.dim } as const;

function print(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const mark = markOf(row);
    const title = paint[mark](`${mark} ${row.id}`);
    if (!row.met) return title;
    return [
      `${title}: ${row.met.places.map(({ path }) => path).join(", ")}`,
      `    ${row.happens}`,
      `    ${row.met.because === undefined ? row.remedy : `accepted: ${row.met.because}`}`,
      `    ${row.source}`,
    ].join("\n");
  });
  const met = rows.filter((row) => row.met);
  const accepted = met.filter((row) => row.met?.because !== undefined);
  const result = `${plural(rows.length, "known hazard")}, the lab meets ${met.length}, of which ${accepted.length} accepted`;
  return `${lines.join("\n")}\n\n${result}\n`;
}

const asJson = ({ id, severity, happens, remedy, source, met }: Row) => ({
  id,
  severity,
  happens,
  remedy,
  source,
  places: met?.places.map(({ path, value }) => ({ path, value })) ?? [],
  because: met?.because,
});
