import type { LabNode } from "../schema/node";
import { portOf, uplinkPorts } from "../wiring/uplink-ports";
import { type LabHazard, nodesThat, type Place } from "./hazard";

/** Where a node's uplink uses ports of a driver. */
const uplinkOver = (node: LabNode, path: string, driver: string): Place[] => {
  const ports = uplinkPorts(node).filter((name) => name !== undefined && portOf(node, name)?.driver === driver);
  if (ports.length === 0) return [];
  return [
    { path: `${path}.uplink.${"ports" in node.uplink ? "ports" : "port"}`, value: ports.join(", "), searched: path },
  ];
};

/** What ports and the links over them do wrong. */
export const networkHazards = {
  "network/bond-primary": {
    happens: "may carry everything over the slower port: whichever comes up first stays",
    remedy:
      "Where the switches speak LACP, use fallback(): an active-backup bond can't prefer a port up to Talos v1.13. `talosctl -n <address> get linkstatus bond0 -o yaml` shows the active port; unplugging the slower one for a second moves the traffic.",
    source: "https://github.com/siderolabs/talos/issues/13969",
    severity: "warning",
    meets: (lab) =>
      nodesThat(lab, (node, path) => {
        const names = uplinkPorts(node);
        const speeds = new Set(names.map((name) => portOf(node, name)?.speed).filter((speed) => speed !== undefined));
        return node.uplink.kind === "active-backup" && speeds.size > 1
          ? [{ path: `${path}.uplink.ports`, value: names.join(", ") }]
          : [];
      }),
  },
  "network/arp-on-plain-vlan": {
    happens: "sends no ARP over an LACP bond while it has no address: L2 announcements there fail",
    remedy: "Give the node an address in that network, or announce services in the LAN only.",
    source: "https://github.com/siderolabs/talos/issues/13332",
    severity: "warning",
    meets: (lab) =>
      nodesThat(lab, ({ uplink }, path) =>
        uplink.kind !== "lacp"
          ? []
          : uplink.vlans.flatMap(({ id, address }, at) =>
              address === undefined ? [{ path: `${path}.uplink.vlans[${at}]`, value: id }] : [],
            ),
      ),
  },
  "network/igc-aspm": {
    happens: "may lose frames on Intel I225 and I226 while the board lets PCIe links sleep (ASPM)",
    remedy:
      'Switch ASPM off in the firmware and accept this, or set power: "performance" or the kernel argument "pcie_aspm=off".',
    source: "https://github.com/xunholy/k8s-gitops/pull/4198",
    severity: "warning",
    meets: (lab) =>
      nodesThat(lab, (node, path) =>
        node.power === "performance" || node.machine.kernelArguments.includes("pcie_aspm=off")
          ? []
          : uplinkOver(node, path, "igc"),
      ),
  },
  "network/ice-firmware": {
    happens: "starts in safe mode, with one queue: the driver ice finds no firmware package",
    remedy: 'Add the extension "siderolabs/intel-ice-firmware" to the machine.',
    source: "https://docs.kernel.org/networking/device_drivers/ethernet/intel/ice.html",
    severity: "warning",
    meets: (lab) =>
      nodesThat(lab, (node, path) =>
        node.machine.extensions.includes("siderolabs/intel-ice-firmware") ? [] : uplinkOver(node, path, "ice"),
      ),
  },
  "network/one-resolver": {
    happens:
      "is an appliance, and the only name server of nodes and pods: while it is down, no image is pulled, and the tunnel and backups find nobody",
    remedy: "Name a second one, such as the router, or one outside of the house.",
    source: "https://docs.siderolabs.com/talos/v1.13/networking/host-dns",
    severity: "warning",
    meets: ({ appliances, network: { resolvers } }) => {
      const [only, ...more] = new Set(resolvers);
      return only !== undefined && more.length === 0 && appliances.some(({ address }) => address === only)
        ? [{ path: "network.resolvers[0]", value: only }]
        : [];
    },
  },
} as const satisfies Readonly<Record<string, LabHazard>>;
