import { defineLab } from "../../lab";
import { threesome } from "./threesome";

/** What the project does not know, said in Talos' own documents: encryption, a passed-through card, ring buffers, a raw volume. */
export default defineLab({
  ...threesome("transformed", () => ({
    transform: (documents) => [
      ...documents.map((document) =>
        document.kind === undefined
          ? {
              ...document,
              machine: {
                ...document.machine,
                sysctls: { "vm.nr_hugepages": "1024" },
                kernel: { modules: ["nvme_tcp", "vfio_pci", "uio_pci_generic"].map((name) => ({ name })) },
              },
            }
          : document,
      ),
      { apiVersion: "v1alpha1", kind: "PCIDriverRebindConfig", name: "0000:04:00.0", targetDriver: "vfio-pci" },
    ],
  })),
  talos: {
    transform: (documents) => [
      ...documents,
      ...(["STATE", "EPHEMERAL"] as const).map(
        (name) =>
          ({
            apiVersion: "v1alpha1",
            kind: "VolumeConfig",
            name,
            encryption: { provider: "luks2", keys: [{ slot: 0, tpm: { options: { pcrs: [7] } } }] },
          }) as const,
      ),
      {
        apiVersion: "v1alpha1",
        kind: "RawVolumeConfig",
        name: "longhorn-v2",
        provisioning: { diskSelector: { match: 'disk.transport == "nvme" && !system_disk' }, minSize: "100GiB" },
      },
      { apiVersion: "v1alpha1", kind: "EthernetConfig", name: "sfp0", rings: { rx: 8160, tx: 8160 } },
      { apiVersion: "v1alpha1", kind: "StaticHostConfig", name: "192.168.50.5", hostnames: ["nas"] },
    ],
  },
});
