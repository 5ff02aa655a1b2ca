import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import { addressesAreDisjoint } from "./addresses";
import { cablesFit } from "./cables";
import { controlPlanesAreOdd } from "./control-planes";
import { disksAreDistinct } from "./disks";
import { hostnamesAreInTheZone, loginsLetTheRightPeopleIn } from "./hostnames";
import { machinesAreLargeEnough } from "./machine-size";
import { publicAddressIsPublic } from "./public-address";
import { publishedServicesExist } from "./published-services";
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
  loginsLetTheRightPeopleIn,
  publishedServicesExist,
  publicAddressIsPublic,
  versionsGoTogether,
];
