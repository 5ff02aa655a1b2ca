import { instance } from "@viz-js/viz";
import { Command, Option } from "commander";
import { hardware } from "../lab/diagram/hardware";
import { page, picture } from "../lab/diagram/page";
import { services } from "../lab/diagram/services";
import { chain } from "../lab/proof/chain";
import { gaps } from "../lab/proof/gaps";
import { Proof } from "../lab/proof/proof";
import type { Lab } from "../lab/schema/lab";
import { shownLab } from "./support/shown-lab";
import { unknownFault } from "./support/unknown-fault";
import { writeOutput } from "./print/write-output";

interface Options {
  readonly view: View;
  readonly fault?: string;
  readonly private: boolean;
  readonly html: boolean;
  readonly output?: string;
}

const views = ["hardware", "services"] as const;
export type View = (typeof views)[number];

/** `labctl diagram` */
export function diagramCommand(): Command {
  return new Command("diagram")
    .description(
      "Draws the lab as SVG: its hardware (lines, routers, switches, nodes with ports, cables with speeds, feeds), or its services " +
        "(who gets in, what is exposed, what runs in which namespace, on which machines). Private values are left out.",
    )
    .addOption(new Option("--view <view>", "what is drawn").choices(views).default("hardware"))
    .option("--fault <name>", "greys out what a fault takes down, such as switch:agg1")
    .option("--private", "show private values as well", false)
    .option("--html", "an HTML page, with notes on the picture", false)
    .option("--output <file>", "where to write it, instead of printing it")
    .addHelpText(
      "after",
      `
Examples:
  ./labctl diagram --output docs/lab.svg
  ./labctl diagram --view services --output docs/services.svg
  ./labctl diagram --html --fault switch:agg1 --output fault.html

Exit codes: 0 drawn, 1 the lab file can't be used, 2 wrong usage.`,
    )
    .action(async ({ view, fault, html, output, private: unredacted }: Options, command: Command) => {
      const lab = shownLab(unredacted);
      if (view === "services" && fault !== undefined) command.error("--fault is for the hardware view.");
      const names = new Proof(lab).elements.map(({ id }) => id);
      if (fault !== undefined && !names.includes(fault)) command.error(unknownFault(fault, names));
      const drawn = await draw(lab, view, fault);
      const result = html ? page(drawn, titleOf(lab, fault), notes(lab, fault)) : drawn;
      if (output === undefined) process.stdout.write(result);
      else writeOutput(output, result);
    });
}

/** The picture of a lab, with a fault if one is named. */
export async function draw(lab: Lab, view: View = "hardware", fault?: string): Promise<string> {
  const viz = await instance();
  const graph = view === "services" ? services(lab) : hardware(lab, fault);
  return picture(viz.renderString(graph, { format: "svg" }), titleOf(lab, fault));
}

const titleOf = ({ name }: Lab, fault?: string): string =>
  `Lab ${name}${fault === undefined ? "" : ` while ${fault} fails`}`;

function notes(lab: Lab, fault: string | undefined): string[] {
  const proof = new Proof(lab);
  const row = proof.under(fault === undefined ? [] : [fault]);
  const less = proof.judged.filter((_, index) => row.verdicts[index]?.level !== "kept");
  const missing = gaps(lab);
  return [
    ...less.map(({ name }) => `${name}: ${chain(proof, row, name).join(" → ")}`),
    ...(fault !== undefined && less.length === 0 ? ["Every promise is kept."] : []),
    ...(missing.length > 0 ? [`Not described: ${missing.join("; ")}.`] : []),
  ];
}
