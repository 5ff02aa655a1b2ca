import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import { acceptedFaultsExist } from "./accepted-faults";
import { addressesAreDisjoint } from "./addresses";
import { bondsHaveOnePartner } from "./bonds";
import { appsCanRun } from "./apps";
import { volumesFit } from "./volumes";
import { bootsAsDescribed } from "./boot";
import { backupsFitTheBucket } from "./backup";
import { cablesFit } from "./cables";
import { controlPlanesAreOdd, podsHaveANode } from "./control-planes";
import { disksAreDistinct } from "./disks";
import { driversAreKnown } from "./drivers";
import { redisFindsItsNodes } from "./gitops";
import { hostnamesAreInTheZone, loginsLetTheRightPeopleIn } from "./hostnames";
import { machinesAreLargeEnough } from "./machine-size";
import { mirrorsStandOutside } from "./mirrors";
import { networksAreLargeEnough } from "./network-sizes";
import { buildersKnowTheirOptions } from "./options";
import { placesExist } from "./places";
import { powerFitsTheBudget } from "./power-budget";
import { powerProfilesCanBeSet } from "./power";
import { publicAddressIsPublic } from "./public-address";
import { publishedServicesExist } from "./published-services";
import { regionsExist } from "./regions";
import { ringIsClosed } from "./ring";
import { disksSitInTheirSlots } from "./slots";
import { stateStandsAlone } from "./state";
import { namesAreUnique } from "./unique";
import { uplinksCanBeBuilt } from "./uplinks";
import { versionsGoTogether } from "./versions";
import { hostsCarryTheirMachines } from "./virtual-machines";
import { vlansStandApart } from "./vlans";

/**
 * A rule about a lab as a whole. Gives what it finds, all of it.
 *
 * It also runs over a lab that the schema has refused, to report everything at once. Objects and lists are there even then,
 * but any value may be undefined: what could not be read is never compared. A test takes every value away in turn.
 */
type Check = (lab: Lab) => Problem[];

export const checks: readonly Check[] = [
  buildersKnowTheirOptions,
  namesAreUnique,
  addressesAreDisjoint,
  networksAreLargeEnough,
  controlPlanesAreOdd,
  podsHaveANode,
  redisFindsItsNodes,
  disksAreDistinct,
  disksSitInTheirSlots,
  machinesAreLargeEnough,
  powerProfilesCanBeSet,
  powerFitsTheBudget,
  bootsAsDescribed,
  hostsCarryTheirMachines,
  driversAreKnown,
  uplinksCanBeBuilt,
  vlansStandApart,
  cablesFit,
  placesExist,
  bondsHaveOnePartner,
  ringIsClosed,
  acceptedFaultsExist,
  appsCanRun,
  volumesFit,
  hostnamesAreInTheZone,
  loginsLetTheRightPeopleIn,
  publishedServicesExist,
  publicAddressIsPublic,
  stateStandsAlone,
  versionsGoTogether,
  mirrorsStandOutside,
  backupsFitTheBucket,
  regionsExist,
];
