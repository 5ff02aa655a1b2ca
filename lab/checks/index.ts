import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import { addressesAreDisjoint } from "./addresses";
import { cablesFit } from "./cables";
import { controlPlanesAreOdd } from "./control-planes";
import { disksAreDistinct } from "./disks";
import { hostnamesAreInTheZone } from "./hostnames";
import { machinesAreLargeEnough } from "./machine-size";
import { stateStandsAlone } from "./state";
import { namesAreUnique } from "./unique";
import { uplinksCanBeBuilt } from "./uplinks";
import { versionsGoTogether } from "./versions";

/** A rule about a lab as a whole. Gives what it finds, all of it. */
export type Check = (lab: Lab) => Problem[];

export const checks: readonly Check[] = [
  namesAreUnique,
  addressesAreDisjoint,
  controlPlanesAreOdd,
  disksAreDistinct,
  machinesAreLargeEnough,
  uplinksCanBeBuilt,
  cablesFit,
  hostnamesAreInTheZone,
  stateStandsAlone,
  versionsGoTogether,
];
