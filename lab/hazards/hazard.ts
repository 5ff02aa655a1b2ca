import type { TalosDocument, V1Alpha1Config } from "../../.gen/talos/documents";
import type { Problem, Severity } from "../problem";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";

/** Where a lab meets a hazard: as in a problem. */
export type Place = Pick<Problem, "path" | "value" | "searched">;

interface Known {
  /** What goes wrong there, as the end of a sentence that begins with the place. */
  readonly happens: string;
  /** What to do instead: whole sentences. */
  readonly remedy: string;
  /** The issue or page that it is known from. */
  readonly source: `https://${string}`;
  /** An error stops synthesis; a warning is for what may go well, or only costs speed. */
  readonly severity: Severity;
}

/** A combination that can be seen in the lab file. As in every check, any value may be undefined. */
export interface LabHazard extends Known {
  readonly meets: (lab: Lab) => readonly Place[];
}

/** A combination that shows only in a node's documents, since a transform makes it. Paths lie inside of the node's name. */
export interface DocumentHazard extends Known {
  readonly meetsNode: (documents: readonly TalosDocument[], lab: Lab, node: LabNode) => readonly Place[];
}

/** A combination of versions, settings or hardware that is known to go wrong, though each part of it is allowed. */
export type Hazard = LabHazard | DocumentHazard;

/** Places of those nodes that meet something, each with its path in the lab file. */
export function nodesThat(lab: Lab, meets: (node: LabNode, path: string) => readonly Place[]): Place[] {
  return lab.nodes.flatMap((node, index) => meets(node, `nodes[${index}]`));
}

/** The v1alpha1 document; empty where a transform has left all of it to Talos' generator. */
export const machineOf = (documents: readonly TalosDocument[]): V1Alpha1Config =>
  documents.find((one): one is V1Alpha1Config => one.kind === undefined) ?? {};

/** A field of the v1alpha1 document, if it is wrong. */
export const fieldIf = (
  documents: readonly TalosDocument[],
  field: string,
  isWrong: (own: V1Alpha1Config) => boolean,
): Place[] => (isWrong(machineOf(documents)) ? [{ path: `v1alpha1: ${field}` }] : []);
