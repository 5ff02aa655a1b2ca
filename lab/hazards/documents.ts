import satisfies from "semver/functions/satisfies";
import { titleOf } from "../talos/document-problems";
import { type DocumentHazard, fieldIf, machineOf } from "./hazard";

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

/** Hours before it expires from which on the provider makes a new kubeconfig at every plan. */
const renewedBefore = 720;

/** What a transform can make of a node's documents. */
export const documentHazards = {
  "talos/unknown-kind": {
    happens: "is of a kind that Talos v1.12 does not know: the node refuses the whole configuration",
    remedy: "Upgrade Talos first, or leave the document out.",
    source: "https://github.com/siderolabs/talos/issues/12624",
    severity: "error",
    meetsNode: (documents, { versions: { talos } }) =>
      satisfies(talos, "<1.13.0")
        ? documents.filter(({ kind }) => kindsOf113.has(kind ?? "")).map((one) => ({ path: titleOf(one) }))
        : [],
  },
  "talos/two-hostnames": {
    happens: "says a host name and how to make one up: Talos refuses the two together",
    remedy: 'Keep `auto: "off"` beside `hostname`.',
    source: "https://github.com/siderolabs/talos/issues/12891",
    severity: "error",
    meetsNode: (documents) =>
      documents.flatMap((one) =>
        one.kind === "HostnameConfig" && one.hostname !== undefined && one.auto !== "off"
          ? [{ path: `${titleOf(one)}: auto`, value: one.auto }]
          : [],
      ),
  },
  "talos/kubeconfig-lifetime": {
    happens: `is shorter than ${renewedBefore} hours: Terraform makes a new kubeconfig at every plan`,
    remedy: `Make it longer than "${renewedBefore}h0m0s", or leave it out.`,
    source: "https://github.com/siderolabs/terraform-provider-talos/issues/203",
    severity: "warning",
    meetsNode: (documents) =>
      fieldIf(documents, "cluster.adminKubeconfig.certLifetime", ({ cluster }) => {
        const lifetime = cluster?.adminKubeconfig?.certLifetime;
        return lifetime !== undefined && Number(/^(\d+)h/.exec(lifetime)?.[1] ?? 0) <= renewedBefore;
      }),
  },
  "longhorn/v2-engine": {
    happens: "is there for Longhorn's v2 engine, which does not start without its huge pages and modules",
    remedy: `Set machine.sysctls["vm.nr_hugepages"] to ${v2Pages} or more, and load ${v2Modules.join(", ")} (machine.kernel.modules).`,
    source: "https://docs.siderolabs.com/kubernetes-guides/csi/longhorn",
    severity: "error",
    meetsNode: (documents) => {
      const volume = documents.find((one) => one.kind === "RawVolumeConfig" && /longhorn/.test(one.name ?? ""));
      const { sysctls, kernel } = machineOf(documents).machine ?? {};
      const loaded = kernel?.modules?.map(({ name }) => name) ?? [];
      const ready =
        Number(sysctls?.["vm.nr_hugepages"] ?? 0) >= v2Pages && v2Modules.every((name) => loaded.includes(name));
      return volume && !ready ? [{ path: titleOf(volume) }] : [];
    },
  },
} as const satisfies Readonly<Record<string, DocumentHazard>>;
