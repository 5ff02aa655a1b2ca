import { defineLab, link, local, node, raspberryPi4 } from "../../lab";

type Machine = Parameters<typeof node>[1]["machine"];

/** A fanless mini PC with an Intel N100. Its one port is an I226-V. */
const miniPc: Machine = {
  model: "Mini PC (N100)",
  cores: 4,
  memory: 16,
  ports: { lan0: { driver: "igc", product: "0x125c", speed: 2.5 } },
  extensions: ["siderolabs/i915", "siderolabs/intel-ucode"],
};

/** One SSD, one port, one cable; and a zone that is a label only: nothing keeps these machines apart. */
const place = (name: string, port: number, zone: string) => ({
  address: `10.0.40.1${port}`,
  disks: { os: { serial: `SSD-${name.toUpperCase()}`, size: 238, type: "ssd" as const } },
  cables: { lan0: `desk:${port}` },
  feed: "socket",
  labels: { "topology.kubernetes.io/zone": zone },
});

const mini = (name: string, port: number, zone: string) =>
  node(name, { ...place(name, port, zone), machine: miniPc, uplink: link("lan0") });

/** Its SSD hangs on USB; etcd would wear a card out. */
const pi = (name: string, port: number, zone: string) =>
  raspberryPi4(name, { ...place(name, port, zone), role: "control-plane", memory: 8 });

/* Five small, quiet machines under a desk, on one unmanaged switch. */
export default defineLab({
  name: "planned",
  network: { lan: { cidr: "10.0.40.0/24", gateway: "10.0.40.1", dhcp: "10.0.40.100-10.0.40.199" } },
  cluster: { vip: "10.0.40.10", loadBalancers: ["10.0.40.200-10.0.40.219"] },
  nodes: [
    mini("mini-1", 1, "zone-a"),
    mini("mini-2", 2, "zone-b"),
    mini("mini-3", 3, "zone-c"),
    pi("pi-1", 4, "zone-a"),
    pi("pi-2", 5, "zone-b"),
  ],
  switches: [{ name: "desk", ports: 8, feed: "socket" }],
  routers: [{ name: "gw", cables: { lan0: "desk:8" }, feed: "socket" }],
  uplinks: [{ name: "line", routers: ["gw"] }],
  feeds: [{ name: "socket" }],
  accept: [
    { fault: "switch:desk", because: "A second switch would draw more than it is worth; a spare costs 20 euros." },
    { fault: "cable:gw/lan0", because: "One port a device. A cable is replaced in a minute." },
    { fault: "router:gw", because: "The provider's box, and the only one that they give." },
    { fault: "uplink:line", because: "At home everything goes on without it." },
    { fault: "feed:socket", because: "Without power the house is dark anyway, and nothing here has to outlive that." },
  ],
  acceptHazards: [{ hazard: "network/igc-aspm", because: "ASPM is off in the firmware: it saves less than it costs." }],
  edge: {
    domain: "example.com",
    account: "00000000000000000000000000000acc",
    zone: "00000000000000000000000000000e0e",
    people: ["me@example.com"],
  },
  state: local(),
});
