import { Command, InvalidArgumentError, Option } from "commander";
import { loadLab } from "../lab/load-lab";
import { chain } from "../lab/proof/chain";
import { gaps, unproven } from "../lab/proof/gaps";
import { cheapestMend } from "../lab/proof/mends";
import { Proof, type Row, worst } from "../lab/proof/proof";
import { groupRows, reasonFor } from "../lab/proof/row-groups";
import { breaks, faultMarkdown, faultTable } from "./print/fault-table";
import { labFile } from "./support/project";
import { unknownFault } from "./support/unknown-fault";

interface Options {
  readonly depth: 1 | 2;
  readonly maintenance: boolean;
  readonly fault?: string;
  readonly json: boolean;
  readonly markdown: boolean;
}

/** `labctl faults` */
export function faultsCommand(): Command {
  return new Command("faults")
    .description("Tries every single fault that the lab file describes against everything that the lab promises.")
    .option("--depth <count>", "faults at the same time: 1, or 2 for every pair", depth, 1)
    .option("--maintenance", "every fault while one node after another is drained and off", false)
    .option("--fault <name>", "explains one fault, such as switch:agg1")
    .option("--json", "everything, for programs", false)
    .addOption(new Option("--markdown", "the table, for a page").default(false).conflicts("json"))
    .addHelpText(
      "after",
      `
Examples:
  ./labctl faults
  ./labctl faults --fault cable:ms01-a/sfp0
  ./labctl faults --depth 2
  LAB=examples/five/lab.config.ts ./labctl faults --maintenance

✓ kept, ~ kept with less, ✗ broken. Of pairs and of maintenance those are listed that break what neither fault breaks alone.
Exit codes: 0 no single fault breaks a promise, or it is accepted; 1 one does; 2 wrong usage.`,
    )
    .action((options: Options, command: Command) => {
      const proof = new Proof(loadLab(labFile(), { faults: false }).lab);
      const names = proof.elements.map(({ id }) => id);
      if (options.fault !== undefined && !names.includes(options.fault))
        command.error(unknownFault(options.fault, names));
      const singles = [...proof.singles()];
      const rows = rowsFor(proof, options, singles);
      process.stdout.write(`${print(proof, options, singles, rows)}\n`);
      if (singles.some((row) => breaks(row) && reasonFor(proof, row) === undefined)) process.exitCode = 1;
    });
}

function rowsFor(proof: Proof, { depth: count, maintenance, fault }: Options, singles: Row[]): Row[] {
  if (fault !== undefined) return singles.filter(({ faults }) => faults[0] === fault);
  if (count === 1 && !maintenance) return singles;
  const alone = new Map(singles.map((row) => [row.faults[0], new Set(proof.broken(row))]));
  const pairs = maintenance ? proof.maintenance() : proof.pairs();
  return [...pairs].filter((row) =>
    proof.broken(row).some((promise) => !row.faults.some((fault_) => alone.get(fault_)?.has(promise))),
  );
}

function print(proof: Proof, options: Options, singles: readonly Row[], rows: readonly Row[]): string {
  const { lab } = proof;
  if (options.json) return JSON.stringify(asJson(proof, rows), undefined, 2);
  if (options.fault !== undefined) return rows.map((row) => explain(proof, row)).join("\n");
  const shown = rows.filter((row) => worst(row) !== "kept");
  const groups = groupRows(proof, shown);
  if (options.markdown) return faultMarkdown(proof, groups);
  const broken = singles.filter(breaks);
  const accepted = broken.filter((row) => reasonFor(proof, row) !== undefined).length;
  const single = options.depth === 1 && !options.maintenance;
  const what = options.maintenance ? "faults during maintenance" : "pairs of faults";
  return [
    ...(groups.length > 0 ? [faultTable(proof, groups, process.stdout.columns ?? 120), ""] : []),
    ...(single ? [] : [`${rows.length} ${what} break what neither breaks alone.`]),
    `${singles.length} single faults tried: ${broken.length - accepted} break a promise, ${accepted} more are accepted.`,
    ...list("Not described, so not proven", gaps(lab)),
    ...list(
      "Not proven",
      unproven(lab).map(({ promise, why }) => `${promise}: ${why}`),
    ),
  ].join("\n");
}

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((one) => `  · ${one}`)];

function explain(proof: Proof, row: Row): string {
  const because = reasonFor(proof, row);
  const element = proof.elements.find(({ id }) => id === row.faults[0]);
  const mend = breaks(row) && element ? cheapestMend(proof, element) : undefined;
  return [
    ...proof.judged.map(({ name, reason }, index) => {
      const verdict = row.verdicts[index];
      const why = verdict?.level === "kept" ? "" : `\n    ${chain(proof, row, name).join(" → ")}\n    ${reason}`;
      return `${name}: ${verdict?.level}${why}`;
    }),
    ...(because === undefined ? [] : [`Accepted: ${because}`]),
    ...(mend === undefined ? [] : [`Cheapest fix: ${mend}.`]),
  ].join("\n");
}

function asJson(proof: Proof, rows: readonly Row[]) {
  return {
    lab: proof.lab.name,
    notDescribed: gaps(proof.lab),
    notProven: unproven(proof.lab),
    rows: rows.map((row) => ({
      faults: row.faults,
      because: reasonFor(proof, row),
      promises: Object.fromEntries(proof.judged.map(({ name }, index) => [name, row.verdicts[index]])),
    })),
  };
}

function depth(text: string): 1 | 2 {
  if (text !== "1" && text !== "2") throw new InvalidArgumentError("It must be 1 or 2.");
  return text === "1" ? 1 : 2;
}
