import { defineLab, link, node, proxmoxVm } from "../../lab";

/** Virtual machines on three hosts, each with what it can have, and one machine of its own beside them. */
export default defineLab({
  name: "proxmox",
  network: { lan: { cidr: "192.168.60.0/24", gateway: "192.168.60.1" } },
  cluster: { vip: "192.168.60.10", loadBalancers: ["192.168.60.200-192.168.60.239"] },
  nodes: [
    proxmoxVm("cp-1", { host: "left", address: "192.168.60.11", cores: 4, memory: 8, disk: 64, data: 200 }),
    proxmoxVm("cp-2", { host: "right", address: "192.168.60.12", cores: 4, memory: 8, disk: 64, data: 200, vlan: 60 }),
    proxmoxVm("cp-3", { host: "third", address: "192.168.60.13", cores: 2, memory: 4.5, disk: 40, id: 913 }),
    proxmoxVm("big", {
      host: "left",
      role: "worker",
      address: "192.168.60.21",
      cores: 24,
      memory: 96,
      disk: 100,
      cpu: "x86-64-v3",
      storage: "tank",
      bridge: "vmbr1",
    }),
    node("pc", {
      role: "worker",
      address: "192.168.60.22",
      machine: { model: "an old PC", cores: 4, memory: 16, ports: { lan0: { driver: "r8169", speed: 1 } } },
      uplink: link("lan0"),
      disks: { os: { serial: "OSDISK-PC", type: "ssd" } },
    }),
  ],
  domains: [
    { name: "left", kind: "host", cores: 40, sockets: 2, memory: 128, storage: { "local-lvm": 400, tank: 1000 } },
    { name: "right", kind: "host", cores: 8, memory: 16 },
    { name: "third", kind: "host" },
  ],
});
