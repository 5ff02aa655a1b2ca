import { defineLab, local, ms01 } from "../../lab";

/** A node of a rack, on both switches. Only three have a data disk: with two copies of a volume no two of them may share a feed. */
const node = (letter: string, rack: string, feed: string, port: number, data?: string) =>
  ms01(`ms01-${letter}`, {
    address: `10.0.30.1${port}`,
    memory: 64,
    disks: {
      os: { serial: `OSDISK-${letter.toUpperCase()}`, size: 476 },
      ...(data !== undefined && { data: { serial: data, size: 1863 } }),
    },
    cables: { sfp0: `left:${port}`, sfp1: `right:${port}` },
    feed,
    in: rack,
  });

/* Five control planes in two racks, on three feeds, with two routers and two lines. */
export default defineLab({
  name: "five",
  network: { lan: { cidr: "10.0.30.0/24", gateway: "10.0.30.1", dhcp: "10.0.30.100-10.0.30.199" } },
  cluster: { vip: "10.0.30.10", loadBalancers: ["10.0.30.200-10.0.30.239"] },
  nodes: [
    node("a", "rack-left", "feed-1", 1, "DATADISK-A"),
    node("b", "rack-left", "feed-2", 2, "DATADISK-B"),
    node("c", "rack-right", "feed-3", 3, "DATADISK-C"),
    node("d", "rack-left", "feed-1", 4),
    node("e", "rack-right", "feed-2", 5),
  ],
  switches: [
    { name: "left", ports: 8, speed: 10, mlag: "right", cables: { 7: "right:7" }, feed: "feed-1", in: "rack-left" },
    { name: "right", ports: 8, speed: 10, mlag: "left", feed: "feed-2", in: "rack-right" },
  ],
  routers: [
    { name: "gw-left", cables: { lan0: "left:8" }, feed: "feed-1", in: "rack-left" },
    { name: "gw-right", cables: { lan0: "right:8" }, feed: "feed-2", in: "rack-right" },
  ],
  uplinks: [
    { name: "fiber", provider: "city-net", routers: ["gw-left"] },
    { name: "mobile", provider: "phone-net", routers: ["gw-right"] },
  ],
  domains: [
    { name: "rack-left", kind: "rack" },
    { name: "rack-right", kind: "rack" },
  ],
  feeds: [{ name: "feed-1" }, { name: "feed-2" }, { name: "feed-3", kind: "ups" }],
  accept: [
    { fault: "rack:rack-left", because: "Of two racks one holds most control planes. A third place would mend it." },
  ],
  edge: {
    domain: "example.com",
    account: "00000000000000000000000000000acc",
    zone: "00000000000000000000000000000e0e",
    people: ["me@example.com"],
    hostnames: [{ hostname: "argocd", service: "http://argocd-server.argocd" }],
  },
  gitops: { repository: "https://github.com/example/home-lab.git", highlyAvailable: true },
  state: local(),
});
