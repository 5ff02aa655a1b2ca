import { charts } from "../versions";

/**
 * Namespaces that no backup holds, and why. A cluster that is built anew has them already, and a restore would overwrite what
 * is there. Every other namespace is backed up, those of the platform as well.
 */
export const neverBackedUp: ReadonlyMap<string, string> = new Map([
  ["kube-system", "Talos and Terraform make what is in it"],
  [
    charts.longhorn.namespace,
    "it describes the disks of this very cluster; what volumes hold is in the backups of the namespaces that they are in",
  ],
  [charts.velero.namespace, "Terraform makes its credentials, and Velero lists its backups from the bucket"],
]);
