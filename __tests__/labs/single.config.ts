import { defineLab, link, ms01 } from "../../lab";

/** One node, one cable. */
export default defineLab({
  name: "single",
  network: { lan: { cidr: "192.168.50.0/24", gateway: "192.168.50.1" } },
  cluster: { vip: "192.168.50.10" },
  nodes: [
    ms01("alone", {
      address: "192.168.50.11",
      memory: 32,
      uplink: link("rj0"),
      disks: { os: { serial: "OSDISK-ALONE" }, data: { serial: "DATADISK-ALONE" } },
    }),
  ],
  acceptHazards: [{ hazard: "network/igc-aspm", because: "ASPM is off in the firmware." }],
});
