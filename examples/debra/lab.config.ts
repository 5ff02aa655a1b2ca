import { defineLab, link, local, node } from "../../lab";

/** A virtual machine of the Proxmox host. */
const vm = (name: string, host: number, role: "control-plane" | "worker", cores: number, memory: number) =>
  node(name, {
    role,
    address: `10.0.50.${host}`,
    machine: {
      model: "Proxmox VM",
      cores,
      memory,
      ports: { net0: { driver: "virtio_net", speed: 10 } },
      extensions: ["siderolabs/qemu-guest-agent"],
    },
    uplink: link("net0"),
    disks: { os: { serial: `VM-${name.toUpperCase()}`, size: 64, type: "ssd" } },
    in: "debra",
  });

/* One Dell R730xd carries eight virtual machines; martha is an old desktop with a graphics card. */
export default defineLab({
  name: "debra",
  network: { lan: { cidr: "10.0.50.0/24", gateway: "10.0.50.1", dhcp: "10.0.50.100-10.0.50.199" } },
  cluster: {
    vip: "10.0.50.10",
    loadBalancers: ["10.0.50.200-10.0.50.219"],
    allowSchedulingOnControlPlanes: false,
  },
  nodes: [
    vm("control-1", 11, "control-plane", 4, 8),
    vm("control-2", 12, "control-plane", 4, 8),
    vm("control-3", 13, "control-plane", 4, 8),
    vm("worker-1", 21, "worker", 8, 64),
    vm("worker-2", 22, "worker", 8, 32),
    vm("worker-3", 23, "worker", 8, 32),
    vm("worker-4", 24, "worker", 4, 16),
    vm("worker-5", 25, "worker", 4, 16),
    node("martha", {
      role: "worker",
      address: "10.0.50.31",
      machine: {
        model: "Intel i7-960 with a GTX 1070",
        cores: 4,
        memory: 4,
        ports: { lan0: { driver: "r8169", speed: 1 } },
      },
      uplink: link("lan0"),
      disks: { os: { serial: "WD-MARTHA-0001", size: 465, type: "hdd" } },
    }),
  ],
  domains: [{ name: "debra", kind: "host", feed: ["ups", "mains"] }],
  feeds: [{ name: "ups", kind: "ups" }, { name: "mains" }],
  accept: [
    {
      fault: "host:debra",
      because: "One server is what there is. Its machines are restored from backups of the host.",
    },
  ],
  edge: {
    domain: "example.com",
    account: "00000000000000000000000000000acc",
    zone: "00000000000000000000000000000e0e",
    people: ["me@example.com"],
  },
  state: local(),
});
