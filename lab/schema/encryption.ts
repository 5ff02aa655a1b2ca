import { z } from "zod";

/** How what Talos and Longhorn keep on a node's disks is encrypted. */
export const encryptionSchema = z.strictObject({
  /** By a key that this machine's TPM holds, and gives to an image that is signed with Talos' key (PCR 11). */
  kind: z.literal("tpm"),
  /**
   * Registers of the TPM whose values have to be those of the installation as well. 7 holds the Secure Boot keys: an update of
   * the firmware or of its list of revoked keys changes it, and the node's disks stay locked. There is no second key, so that
   * the node is installed anew then and its data disk wiped. `[]` avoids that for disks that are formatted with it; those of a
   * node that runs keep the key that they have. Source: siderolabs/talos v1.13.9, internal/pkg/encryption: syncKeys.
   * @default [7]
   */
  pcrs: z
    .array(
      z
        .number()
        .int()
        .min(0, "must be a register of the TPM: 0 to 23")
        .max(23, "must be a register of the TPM: 0 to 23"),
    )
    .default([7]),
});

/** Options of {@link tpm}. */
export type TpmOptions = Omit<z.input<typeof encryptionSchema>, "kind">;

/**
 * Encrypts STATE, EPHEMERAL and Longhorn's disk with a key that does not leave the machine: a disk that is taken out or
 * returned under warranty says nothing. A disk is encrypted when it is formatted, never afterwards: docs/runbooks/reinstall.md
 * is the way for a node that runs. Needs `secureBoot`.
 */
export function tpm(options: TpmOptions = {}) {
  return { kind: "tpm" as const, ...options };
}
