import { loadLab } from "../lab/load-lab";
import { withoutPersonal } from "../lab/private-texts";
import type { Lab } from "../lab/schema/lab";
import { labFile } from "./project";

/** The lab as a page or a picture shows it. @param personal whether with what the private file says */
export function shownLab(personal: boolean): Lab {
  const { lab, privateValues } = loadLab(labFile(), { faults: false });
  return personal ? lab : withoutPersonal(lab, privateValues);
}
