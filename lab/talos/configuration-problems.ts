import type { TalosDocument } from "../../.gen/talos/documents";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { documentProblems, titleOf } from "./document-problems";
import { expressionProblems } from "./expression-problems";
import { unsignedInstaller } from "./images";
import { nodeDocuments, TransformError } from "./node-documents";

/**
 * What is wrong with the machine configurations that a lab leads to. The project's own documents are right by their types;
 * what is found here comes from a transform. Paths name node, document and field, as `ms01-a: BondConfig bond0: mtu`.
 *
 * @param lab one that nothing else is wrong with
 */
export function configurationProblems(lab: Lab): Problem[] {
  const failed = new Set<string>();
  return lab.nodes.flatMap((node) => {
    try {
      return nodeProblems(node, nodeDocuments(lab, node, unsignedInstaller(lab, node)));
    } catch (error) {
      if (!(error instanceof TransformError)) throw error;
      // A transform of the whole lab that fails does so for every node.
      if (failed.has(error.problem.path)) return [];
      failed.add(error.problem.path);
      return [error.problem];
    }
  });
}

function nodeProblems({ name }: LabNode, documents: readonly TalosDocument[]): Problem[] {
  const titles = documents.map(titleOf);
  return documents.flatMap((document, index) => {
    const title = titles[index] ?? "";
    const place = `${name}: ${title}`;
    if (titles.indexOf(title) < index)
      return [{ path: place, rule: "must be there once", hint: "Change the document that there is, with `map`." }];
    return [...documentProblems(document), ...expressionProblems(document)].map((problem) => ({
      ...problem,
      path: problem.path === "" ? place : `${place}: ${problem.path}`,
    }));
  });
}
