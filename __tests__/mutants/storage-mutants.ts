import { put, template } from "./changes";
import type { Mutant } from "./mutant";

/** Mistakes in what Longhorn and the snapshot-controller are told. */
export const storageMutants: readonly Mutant[] = [
  {
    mistake: "a snapshot class of a driver that there is not",
    prod: template("snapshot-class.yaml", "driver: driver.longhorn.io", "driver: longhorn.io"),
    names: /no CSI driver is called longhorn\.io/,
  },
  {
    mistake: "a class of volumes of a driver that there is not",
    prod: template("scratch-storage-class.yaml", "driver.longhorn.io", "driver.longhorn.com"),
    names: /no CSI driver is called driver\.longhorn\.com/,
  },
  {
    mistake: "Velero's snapshots are backups",
    prod: template("snapshot-class.yaml", "type: snap", "type: bak"),
    names: /type bak, and snap is meant/,
  },
  {
    mistake: "a policy that Longhorn does not know",
    prod: put("longhorn", "defaultSettings/nodeDrainPolicy", "block"),
    names: /nodeDrainPolicy \("block"\) is not one of/,
  },
  {
    mistake: "a chart from another project's repository",
    prod: (stack) => (stack.release("longhorn")["repository"] = "https://helm.cilium.io"),
    names: /chart "longhorn" version "[\d.]+" not found in https:\/\/helm\.cilium\.io/,
  },
  {
    mistake: "Longhorn on the system disk",
    prod: put("longhorn", "defaultSettings/defaultDataPath", undefined),
    names: /no user volume is mounted at \/var\/lib\/longhorn/,
  },
  {
    mistake: "Longhorn's network policies",
    prod: put("longhorn", "networkPolicies", undefined),
    names: /restrictInternalTraffic/,
  },
  {
    mistake: "more copies than nodes",
    prod: put("longhorn", "persistence/defaultClassReplicaCount", 5),
    names: /5 copies on 3 nodes/,
  },
  {
    mistake: "the snapshot-controller without its kinds",
    prod: put("snapshot-controller", "installCRDs", false),
    names: /no matches for kind "VolumeSnapshotClass"/,
  },
  {
    mistake: "snapshot classes with the controller's first install",
    prod: put("snapshot-controller", "volumeSnapshotClasses", [{ name: "longhorn" }]),
    names: /no matches for kind "VolumeSnapshotClass"/,
  },
  {
    mistake: "Helm makes the namespace",
    prod: (stack) => {
      stack.without("kubernetes_namespace_v1", /longhorn/);
      stack.release("longhorn")["create_namespace"] = true;
    },
    names: /violates PodSecurity|namespaces "longhorn-system" not found/,
  },
  {
    mistake: "values that are no YAML",
    prod: (stack) => (stack.release("longhorn")["values"] = ["a: [1"]),
    names: /failed to parse values/,
  },
];
