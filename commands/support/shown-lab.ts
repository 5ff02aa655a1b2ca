import { loadLab } from "../../lab/load-lab";
import { redact } from "../../lab/private-texts";
import type { Lab } from "../../lab/schema/lab";
import { labFile } from "./project";

/** The lab as a page or a picture shows it. @param unredacted whether private values stay in it */
export function shownLab(unredacted: boolean): Lab {
  const { lab, privateValues } = loadLab(labFile(), { faults: false });
  return unredacted ? lab : redact(lab, privateValues);
}
