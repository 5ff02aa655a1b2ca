import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, relative } from "node:path";
import { text } from "node:stream/consumers";
import { Command } from "commander";
import { loadLab } from "../lab/load-lab";
import { type PrivateValues, replacerOf } from "../lab/private-texts";
import { type Configuration, configurationsOf } from "../lab/talos/changes/configuration";
import { type NodeChange, nodeChanges } from "../lab/talos/changes/node-changes";
import { nodeDocuments } from "../lab/talos/node-documents";
import { schematicOf } from "../lab/talos/schematic";
import { CommandError } from "../terraform/run/command-error";
import { Interrupts } from "../terraform/run/interrupts";
import { type BaseCheckout, checkOutBase } from "./base-checkout";
import { diffMarkdown, diffText } from "./diff-text";
import { labFile, project } from "./project";

interface Options {
  readonly base: string;
  readonly json: boolean;
  readonly markdown: boolean;
  readonly detailedExitcode: boolean;
}

/** `labctl diff` */
export function diffCommand(): Command {
  return new Command("diff")
    .description(
      "Shows what a change of the lab file or of the code does to the machine configurations, and which of it takes a reboot.",
    )
    .option("--base <revision>", "what to compare the files here with", "HEAD")
    .option("--json", "everything, for programs", false)
    .option("--markdown", "for a comment on a pull request", false)
    .option("--detailed-exitcode", "exit with 2 if anything would change", false)
    .addHelpText(
      "after",
      `
Examples:
  ./labctl diff                             what is not committed yet
  ./labctl diff --base main --markdown
  ./labctl diff --base HEAD~3 --detailed-exitcode

The other revision is computed by its own code. No Terraform, no cluster; secrets and private values are not shown.
Exit codes: 0 compared, 1 failed, 2 wrong usage or, with --detailed-exitcode, changes, 130 interrupted.`,
    )
    .action(async ({ base, json, markdown, detailedExitcode }: Options) => {
      const changes = await compare(base, labFile());
      const print = json
        ? (all: readonly NodeChange[]) => `${JSON.stringify(all, null, 2)}\n`
        : markdown
          ? diffMarkdown
          : diffText;
      process.stdout.write(print(changes));
      if (changes.length > 0 && detailedExitcode) process.exitCode = 2;
    });
}

async function compare(revision: string, file: string): Promise<NodeChange[]> {
  const checkout = checkOutBase(revision, file);
  // A Ctrl-C reaches the other process as well.
  const interrupts = new Interrupts(async () => Promise.resolve(checkout.remove()));
  try {
    // Two processors are enough for both.
    const before = configurationsAt(checkout, revision);
    before.catch(() => undefined);
    const { lab, privateValues } = loadLab(file, { faults: false, hazards: false });
    const after = configurationsOf(lab, { nodeDocuments, schematicOf });
    return withoutPrivate(nodeChanges(await before, plain(after)), privateValues);
  } finally {
    checkout.remove();
    interrupts.close();
  }
}

/** The configurations of another revision, by its own code. @throws CommandError if it can't be built */
async function configurationsAt({ folder, labFile: file }: BaseCheckout, revision: string): Promise<Configuration[]> {
  const script = join(project, "commands", "print-configurations.ts");
  const child = spawn(process.execPath, ["--require", "tsx/cjs", script, folder, file], { cwd: project });
  const [[code], printed, said] = await Promise.all([
    once(child, "exit") as Promise<[number | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  if (code === 0) return JSON.parse(printed) as Configuration[];
  const [first = ""] = said.split("\n").filter((line) => /\b(Error|problems?)\b|^\S+ /.test(line));
  throw new CommandError(`${revision} can't be built: ${first.replaceAll(folder, relative(folder, folder) || ".")}`);
}

/** As the other revision's come: through JSON. */
const plain = (configurations: readonly Configuration[]): Configuration[] =>
  JSON.parse(JSON.stringify(configurations)) as Configuration[];

function withoutPrivate(changes: readonly NodeChange[], values: PrivateValues): NodeChange[] {
  const replace = replacerOf(values);
  const hide = (value: unknown): unknown =>
    typeof value === "string" ? replace(value, (name) => `<private ${name}>`) : value;
  return JSON.parse(JSON.stringify(changes, (_key, value: unknown) => hide(value))) as NodeChange[];
}
