import { minimalAvailable, provisioning, volumeReplicas } from "../../lab/platform/sizes";

/** What the project sets of Longhorn's chart. */
export interface LonghornValues {
  readonly preUpgradeChecker: { readonly jobEnabled: boolean; readonly upgradeVersionCheck: boolean };
  readonly persistence: {
    readonly defaultClass: boolean;
    readonly defaultClassReplicaCount: number;
    readonly defaultFsType: "ext4" | "xfs";
    readonly reclaimPolicy: "Delete" | "Retain";
    readonly volumeBindingMode: "Immediate" | "WaitForFirstConsumer";
  };
  readonly defaultBackupStore?: {
    readonly backupTarget: string;
    readonly backupTargetCredentialSecret: string;
    /** Seconds. */
    readonly pollInterval: number;
  };
  readonly defaultSettings: {
    readonly createDefaultDiskLabeledNodes: true;
    readonly defaultDataPath: string;
    /** JSON: a number of replicas for each data engine. */
    readonly defaultReplicaCount: string;
    readonly storageReservedPercentageForDefaultDisk: number;
    readonly storageMinimalAvailablePercentage: number;
    readonly storageOverProvisioningPercentage: number;
    readonly replicaAutoBalance: "disabled" | "least-effort" | "best-effort";
    readonly replicaSoftAntiAffinity: boolean;
    readonly nodeDrainPolicy: "allow-if-replica-is-stopped" | "block-for-eviction-if-contains-last-replica";
    readonly nodeDownPodDeletionPolicy: "do-nothing" | "delete-both-statefulset-and-deployment-pod";
    readonly orphanResourceAutoDeletion: "" | "replica-data";
    readonly concurrentAutomaticEngineUpgradePerNodeLimit: number;
    readonly upgradeChecker: boolean;
    readonly allowCollectingLonghornUsageMetrics: boolean;
    readonly deletingConfirmationFlag: boolean;
  };
  readonly networkPolicies: { readonly restrictInternalTraffic: boolean };
}

export interface LonghornChoices {
  readonly storageNodes: number;
  readonly dataPath: string;
  readonly backupTarget?: LonghornValues["defaultBackupStore"];
}

/** Source of the keys: the chart's values.yaml at v1.12.1. */
export function longhornValues({ storageNodes, dataPath, backupTarget }: LonghornChoices): LonghornValues {
  const replicas = volumeReplicas(storageNodes);
  return {
    preUpgradeChecker: { jobEnabled: true, upgradeVersionCheck: true },
    persistence: {
      defaultClass: true,
      defaultClassReplicaCount: replicas,
      defaultFsType: "ext4",
      reclaimPolicy: "Delete",
      // The volume is made where its first pod can run.
      volumeBindingMode: "WaitForFirstConsumer",
    },
    ...(backupTarget && { defaultBackupStore: backupTarget }),
    defaultSettings: {
      // A node without the data disk has the same path, on the disk of Talos and etcd. Every node that has one carries the
      // label, whether or not all have: so a node that joins later changes nothing of the others.
      createDefaultDiskLabeledNodes: true,
      defaultDataPath: dataPath,
      defaultReplicaCount: JSON.stringify({ v1: String(replicas), v2: String(replicas) }),
      storageReservedPercentageForDefaultDisk: provisioning.reserved,
      storageMinimalAvailablePercentage: minimalAvailable,
      storageOverProvisioningPercentage: provisioning.overProvisioning,
      replicaAutoBalance: "best-effort",
      // Two copies on one node are one copy when the node goes.
      replicaSoftAntiAffinity: false,
      // A drain waits until the last copy of a volume has been moved. The only copy that there ever is has nowhere to go: there
      // it waits until nothing writes to it (longhorn-manager v1.12.1, instance_manager_controller.go, canDeleteInstanceManagerPDB).
      nodeDrainPolicy: replicas === 1 ? "allow-if-replica-is-stopped" : "block-for-eviction-if-contains-last-replica",
      // Without it a pod whose node has lost power keeps its volume until the node is back.
      nodeDownPodDeletionPolicy: "delete-both-statefulset-and-deployment-pod",
      orphanResourceAutoDeletion: "replica-data",
      concurrentAutomaticEngineUpgradePerNodeLimit: 1,
      upgradeChecker: false,
      allowCollectingLonghornUsageMetrics: false,
      // The uninstall job refuses to run while this is false.
      deletingConfirmationFlag: false,
    },
    // The policies of 1.12.1 cut iSCSI and the CSI sidecars off wherever policies are enforced (longhorn/longhorn#13802).
    networkPolicies: { restrictInternalTraffic: false },
  };
}
