import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { Command, Option } from "commander";
import { loadLab } from "../lab/load-lab";
import { redact } from "../lab/private-texts";
import { type Configuration, configurationsOf } from "../lab/talos/changes/configuration";
import { type NodeChange, nodeChanges } from "../lab/talos/changes/node-changes";
import { nodeDocuments } from "../lab/talos/node-documents";
import { schematicOf } from "../lab/talos/schematic";
import { CommandError } from "../terraform/run/command-error";
import { type Base, withBase } from "./support/base-checkout";
import { diffMarkdown, diffText } from "./print/diff-text";
import { labFile, project } from "./support/project";

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
      "Shows what a change to the lab file or the code does to the machine configurations, and what of it needs a reboot.",
    )
    .option("--base <revision>", "what to compare the files here with", "HEAD")
    .option("--json", "everything, for programs", false)
    .addOption(new Option("--markdown", "for a comment on a pull request").default(false).conflicts("json"))
    .option("--detailed-exitcode", "exit with 2 if anything would change", false)
    .addHelpText(
      "after",
      `
Examples:
  ./labctl diff                             what is not committed yet
  ./labctl diff --base main --markdown
  ./labctl diff --base HEAD~3 --detailed-exitcode

The other revision is computed by its own code. Needs no Terraform and no cluster; secrets and private values are not shown.
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
  return withBase(revision, file, async (base) => {
    // Another process works on it meanwhile. It ends with this one: in a folder that is gone it might never end.
    const stop = new AbortController();
    const before = configurationsAt(base, stop.signal);
    before.catch(() => undefined);
    try {
      const { lab, privateValues } = loadLab(file, { faults: false, hazards: false });
      const after = configurationsOf(lab, { nodeDocuments, schematicOf });
      return redact(nodeChanges(await before, after), privateValues);
    } finally {
      stop.abort();
    }
  });
}

/** The configurations of another revision, by its own code. @throws CommandError if it can't be built */
async function configurationsAt(
  { revision, folder, labFile: file }: Base,
  signal: AbortSignal,
): Promise<Configuration[]> {
  const script = join(project, "commands", "support", "print-configurations.ts");
  const child = spawn(process.execPath, ["--require", "tsx/cjs", script, folder, file], {
    cwd: folder,
    signal,
    killSignal: "SIGKILL",
    // No later run uses this folder: caching its compiled files would be wasted.
    env: { ...process.env, TSX_DISABLE_CACHE: "1" },
  });
  const [[code], printed, said] = await Promise.all([
    once(child, "exit") as Promise<[number | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  if (code === 0) return JSON.parse(printed) as Configuration[];
  // The error and where it was met first.
  const lines = said
    .replaceAll(`${folder}/`, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const words = lines.slice(0, 2).map((line) => line.trim());
  throw new CommandError(`${revision} can't be built: ${words.join(" ")}`);
}
