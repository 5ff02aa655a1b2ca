import { defineLab, node } from "../../lab";
import { threesome } from "./threesome";

const lab = threesome("workers");

/** Control planes that carry no workloads, and workers of another make, of which one stores nothing. */
export default defineLab({
  ...lab,
  nodes: [
    ...lab.nodes,
    ...[1, 2].map((number) =>
      node(`nuc-${number}`, {
        role: "worker",
        address: `192.168.50.2${number}`,
        machine: {
          model: "Intel NUC 11",
          cores: 4,
          memory: 32,
          ports: { lan0: { driver: "igc", speed: 2.5 } },
          extensions: ["siderolabs/intel-ucode"],
        },
        uplink: { kind: "link", port: "lan0" },
        disks: {
          os: { serial: `NUC-OS-${number}`, type: "ssd" },
          ...(number === 1 && { data: { serial: `NUC-DATA-${number}` } }),
        },
      }),
    ),
  ],
  acceptHazards: [{ hazard: "network/igc-aspm", because: "ASPM is off in the firmware." }],
  talos: { apiAccess: { roles: ["os:etcd:backup"], namespaces: ["etcd-backup"] } },
});
