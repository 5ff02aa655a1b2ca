import { defineLab, link, local, node, nvidia, proxmoxVm } from "../../lab";

/** A virtual machine of the server. */
const vm = (name: string, host: number, role: "control-plane" | "worker", cores: number, memory: number) =>
  proxmoxVm(name, { host: "debra", role, address: `10.0.50.${host}`, cores, memory, disk: 64 });

/* One Dell R730xd carries eight virtual machines; martha is an old desktop whose graphics card is all that it is for. */
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
        // Of 2009: no UEFI.
        firmware: "bios",
        gpu: nvidia("pascal"),
      },
      uplink: link("lan0"),
      disks: { os: { serial: "WD-MARTHA-0001", size: 465, type: "hdd" } },
      taints: { "nvidia.com/gpu": "NoSchedule" },
    }),
  ],
  domains: [
    {
      name: "debra",
      kind: "host",
      cores: 48,
      sockets: 2,
      memory: 256,
      storage: { "local-lvm": 1800 },
      feed: ["ups", "mains"],
    },
  ],
  feeds: [{ name: "ups", kind: "ups" }, { name: "mains" }],
  appliances: [
    // Exported by Proxmox itself, from the server's large disks.
    { name: "nfs", in: "debra", address: "10.0.50.5" },
    { name: "pihole", address: "10.0.50.6", resolver: true },
    { name: "octoprint", address: "10.0.50.7" },
  ],
  apps: [
    { name: "home-assistant", memory: 2 },
    { name: "jellyfin", memory: 8, cores: 2, uses: ["nfs"] },
    { name: "postgres", memory: 16, replicas: 2 },
    { name: "whisper", memory: 2, gpu: true, tolerates: ["nvidia.com/gpu"] },
  ],
  accept: [
    {
      fault: "host:debra",
      because: "One server is what there is. Its machines are restored from backups of the host.",
    },
    { fault: "appliance:nfs", because: "It lives on the server, and goes and comes with it." },
    { fault: "appliance:pihole", because: "The router takes over by hand, in its settings." },
    { fault: "node:martha", because: "There is one card. Speech is transcribed once it is back." },
  ],
  edge: {
    domain: "example.com",
    account: "00000000000000000000000000000acc",
    zone: "00000000000000000000000000000e0e",
    people: ["me@example.com"],
  },
  state: local(),
});
