import type { GeneratorInput } from "../generator";
import type { FieldChange } from "./fields";

/** When a change reaches a node that runs. */
export type Effect =
  | "at once"
  | "new volumes only"
  | "upgrade-k8s first"
  | "reboot"
  | "upgrade"
  | "reinstallation"
  | "unmounted at once"
  | "reset first";

/** From what costs nothing to what costs most. */
const byCost: readonly Effect[] = [
  "at once",
  "new volumes only",
  "upgrade-k8s first",
  "reboot",
  "upgrade",
  "reinstallation",
  "unmounted at once",
  "reset first",
];

/** Each effect once, costliest first. */
export const sorted = (effects: readonly Effect[]): Effect[] =>
  byCost.filter((effect) => effects.includes(effect)).reverse();

/** Names of what is no document of ours, beside the titles of documents. */
export const generatorTitle = "Talos' generator";
export const schematicTitle = "schematic";

/**
 * Fields of the v1alpha1 document that Talos v1.13 applies to a running node; any other takes a reboot. Those that have
 * documents of their own by now are not among them: the schema refuses them.
 * Source: siderolabs/talos v1.13.9, internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go, CanApplyImmediate.
 */
export const immediate: readonly string[] = [
  "debug",
  "cluster",
  ...[
    "ca",
    "acceptedCAs",
    "certSANs",
    "controlPlane",
    "kernel",
    "kubelet",
    "logging",
    "nodeAnnotations",
    "nodeLabels",
    "nodeTaints",
    "pods",
    "seccompProfiles",
    "sysctls",
    "sysfs",
  ].map((field) => `machine.${field}`),
  ...["hostDNS", "imageCache", "kubePrism", "kubernetesTalosAPIAccess", "nodeAddressSortAlgorithm"].map(
    (field) => `machine.features.${field}`,
  ),
];

/** What follows from the arguments of Talos' generator. A contract changes defaults anywhere in the v1alpha1 document. */
const ofGenerator: Readonly<Record<keyof GeneratorInput, Effect>> = {
  clusterName: "at once",
  clusterEndpoint: "at once",
  // A deploy refuses it of a node that runs.
  machineType: "reset first",
  talosContract: "reboot",
  // Applied as it is, it restarts the control plane of every node at once.
  kubernetesVersion: "upgrade-k8s first",
};

/** Whether an installer is one for Secure Boot. */
const signed = (image: unknown): boolean => typeof image === "string" && image.includes("-secureboot/");

/** Whether a path lies at a field or inside of it. */
const within = (path: string, field: string): boolean =>
  path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`);

/**
 * Whether a document that goes, or gets another name, takes a mounted volume with it. A system volume's only falls back to what
 * Talos does by itself. Source: siderolabs/talos v1.13.9,
 * internal/app/machined/pkg/controllers/block/volume_config.go, cleanupUnusedVolumes.
 */
export const holdsVolume = (title: string): boolean => /^\w+VolumeConfig\b/.test(title);

/** When a change reaches a node. Only the v1alpha1 document takes reboots: all others are applied at once. */
export function effectOf(title: string, { path, before, after }: FieldChange): Effect {
  if (title === schematicTitle) return "upgrade";
  if (title === generatorTitle) return ofGenerator[path as keyof GeneratorInput];
  // A partition that is there keeps its place, size and encryption.
  if (/^\w*VolumeConfig\b/.test(title)) return "new volumes only";
  if (title !== "v1alpha1") return "at once";
  // The installer reads it, and nothing else. One that boots in another way finds an installation that can't.
  if (within(path, "machine.install.image")) return signed(before) === signed(after) ? "upgrade" : "reinstallation";
  if (within(path, "machine.install")) return "reinstallation";
  return immediate.some((field) => within(path, field)) ? "at once" : "reboot";
}
