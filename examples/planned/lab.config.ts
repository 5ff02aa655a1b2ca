import { defineLab, link, local, node } from "../../lab";

type Machine = Parameters<typeof node>[1]["machine"];

/** A fanless mini PC with an Intel N100. Its one port is an I226-V. */
const miniPc: Machine = {
  model: "Mini PC (N100)",
  cores: 4,
  memory: 16,
  ports: { lan0: { driver: "igc", product: "0x125c", speed: 2.5 } },
  extensions: ["siderolabs/i915", "siderolabs/intel-ucode"],
};

const raspberryPi: Machine = {
  model: "Raspberry Pi 4",
  architecture: "arm64",
  cores: 4,
  memory: 8,
  ports: { lan0: { driver: "bcmgenet", speed: 1 } },
};

/** One SSD, one port, one cable. */
const small = (name: string, port: number, machine: Machine) =>
  node(name, {
    address: `10.0.40.1${port}`,
    machine,
    uplink: link("lan0"),
    disks: { os: { serial: `SSD-${name.toUpperCase()}`, size: 238, type: "ssd" } },
    cables: { lan0: `desk:${port}` },
    feed: "socket",
  });

/* Five small, quiet machines under a desk, on one unmanaged switch. */
export default defineLab({
  name: "planned",
  network: { lan: { cidr: "10.0.40.0/24", gateway: "10.0.40.1", dhcp: "10.0.40.100-10.0.40.199" } },
  cluster: { vip: "10.0.40.10", loadBalancers: ["10.0.40.200-10.0.40.219"] },
  nodes: [
    small("mini-1", 1, miniPc),
    small("mini-2", 2, miniPc),
    small("mini-3", 3, miniPc),
    small("pi-1", 4, raspberryPi),
    small("pi-2", 5, raspberryPi),
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
