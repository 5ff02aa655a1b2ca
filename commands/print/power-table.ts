import Table from "cli-table3";
import pc from "picocolors";
import { markdownTable } from "../../lab/inventory/markdown";
import type { PowerReport, PowerRow, Year } from "../../lab/power/report";
import type { Watts } from "../../lab/schema/power";
import { quietTable } from "./quiet-table";

/** The report for a terminal. */
export function powerTable(report: PowerReport, colors = pc.createColors()): string {
  const [headings = [], ...rows] = tableOf(report);
  const table = new Table({ head: headings.map((text) => colors.bold(text)), ...quietTable });
  table.push(...rows);
  return [table.toString(), "", ...powerWords(report)].join("\n");
}

/** The same for a page on GitHub. */
export function powerMarkdown(report: PowerReport): string {
  const [headings = [], ...rows] = tableOf(report);
  return [markdownTable(headings, rows), "", ...powerWords(report).map((line) => `- ${line}`)].join("\n");
}

/** Headings and rows, without columns in which nothing stands. */
function tableOf(report: PowerReport): string[][] {
  const money = `${report.tariff?.currency} a year`;
  const headings = ["machine", "model", "power", "idle W", "load W", "kWh a year", money, "processor"];
  const cells = rows(report);
  const used = headings.map((_, column) => cells.some((row) => !["", "–"].includes(row[column] ?? "")));
  return [headings, ...cells].map((row) => row.filter((_, column) => used[column]));
}

function rows({ machines, unknown, total, tariff }: PowerReport): string[][] {
  const count = unknown.length === 0 ? "all" : `${machines.length - unknown.length} of ${machines.length}`;
  const sum = [count, "", "", ...numbers(total, total), ""];
  const some = machines.length > 1 && unknown.length < machines.length;
  return [...machines.map((machine) => row(machine, tariff !== undefined)), ...(some ? [sum] : [])];
}

function row(machine: PowerRow, money: boolean): string[] {
  const { name, model, power = "–", watts, year, processorLimit } = machine;
  return [
    name,
    model,
    power,
    ...(watts && year ? numbers(watts, year) : ["?", "?", "?", money ? "?" : "–"]),
    processorLimit === undefined ? "" : `≤ ${processorLimit} W`,
  ];
}

/** Idle to load: between them lies what a lab really draws. */
const numbers = ({ idle, load }: Watts, { kwh, cost }: Year): string[] => [
  short(idle),
  short(load),
  between(kwh),
  cost ? between(cost) : "–",
];

const between = ({ idle, load }: Watts): string => `${Math.round(idle)}–${Math.round(load)}`;
const short = (watts: number): string => String(Math.round(watts * 10) / 10);

/** Where the figures are from, a line for each source. */
function sources(machines: PowerReport["machines"]): string[] {
  const all = new Set(machines.flatMap(({ watts }) => watts?.source ?? []));
  return [...all].map((source) => {
    const names = machines.flatMap(({ name, watts }) => (watts?.source === source ? [name] : []));
    return `Figures of ${names.join(", ")}: ${source}.`;
  });
}

function powerWords({
  machines,
  tariff,
  budget,
  total,
  unknown,
  kept,
  wattsPerPromise,
  oneMore,
}: PowerReport): string[] {
  const known = oneMore.flatMap(({ name, watts, year }) => {
    const money = year?.cost && tariff ? `, ${between(year.cost)} ${tariff.currency}` : "";
    return watts && year
      ? [`One more like ${name}: ${short(watts.idle)}–${short(watts.load)} W, ${between(year.kwh)} kWh${money} a year.`]
      : [];
  });
  return [
    ...sources(machines),
    ...(wattsPerPromise === undefined
      ? []
      : [
          `${short(wattsPerPromise)} W idle for each of ${kept.length} promises that hold when any one machine fails: ${kept.join(", ")}.`,
        ]),
    ...known,
    ...(budget === undefined
      ? []
      : [`The budget is ${budget} W; under load ${short(budget - total.load)} W are left.`]),
    ...(tariff ? [] : ['No price is given: `tariff: { perKwh: 0.3, currency: "EUR" }`.']),
    ...(unknown.length === 0
      ? []
      : [
          `No figure for ${unknown.join(", ")}. Measure at the wall and add \`watts: { idle: …, load: … }\`; nothing is guessed.`,
        ]),
    "Machines only: switches, routers and what a supply loses come on top.",
  ];
}
