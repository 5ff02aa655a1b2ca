import { defineLab, local, ms01 } from "../../lab";

/* One node: everything that the platform does, and nothing that takes a second machine. */
export default defineLab({
  name: "single",
  network: { lan: { cidr: "10.0.20.0/24", gateway: "10.0.20.1", dhcp: "10.0.20.100-10.0.20.199" } },
  cluster: { vip: "10.0.20.10", loadBalancers: ["10.0.20.200-10.0.20.219"] },
  nodes: [
    ms01("solo", {
      address: "10.0.20.11",
      memory: 64,
      disks: { os: { serial: "OSDISK-SOLO", size: 476 }, data: { serial: "DATADISK-SOLO", size: 1863 } },
    }),
  ],
  // Accepted of a node is accepted of its parts: disks, ports, cables.
  accept: [{ fault: "node:solo", because: "There is one machine. Backups are what brings the data back." }],
  backup: { bucket: "single-lab-backup", region: "eu-central-1" },
  state: local(),
});
