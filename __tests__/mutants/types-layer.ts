import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import * as ts from "typescript";
import type { Edit } from "./mutant";

const root = join(__dirname, "..", "..");

/**
 * What the compiler says of each edit, as if its file said it: one program for all of them, in which every edited file stands
 * beside the one that it was. Nothing where it has nothing to say.
 */
export function typeErrors(edits: readonly Edit[]): (string | undefined)[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => readFileSync(path, "utf8")) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, root);
  const edited = new Map(
    edits.map((edit, index) => [
      join(root, dirname(edit.file), `mutant-${index}-${basename(edit.file)}`),
      applied(edit),
    ]),
  );
  const host = ts.createCompilerHost(options);
  const readFromDisk = host.readFile.bind(host);
  const existsOnDisk = host.fileExists.bind(host);
  host.readFile = (path) => edited.get(path) ?? readFromDisk(path);
  host.fileExists = (path) => edited.has(path) || existsOnDisk(path);
  const program = ts.createProgram({ rootNames: [...edited.keys()], options, host });
  return [...edited.keys()].map((path) => {
    const file = program.getSourceFile(path);
    const [first] = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return first && ts.flattenDiagnosticMessageText(first.messageText, " ");
  });
}

function applied({ file, from, to }: Edit): string {
  const text = readFileSync(join(root, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  return text.replace(from, to);
}
