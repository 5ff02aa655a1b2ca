import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Command } from "commander";
import { parse } from "yaml";
import { CommandError } from "../../terraform/run/command-error";
import { writeOutput } from "../print/write-output";
import { openInfra } from "./open-stacks";

/** A verb that hands out a file by which the cluster is reached, as `infra` keeps it in its state. */
export function accessCommand(name: "kubeconfig" | "talosconfig", program: "kubectl" | "talosctl"): Command {
  return new Command(name)
    .description(
      `Prints the file that ${program} reaches the cluster with. Whoever has it may do everything there. Asks no machine.`,
    )
    .option("--output <file>", "write it to this file, which nobody else may read; one of another lab is left alone")
    .addHelpText(
      "after",
      `
Examples:
  ./labctl ${name} --output ~/${program === "kubectl" ? ".kube" : ".talos"}/home
  ./labctl ${name} > ${name}                             readable to whom your umask says

Exit codes: 0 printed, 1 infra is not deployed, or the file is another's, 2 wrong usage.`,
    )
    .action(async ({ output }: { readonly output?: string }) => {
      await openInfra(async ({ infra, lab }) => {
        if ((await infra.addresses()).length === 0)
          throw new CommandError(`${lab.name} has no ${name} yet. Deploy infra first: \`./labctl deploy infra\`.`);
        const text = `${(await infra.output(name)).trimEnd()}\n`;
        if (output === undefined) {
          process.stdout.write(text);
          return;
        }
        writeAccess(output, text);
        process.stdout.write(`${output} opens ${contextsIn(text).join(", ")}.\n`);
      });
    });
}

/**
 * Writes it for its owner alone, in a folder such as `~/.kube`, which its program makes at its first use.
 *
 * @throws CommandError if another's file is there, or it can't be written
 */
export function writeAccess(file: string, text: string): void {
  refuseOtherContexts(file, text);
  const folder = dirname(file);
  if (!existsSync(folder) && existsSync(dirname(folder))) mkdirSync(folder, { mode: 0o700 });
  writeOutput(file, text, 0o600);
}

/**
 * A file of one lab may be written anew, as after its certificate has been renewed; whatever else a file holds would be lost.
 *
 * @throws CommandError if it holds anything else
 */
function refuseOtherContexts(file: string, text: string): void {
  // What is no file can't be written, or keeps nothing.
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return;
  const before = readFileSync(file, "utf8");
  const own = contextsIn(text);
  const there = contextsIn(before);
  const others = there.filter((context) => !own.includes(context));
  if (others.length === 0 && (there.length > 0 || before.trim() === "")) return;
  const what = others.length > 0 ? `holds ${others.join(", ")}` : "exists, and holds no context";
  throw new CommandError(
    `--output (${file}) ${what}, which would be lost. Name another file: KUBECONFIG takes several, with a colon between them, and \`talosctl config merge\` takes one in.`,
  );
}

/** Names of the contexts, which kubectl's file lists and talosctl's has as keys. */
function contextsIn(text: string): string[] {
  try {
    const contexts =
      (parse(text) as { contexts?: { name: string }[] | Record<string, unknown> } | null)?.contexts ?? {};
    return Array.isArray(contexts) ? contexts.map(({ name }) => name) : Object.keys(contexts);
  } catch {
    return [];
  }
}
