import { defineLab, tpm } from "../../lab";
import { threesome } from "./threesome";

/** Signed images, and disks that the TPM encrypts: bound to the Secure Boot keys, or not; one node leaves its disks as they are. */
export default defineLab(
  threesome("encrypted", (index) => ({
    secureBoot: true,
    ...(index < 2 && { encryption: index === 0 ? tpm() : tpm({ pcrs: [] }) }),
  })),
);
