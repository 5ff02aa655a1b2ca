import Table from "cli-table3";
import pc from "picocolors";
import { markdownTable } from "../../lab/inventory/markdown";
import type { PowerReport, PowerRow, Year } from "../../lab/power/report";
import type { Watts } from "../../lab/schema/power";
import { quietTable } from "./quiet-table";

const headings = ["machine", "model", "power", "idle W", "load W", "kWh a year", "a year", "processor", "source"];

/** The report for a terminal. */
export function powerTable(report: PowerReport, colors = pc.createColors()): string {
  const table = new Table({ head: headings.map((text) => colors.bold(text)), ...quietTable });
  table.push(...rows(report));
  return [table.toString(), "", ...powerWords(report)].join("\n");
}

/** The same for a page on GitHub. */
export function powerMarkdown(report: PowerReport): string {
  return [markdownTable(headings, rows(report)), "", ...powerWords(report).map((line) => `- ${line}`)].join("\n");
}

function rows(report: PowerReport): string[][] {
  const { machines, unknown, total, tariff } = report;
  const count = unknown.length === 0 ? "all" : `${machines.length - unknown.length} of ${machines.length}`;
  const sum = [count, "", "", ...numbers(total, total, tariff), "", ""];
  const some = machines.length > 1 && unknown.length < machines.length;
  return [...machines.map((machine) => row(machine, tariff)), ...(some ? [sum] : [])];
}

function row(machine: PowerRow, tariff: PowerReport["tariff"]): string[] {
  const { name, model, power = "–", watts, year, processorLimit } = machine;
  return [
    name,
    model,
    power,
    ...(watts && year ? numbers(watts, year, tariff) : ["?", "?", "?", "?"]),
    processorLimit === undefined ? "" : `≤ ${processorLimit} W`,
    watts?.source ?? "not known",
  ];
}

/** Idle to load: between them lies what a lab really draws. */
const numbers = ({ idle, load }: Watts, { kwh, cost }: Year, tariff: PowerReport["tariff"]): string[] => [
  short(idle),
  short(load),
  between(kwh),
  cost && tariff ? `${between(cost)} ${tariff.currency}` : "–",
];

const between = ({ idle, load }: Watts): string => `${Math.round(idle)}–${Math.round(load)}`;
const short = (watts: number): string => String(Math.round(watts * 10) / 10);

function powerWords({ tariff, budget, total, unknown, kept, wattsPerPromise, oneMore }: PowerReport): string[] {
  const known = oneMore.flatMap(({ name, watts, year }) => {
    const money = year?.cost && tariff ? `, ${between(year.cost)} ${tariff.currency}` : "";
    return watts && year
      ? [`One more like ${name}: ${short(watts.idle)}–${short(watts.load)} W, ${between(year.kwh)} kWh${money} a year.`]
      : [];
  });
  return [
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
