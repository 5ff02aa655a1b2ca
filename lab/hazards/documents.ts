import satisfies from "semver/functions/satisfies";
import type { TalosDocument, V1Alpha1Config } from "../../.gen/talos/documents";
import { titleOf } from "../talos/document-problems";
import { kubePrismPort } from "../talos/kube-prism";
import type { DocumentHazard, Place } from "./hazard";

/** Kinds that v1.13 has brought: config.schema.json of v1.12.11 against that of v1.13.9. */
const kindsOf113 = new Set([
  "BlackholeRouteConfig",
  "EnvironmentConfig",
  "ExternalVolumeConfig",
  "KubeSpanConfig",
  "RoutingRuleConfig",
  "TCPProbeConfig",
  "VRFConfig",
]);

/** What Longhorn's v2 engine loads and takes: 1024 pages of 2 MiB. */
const v2Modules = ["nvme_tcp", "vfio_pci", "uio_pci_generic"];
const v2Pages = 1024;

const deployingCilium = "https://docs.siderolabs.com/kubernetes-guides/cni/deploying-cilium";

const isMachine = (document: TalosDocument): document is V1Alpha1Config => document.kind === undefined;

/** A field of the v1alpha1 document that is wrong, also where a transform has left it to Talos' generator. */
const wrong = (
  documents: readonly TalosDocument[],
  field: string,
  isWrong: (own: V1Alpha1Config) => boolean,
): Place[] => (isWrong(documents.find(isMachine) ?? {}) ? [{ path: `v1alpha1: ${field}` }] : []);

/** What a transform can make of a node's documents. */
export const documentHazards = {
  "talos/unknown-kind": {
    happens: "is of a kind that Talos v1.12 does not know: the node refuses the whole configuration",
    wayOut: "Upgrade Talos first, or leave the document out.",
    source: "https://github.com/siderolabs/talos/issues/12624",
    severity: "error",
    meetsNode: (documents, { versions: { talos } }) =>
      satisfies(talos, "<1.13.0")
        ? documents.filter(({ kind }) => kindsOf113.has(kind ?? "")).map((one) => ({ path: titleOf(one) }))
        : [],
  },
  "cilium/second-cni": {
    happens: "installs another network beside Cilium: pods get addresses from both",
    wayOut: 'Keep `{ name: "none" }`.',
    source: deployingCilium,
    severity: "error",
    meetsNode: (documents) =>
      wrong(documents, "cluster.network.cni", ({ cluster }) => cluster?.network?.cni?.name !== "none"),
  },
  "cilium/kube-proxy": {
    happens: "starts kube-proxy beside Cilium, which takes its place: both rewrite the services' traffic",
    wayOut: "Keep `{ disabled: true }`.",
    source: deployingCilium,
    severity: "error",
    meetsNode: (documents) => wrong(documents, "cluster.proxy", ({ cluster }) => cluster?.proxy?.disabled !== true),
  },
  "cilium/kube-prism": {
    happens: "takes KubePrism away from where Cilium looks for the API: nodes never become ready",
    wayOut: `Keep it enabled, on port ${kubePrismPort}.`,
    source: deployingCilium,
    severity: "error",
    meetsNode: (documents) =>
      wrong(documents, "machine.features.kubePrism", ({ machine }) => {
        // Talos' generator enables it on this very port.
        const { enabled = true, port = kubePrismPort } = machine?.features?.kubePrism ?? {};
        return !enabled || port !== kubePrismPort;
      }),
  },
  "longhorn/v2-engine": {
    happens: "is there for Longhorn's v2 engine, which does not start without its huge pages and modules",
    wayOut: `Set machine.sysctls["vm.nr_hugepages"] to ${v2Pages} or more, and load ${v2Modules.join(", ")} (machine.kernel.modules).`,
    source: "https://docs.siderolabs.com/kubernetes-guides/csi/longhorn",
    severity: "error",
    meetsNode: (documents) => {
      const volume = documents.find((one) => one.kind === "RawVolumeConfig" && /longhorn/.test(one.name ?? ""));
      const { sysctls, kernel } = documents.find(isMachine)?.machine ?? {};
      const loaded = kernel?.modules?.map(({ name }) => name) ?? [];
      const ready =
        Number(sysctls?.["vm.nr_hugepages"] ?? 0) >= v2Pages && v2Modules.every((name) => loaded.includes(name));
      return volume && !ready ? [{ path: titleOf(volume) }] : [];
    },
  },
} as const satisfies Readonly<Record<string, DocumentHazard>>;
