import { parse } from "yaml";
import type { TalosDocument } from "../../.gen/talos/documents";
import { type Subject, validateDocuments } from "../../commands/support/talos-validator";
import { formatProblem } from "../../lab/problem";
import { documentProblems } from "../../lab/talos/document-problems";
import { withoutGo } from "../support/go";
import { labWith } from "../support/labs";
import type { Caught, Mutant } from "./mutant";
import { Stack } from "./stack";

/**
 * What Talos says of the machine configurations that each mutant of `infra` hands to the provider: its own validator in one
 * process for all, or, without Go, the validators that are generated from its schema.
 *
 * @param file the stack as synthesis has written it
 * @returns what is caught, by mistake
 */
export function refusedByTalos(mutants: readonly Mutant[], file: string): Map<string, Caught> {
  const untouched = JSON.stringify(nodesOf(new Stack(file), ""));
  const subjects = mutants.flatMap(({ infra }, index) => {
    const stack = new Stack(file);
    infra?.(stack);
    return JSON.stringify(nodesOf(stack, "")) === untouched ? [] : nodesOf(stack, String(index));
  });
  const layer = withoutGo === undefined ? "Talos' validator" : "Talos' schema";
  const said = withoutGo === undefined ? byTalos(subjects) : bySchema(subjects);
  return new Map(said.map(([index, message]) => [mutants[Number(index)]?.mistake ?? "", { layer, message }]));
}

/** About which subject, and what. */
type Said = readonly [name: string, message: string];

function byTalos(subjects: readonly Subject[]): Said[] {
  const { problems } = validateDocuments(labWith(), subjects);
  return problems
    .filter(({ severity }) => severity === "error")
    .map(({ path, rule }): Said => [path.split(":")[0] ?? "", `${path} ${rule}`]);
}

function bySchema(subjects: readonly Subject[]): Said[] {
  return subjects.flatMap(({ name, documents }) =>
    documents.flatMap(documentProblems).map((problem): Said => [name, formatProblem(problem)]),
  );
}

/** The documents of every node, as far as they are documents at all. */
function nodesOf(stack: Stack, name: string): Subject[] {
  return stack.all("talos_machine_configuration").map((one) => ({
    name,
    role: one["machine_type"] === "worker" ? "worker" : "control-plane",
    documents: (one["config_patches"] as string[])
      .map((patch) => parse(patch) as TalosDocument)
      .filter((document) => !Array.isArray(document)),
  }));
}
