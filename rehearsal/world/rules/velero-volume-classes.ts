import { at } from "../at";
import type { RenderedObject } from "../chart-facts";
import { type Installation, type InstallationRule, ofChart } from "./installation";
import { unless } from "./rule";
import { agentConfig, moves } from "./velero-data-mover";

const driver = "driver.longhorn.io";
const label = "velero.io/csi-volumesnapshot-class";
/** The class that Velero takes for Longhorn's volumes. */
const chosen = (one: Installation): RenderedObject | undefined =>
  one.existing.find(
    ({ kind, content }) =>
      kind.endsWith(" VolumeSnapshotClass") &&
      at(content, "driver") === driver &&
      (at(content, "metadata.labels") as Record<string, unknown> | undefined)?.[label] === "true",
  );
const movesVolumes = (one: Installation): boolean => moves(one) && one.deployed("longhorn") !== undefined;

/** Classes by which Velero takes snapshots of volumes, and copies of those. */
export const veleroVolumeClassRules: readonly InstallationRule[] = [
  {
    id: "velero/snapshot-kinds",
    rule: "the kinds of volume snapshots are there",
    effect: "later",
    when: moves,
    check: (one) => unless(one.kinds.has("snapshot.storage.k8s.io/v1 VolumeSnapshotClass")),
    message: () => 'no matches for kind "VolumeSnapshotClass": neither Longhorn nor Velero brings it',
    source: "https://velero.io/docs/v1.18/csi/, prerequisites",
  },
  {
    id: "velero/snapshot-class",
    rule: "a snapshot class of Longhorn's driver carries Velero's label",
    effect: "later",
    when: movesVolumes,
    check: (one) => unless(chosen(one) !== undefined, driver),
    message: (found) => `failed to get VolumeSnapshotClass for provisioner ${found}: none has the label ${label}`,
    source: "vmware-tanzu/velero, pkg/util/csi/volume_snapshot.go",
  },
  {
    id: "velero/snapshot-type",
    rule: "Velero's snapshot class takes snapshots, and backups only where Longhorn has a backup target",
    effect: "later",
    when: (one) => movesVolumes(one) && chosen(one) !== undefined,
    check: (one) => {
      const type = (at(chosen(one)?.content, "parameters.type") ?? "") as string;
      // Without a type Longhorn takes a backup; bs is the older word for it.
      if (["", "bak", "bs"].includes(type))
        return unless(
          at(one.deployed("longhorn")?.values, "defaultBackupStore.backupTarget") !== undefined,
          `backup target default is not available (type ${type || "is missing"}, and snap is meant)`,
        );
      return unless(type === "snap", `a snapshot of type ${type} is none of a volume's data`);
    },
    message: (found) => `VolumeSnapshot never becomes ready: ${found}`,
    source: "longhorn/longhorn-manager, csi/controller_server.go; vmware-tanzu/velero#8576",
  },
  {
    id: "velero/scratch-class",
    rule: "the class for the copy that is moved exists",
    effect: "later",
    // Without Longhorn there is no volume of its to copy.
    when: ofChart("velero", (one) => scratchClasses(one).length > 0 && one.deployed("longhorn") !== undefined),
    check: (one) => {
      // Longhorn's manager makes two by itself.
      const made = one.existing.filter(({ kind }) => kind.endsWith(" StorageClass")).map(({ name }) => name);
      return scratchClasses(one).find((name) => ![...made, "longhorn", "longhorn-static"].includes(name));
    },
    message: (found) =>
      `DataUpload stays in Accepted for 30 minutes and is cancelled: storageclass.storage.k8s.io "${found}" not found`,
    source: "https://velero.io/docs/v1.18/data-movement-backup-pvc-configuration/",
  },
];

const scratchClasses = (one: Installation): string[] =>
  Object.values((at(agentConfig(one), "backupPVC") ?? {}) as Record<string, { storageClass?: string }>).flatMap(
    ({ storageClass }) => storageClass ?? [],
  );
