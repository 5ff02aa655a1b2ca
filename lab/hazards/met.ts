import { nodeHazards, labHazards } from ".";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import { unsignedInstaller } from "../talos/images";
import { nodeDocuments } from "../talos/node-documents";
import type { Hazard, Place } from "./hazard";
import type { HazardId } from "./ids";

/** A hazard that a lab meets. */
export interface Met {
  readonly id: HazardId;
  readonly hazard: Hazard;
  readonly places: readonly Place[];
  /** Why the lab file accepts it. */
  readonly because?: string;
}

/** Hazards that show in the lab file. Like every check it also runs over a lab that the schema has refused. */
export const metInLab = (lab: Lab): Met[] =>
  labHazards.flatMap(([id, hazard]) => met(lab, id, hazard, hazard.meets(lab)));

/** Hazards that show in the documents. @param lab one that documents can be made of */
export function metInDocuments(lab: Lab): Met[] {
  const nodes = lab.nodes.map((node) => ({ node, documents: nodeDocuments(lab, node, unsignedInstaller(lab, node)) }));
  return nodeHazards.flatMap(([id, hazard]) =>
    met(
      lab,
      id,
      hazard,
      nodes.flatMap(({ node, documents }) =>
        hazard.meetsNode(documents, lab, node).map((place) => ({ ...place, path: `${node.name}: ${place.path}` })),
      ),
    ),
  );
}

function met(lab: Lab, id: HazardId, hazard: Hazard, places: readonly Place[]): Met[] {
  if (places.length === 0) return [];
  return [{ id, hazard, places, because: lab.acceptHazards.find((one) => one.hazard === id)?.because }];
}

/** What is said of hazards: nothing of those that are accepted. A warning is said once, however many nodes it is about. */
export function hazardProblems(all: readonly Met[]): Problem[] {
  return all
    .filter(({ because }) => because === undefined)
    .flatMap(({ id, hazard: { happens, remedy, source, severity }, places }) => {
      const shown = severity === "warning" ? places.slice(0, 1) : places;
      const more = places.length - shown.length;
      return shown.map(({ searched = [], ...place }): Problem => ({
        ...place,
        rule: more === 0 ? happens : `${happens} (and ${more} more)`,
        hint: `${remedy} See ${source}; or accept it: acceptHazards: [{ hazard: "${id}", because: "…" }].`,
        severity,
        // What can't be read of the list may be what accepts it.
        searched: [searched, "acceptHazards"].flat(),
      }));
    });
}

/** Entries that accept what the lab does not meet, or not any more. */
export function staleAcceptances({ acceptHazards }: Lab, all: readonly Met[]): Problem[] {
  return acceptHazards.flatMap(({ hazard }, at): Problem[] =>
    all.some(({ id }) => id === hazard)
      ? []
      : [
          {
            path: `acceptHazards[${at}].hazard`,
            value: hazard,
            rule: "is accepted, but this lab does not meet it",
            hint: "Take the entry out.",
            severity: "warning",
          },
        ],
  );
}
