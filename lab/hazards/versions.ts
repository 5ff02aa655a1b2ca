import parse from "semver/functions/parse";
import satisfies from "semver/functions/satisfies";
import type { Lab } from "../schema/lab";
import { charts } from "../versions";
import type { LabHazard, Place } from "./hazard";

/** The lab's Talos, where it is in a range of releases. */
const talosIn =
  (range: string) =>
  ({ versions: { talos } }: Lab): Place[] =>
    talos !== undefined && satisfies(talos, range) ? [{ path: "versions.talos", value: talos }] : [];

/** A minor version, as 35 of 1.35.4. */
const minorOf = (version: string | undefined): number | undefined => parse(version)?.minor;

/**
 * Flags of the kubelet by the minor of Kubernetes that no longer knows them.
 * Source: kubernetes/kubernetes, CHANGELOG of each minor.
 */
const removedFlags: Readonly<Record<string, number>> = {
  "keep-terminated-pod-volumes": 31,
  "cloud-config": 34,
  "pod-infra-container-image": 35,
};

/** Last minor of Kubernetes that Velero's project tests, by the major version of its chart. */
const testedByVelero: Readonly<Record<string, number>> = { "12": 35 };

/** Versions that don't go together, or that nobody should run. */
export const versionHazards = {
  "talos/longhorn-attach": {
    happens: "leaves something on the disk, when a node is upgraded to it, that breaks Longhorn's attaches for good",
    remedy: "v1.13.9 carries the fix; a node that has it already takes a reset of its EPHEMERAL partition.",
    source: "https://github.com/siderolabs/talos/issues/14000",
    severity: "error",
    meets: talosIn("1.13.8"),
  },
  "talos/eager-oom": {
    happens: "kills pods, Cilium and the API server among them, while there is memory left",
    remedy: "v1.12.2 has a calmer rule.",
    source: "https://github.com/siderolabs/talos/issues/12526",
    severity: "error",
    meets: talosIn("1.12.0 - 1.12.1"),
  },
  "talos/support-ended": {
    happens: "gets no fixes from its community any more",
    remedy: "Upgrade to a release of v1.13, node by node.",
    source: "https://docs.siderolabs.com/talos/v1.13/getting-started/support-matrix",
    severity: "warning",
    meets: talosIn("1.12.x"),
  },
  "talos/contract-1.14": {
    happens: "makes the generator write a document for the installation, which Talos refuses beside machine.install",
    remedy: 'Create the cluster with talosContract: "v1.13"; it runs newer releases of Talos all the same.',
    source: "https://github.com/siderolabs/terraform-provider-talos/pull/379",
    severity: "error",
    meets: ({ versions: { talosContract: contract } }) =>
      Number(contract?.split(".")[1]) >= 14 ? [{ path: "versions.talosContract", value: contract }] : [],
  },
  "kubelet/removed-flag": {
    happens: "is a flag that the kubelet of this Kubernetes no longer knows: it does not start",
    remedy: "Leave it out.",
    source: "https://github.com/kubernetes/kubernetes/pull/133779",
    severity: "error",
    meets: ({ talos, versions: { kubernetes } }) =>
      Object.keys(talos.kubelet.extraArgs)
        .filter((flag) => (minorOf(kubernetes) ?? 0) >= (removedFlags[flag] ?? Infinity))
        .map((flag) => ({ path: `talos.kubelet.extraArgs.${flag}`, searched: "versions.kubernetes" })),
  },
  "velero/kubernetes": {
    happens: `is newer than what Velero's project tests its chart ${charts.velero.version} with`,
    remedy: "Try a restore before you rely on it, or stay with the minor before.",
    source: "https://github.com/vmware-tanzu/velero#velero-compatibility-matrix",
    severity: "warning",
    meets: ({ backup, versions: { kubernetes } }) =>
      backup && (minorOf(kubernetes) ?? 0) > (testedByVelero[charts.velero.version.split(".")[0] ?? ""] ?? Infinity)
        ? [{ path: "versions.kubernetes", value: kubernetes }]
        : [],
  },
} as const satisfies Readonly<Record<string, LabHazard>>;
