import { gatewayApi } from "../versions";
import { kubePrismPort } from "../talos/kube-prism";
import { type DocumentHazard, fieldIf } from "./hazard";

const deployingCilium = "https://docs.siderolabs.com/kubernetes-guides/cni/deploying-cilium";

/** How a transform can take from Cilium what it builds on. What it leaves out, Talos' generator says. */
export const ciliumHazards = {
  "cilium/second-cni": {
    happens: "installs another network beside Cilium: pods get addresses from both",
    remedy: 'Keep `{ name: "none" }`.',
    source: deployingCilium,
    severity: "error",
    meetsNode: (documents) =>
      fieldIf(documents, "cluster.network.cni", ({ cluster }) => cluster?.network?.cni?.name !== "none"),
  },
  "cilium/kube-proxy": {
    happens: "starts kube-proxy beside Cilium, which takes its place: both rewrite the services' traffic",
    remedy: "Keep `{ disabled: true }`.",
    source: deployingCilium,
    severity: "error",
    meetsNode: (documents) => fieldIf(documents, "cluster.proxy", ({ cluster }) => cluster?.proxy?.disabled !== true),
  },
  "cilium/kube-prism": {
    happens: "takes KubePrism away from where Cilium looks for the API: nodes never become ready",
    remedy: `Keep it enabled, on port ${kubePrismPort}.`,
    source: deployingCilium,
    severity: "error",
    meetsNode: (documents) =>
      fieldIf(documents, "machine.features.kubePrism", ({ machine }) => {
        // Talos' generator enables it on this very port.
        const { enabled = true, port = kubePrismPort } = machine?.features?.kubePrism ?? {};
        return !enabled || port !== kubePrismPort;
      }),
  },
  "cilium/gateway-kinds": {
    happens: "brings no kinds of Gateway API with the bootstrap: Cilium's operator looks for them once, when it starts",
    remedy: `Keep ${gatewayApi.manifest} in the list.`,
    source: "https://docs.cilium.io/en/stable/network/servicemesh/gateway-api/gateway-api/",
    severity: "error",
    meetsNode: (documents, _lab, { role }) =>
      role === "control-plane"
        ? fieldIf(
            documents,
            "cluster.extraManifests",
            ({ cluster }) => !cluster?.extraManifests?.some((url) => url.includes("gateway-api")),
          )
        : [],
  },
} as const satisfies Readonly<Record<string, DocumentHazard>>;
