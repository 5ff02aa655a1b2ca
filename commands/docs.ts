import { basename, dirname, join } from "node:path";
import { Command } from "commander";
import { inventory, type Section } from "../lab/inventory/inventory";
import { gaps, unproven } from "../lab/proof/gaps";
import { Proof, worst } from "../lab/proof/proof";
import { groupRows } from "../lab/proof/row-groups";
import type { Lab } from "../lab/schema/lab";
import { draw, type View } from "./diagram";
import { faultMarkdown } from "./print/fault-table";
import { shownLab } from "./support/shown-lab";
import { writeOutput } from "./print/write-output";

interface Options {
  readonly output?: string;
  readonly private: boolean;
}

/** `labctl docs` */
export function docsCommand(): Command {
  return new Command("docs")
    .description(
      "Writes the lab's own page: nodes, addresses, cables, appliances, failure domains, what is exposed, what runs, and what each single fault breaks. Pictures " +
        "are written beside it. Private values are left out.",
    )
    .option("--output <file>", "where to write it, such as docs/lab.md; by default the page alone is printed")
    .option("--private", "show private values as well", false)
    .addHelpText(
      "after",
      `
Examples:
  ./labctl docs | less
  ./labctl docs --output docs/lab.md        # and docs/lab.svg, docs/lab-services.svg

Exit codes: 0 written, 1 the lab file can't be used, 2 wrong usage.`,
    )
    .action(async ({ output, private: unredacted }: Options) => {
      const lab = shownLab(unredacted);
      if (output === undefined) return void process.stdout.write(labPage(lab));
      const pictures = picturesBeside(output);
      // The page first: where it can't be written, no picture is left behind.
      writeOutput(output, labPage(lab, pictures));
      for (const [view, file] of Object.entries(pictures))
        writeOutput(join(dirname(output), file), await draw(lab, view as View));
    });
}

/** Names of the pictures that belong to a page. */
export function picturesBeside(page: string): Readonly<Record<View, string>> {
  const name = basename(page, ".md");
  return { hardware: `${name}.svg`, services: `${name}-services.svg` };
}

/** The page of a lab, with pictures of these names. */
export function labPage(lab: Lab, pictures?: Readonly<Record<View, string>>): string {
  const shown: readonly Section[] = pictures
    ? [
        { title: "Hardware", text: `![The lab's hardware](${pictures.hardware})` },
        { title: "Services", text: `![The lab's services](${pictures.services})` },
      ]
    : [];
  const sections = [...shown, ...inventory(lab), { title: "Single faults", text: faults(lab) }];
  return [
    `# Lab ${lab.name}`,
    "Written by `./labctl docs`; edit the lab file instead.",
    ...sections.map(({ title, text }) => `## ${title}\n\n${text}`),
  ]
    .join("\n\n")
    .concat("\n");
}

function faults(lab: Lab): string {
  const proof = new Proof(lab);
  const rows = [...proof.singles()];
  const less = rows.filter((row) => worst(row) !== "kept");
  const open = [
    ...gaps(lab).map((gap) => `${gap}: not described`),
    ...unproven(lab).map(({ promise, why }) => `${promise}: ${why}`),
  ];
  return [
    `${rows.length} were tried. ✓ kept, ~ kept with less, ✗ broken; faults that are not listed have no effect.`,
    ...(less.length > 0 ? [faultMarkdown(proof, groupRows(proof, less))] : []),
    ...(open.length > 0 ? [`Not proven:\n\n${open.map((one) => `- ${one}`).join("\n")}`] : []),
  ].join("\n\n");
}
