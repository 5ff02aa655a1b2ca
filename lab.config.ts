import { defineLab, local, ms01 } from "./lab";

/*
 * Three Minisforum MS-01: every one a control plane that also runs workloads, each attached by LACP over both SFP+ ports.
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
    }),
    ms01("ms01-b", {
      address: "10.0.10.12",
      memory: 64,
      disks: { os: { serial: "OSDISK-MS01-B", size: 476 }, data: { serial: "DATADISK-MS01-B", size: 1863 } },
    }),
    ms01("ms01-c", {
      address: "10.0.10.13",
      memory: 64,
      disks: { os: { serial: "OSDISK-MS01-C", size: 476 }, data: { serial: "DATADISK-MS01-C", size: 1863 } },
    }),
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
