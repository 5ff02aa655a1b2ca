import { hazardProblems, metInDocuments, metInLab, staleAcceptances } from "../hazards/met";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** What the lab file puts together is not known to go wrong, or is accepted with a reason. */
export const labHazardsAreAccepted = (lab: Lab): Problem[] => hazardProblems(metInLab(lab));

/** The same of what transforms make. @param lab one that nothing else is wrong with */
export function nodeHazardsAreAccepted(lab: Lab): Problem[] {
  const met = metInDocuments(lab);
  return [...hazardProblems(met), ...staleAcceptances(lab, [...metInLab(lab), ...met])];
}
