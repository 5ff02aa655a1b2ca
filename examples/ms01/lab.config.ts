import { defineLab, local, ms01 } from "../../lab";

/*
 * Three Minisforum MS-01: every one a control plane that also runs workloads, each attached by LACP to both switches of a pair.
 * What is personal goes to lab.private.ts; see lab.private.example.ts.
 */
export default defineLab({
  name: "home",

  network: {
    lan: { cidr: "10.0.10.0/24", gateway: "10.0.10.1", dhcp: "10.0.10.100-10.0.10.199" },
  },

  cluster: {
    vip: "10.0.10.10",
    loadBalancers: ["10.0.10.200-10.0.10.239"],
  },

  nodes: [
    ms01("ms01-a", {
      address: "10.0.10.11",
      memory: 64,
      disks: { os: { serial: "OSDISK-MS01-A", size: 476 }, data: { serial: "DATADISK-MS01-A", size: 1863 } },
      cables: { sfp0: "agg1:1", sfp1: "agg2:1" },
      feed: "ups",
    }),
    ms01("ms01-b", {
      address: "10.0.10.12",
      memory: 64,
      disks: { os: { serial: "OSDISK-MS01-B", size: 476 }, data: { serial: "DATADISK-MS01-B", size: 1863 } },
      cables: { sfp0: "agg1:2", sfp1: "agg2:2" },
      feed: "ups",
    }),
    ms01("ms01-c", {
      address: "10.0.10.13",
      memory: 64,
      disks: { os: { serial: "OSDISK-MS01-C", size: 476 }, data: { serial: "DATADISK-MS01-C", size: 1863 } },
      cables: { sfp0: "agg1:3", sfp1: "agg2:3" },
      feed: "ups",
    }),
  ],

  // Two switches that act as one: either may fail.
  switches: [
    { name: "agg1", ports: 8, speed: 10, mlag: "agg2", cables: { 7: "agg2:7" }, feed: "ups" },
    { name: "agg2", ports: 8, speed: 10, mlag: "agg1", feed: "ups" },
  ],
  routers: [{ name: "gw", cables: { lan0: "agg1:8", lan1: "agg2:8" }, feed: "ups" }],
  uplinks: [{ name: "fiber", routers: ["gw"] }],
  feeds: [{ name: "ups", kind: "ups" }],
  accept: [
    { fault: "router:gw", because: "The house has one router; a spare lies in the drawer." },
    {
      fault: "uplink:fiber",
      because: "Without the provider nobody outside reaches the lab; at home everything goes on.",
    },
    {
      fault: "feed:ups",
      because: "One supply carries everything. It bridges short cuts; a long one stops the house as well.",
    },
  ],

  edge: {
    domain: "example.com",
    // Both stand on the overview page of the zone.
    account: "00000000000000000000000000000acc",
    zone: "00000000000000000000000000000e0e",
    people: ["me@example.com"],
    hostnames: [
      { hostname: "argocd", service: "http://argocd-server.argocd" },
      { hostname: "hubble", service: "http://hubble-ui.kube-system" },
    ],
  },

  backup: { bucket: "home-lab-backup", region: "eu-central-1" },
  gitops: { repository: "https://github.com/example/home-lab.git" },
  state: local(),
});
