import { ciliumHazards } from "./cilium";
import { documentHazards } from "./documents";
import type { DocumentHazard, Hazard, LabHazard } from "./hazard";
import { type HazardId, hazardIds } from "./ids";
import { machineHazards } from "./machines";
import { networkHazards } from "./network";
import { platformHazards } from "./platform";
import { versionHazards } from "./versions";

const ofDocuments = { ...documentHazards, ...ciliumHazards };
const ofTheLab = { ...versionHazards, ...networkHazards, ...machineHazards, ...platformHazards };

/** Every known hazard by its name. Adding one is a name in `ids.ts` and an entry in the file that it belongs to. */
const hazards: Readonly<Record<HazardId, Hazard>> = { ...ofTheLab, ...ofDocuments };

/** The table, in the order of its names. */
export const allHazards = hazardIds.map((id) => ({ id, ...hazards[id] }));

export const labHazards = Object.entries<LabHazard>(ofTheLab) as readonly (readonly [HazardId, LabHazard])[];

export const nodeHazards = Object.entries<DocumentHazard>(ofDocuments) as readonly (readonly [
  HazardId,
  DocumentHazard,
])[];
