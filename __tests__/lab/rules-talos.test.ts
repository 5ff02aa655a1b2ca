import { activeBackup, lacp, link } from "../../lab";
import { nodeDocuments } from "../../lab/talos/node-documents";
import { at, complaints, firstNode, labWith, worker, undescribedLab } from "../support/labs";
import { testRules } from "../support/rules";

const vlan = (...addresses: (string | undefined)[]) =>
  lacp(["sfp0", "sfp1"], { vlans: addresses.map((address, index) => ({ id: 20 + index, address })) });

testRules(
  [
    {
      rule: "a bond with a fallback may end in switches that know nothing of each other",
      passes: (lab) => {
        lab.switches = [
          { name: "left", ports: 8 },
          { name: "right", ports: 8 },
        ];
        firstNode(lab).uplink = activeBackup(["sfp0", "sfp1"]);
        firstNode(lab).cables = { sfp0: "left:1", sfp1: "right:1" };
      },
      fails: (lab) => (firstNode(lab).uplink = activeBackup(["sfp0"])),
      says: "nodes[0].uplink.ports ([ 'sfp0' ]) must name at least two ports.",
    },
    {
      rule: "the ports of a bond with a fallback can be found",
      fails: (lab) => (firstNode(lab).uplink = activeBackup(["sfp0", "rj0"])),
      passes: (lab) => {
        firstNode(lab).uplink = activeBackup(["sfp0", "rj0"]);
        firstNode(lab).machine.ports["sfp0"] = { driver: "i40e", speed: 10, mac: "58:47:ca:70:00:01" };
      },
      says: /^nodes\[0\]\.macs\.sfp0 is missing: driver and product would match sfp1 as well\./,
    },
    {
      rule: "a tag is one of those that there are",
      passes: (lab) => (firstNode(lab).uplink = link("rj0", { vlans: [{ id: 1 }, { id: 4094 }] })),
      fails: (lab) => (firstNode(lab).uplink = link("rj0", { vlans: [{ id: 4095 }] })),
      says: "nodes[0].uplink.vlans[0].id (4095) must be at most 4094.",
    },
    {
      rule: "a tag is there once a node",
      fails: (lab) => (firstNode(lab).uplink = link("rj0", { vlans: [{ id: 20 }, { id: 20 }] })),
      says: "nodes[0].uplink.vlans[1].id (20) must be unique, but nodes[0].uplink.vlans[0].id is the same.",
    },
    {
      rule: "an address in a tagged network has that network's prefix",
      passes: (lab) => (firstNode(lab).uplink = vlan("10.0.20.11/24")),
      fails: (lab) => (firstNode(lab).uplink = vlan("10.0.20.11")),
      says: 'nodes[0].uplink.vlans[0].address (10.0.20.11) must be an address with the prefix of its network. Write it as "10.0.20.11/24".',
    },
    {
      rule: "it is a machine's, not the network's",
      passes: (lab) => (firstNode(lab).uplink = vlan("10.0.20.0/31")),
      fails: (lab) => (firstNode(lab).uplink = vlan("10.0.20.255/24")),
      says: "nodes[0].uplink.vlans[0].address (10.0.20.255/24) must not be the first or the last address of its network. They name the network and its broadcast.",
    },
    {
      rule: "it lies outside the lab's own networks",
      fails: (lab) => (firstNode(lab).uplink = vlan("10.0.10.200/24")),
      says: "nodes[0].uplink.vlans[0].address (10.0.10.200/24) must not lie in a network that meets the LAN (network.lan.cidr: 10.0.10.0/24). A tagged network has addresses of its own.",
    },
    {
      rule: "it is one node's",
      fails: (lab) => lab.nodes.slice(0, 2).forEach((node) => (node.uplink = vlan("10.0.20.11/24"))),
      says: "nodes[1].uplink.vlans[0].address (10.0.20.11/24) must be another address than nodes[0].uplink.vlans[0].address (10.0.20.11/24).",
    },
    {
      rule: "a tagged network is the same for every node",
      passes: (lab) => lab.nodes.forEach((node, index) => (node.uplink = vlan(`10.0.20.1${index}/24`))),
      fails: (lab) => lab.nodes.forEach((node, index) => (node.uplink = vlan(`10.0.2${index}.11/24`))),
      says: "nodes[1].uplink.vlans[0].address (10.0.21.11/24) must lie in the network that VLAN 20 has on other nodes (nodes[0].uplink.vlans[0].address: 10.0.20.11/24).",
    },
    {
      rule: "two tagged networks are two",
      passes: (lab) => (firstNode(lab).uplink = vlan("10.0.20.11/24", "10.0.21.11/24")),
      fails: (lab) => (firstNode(lab).uplink = vlan("10.0.20.11/24", "10.0.20.12/25")),
      says: "nodes[0].uplink.vlans[1].address (10.0.20.12/25) must not lie in the network of VLAN 20 (nodes[0].uplink.vlans[0].address: 10.0.20.11/24).",
    },
    {
      rule: "frames of a tagged network fit those of the link",
      passes: (lab) => (firstNode(lab).uplink = lacp(["sfp0", "sfp1"], { mtu: 9000, vlans: [{ id: 20, mtu: 9000 }] })),
      fails: (lab) => (firstNode(lab).uplink = lacp(["sfp0", "sfp1"], { vlans: [{ id: 20, mtu: 9000 }] })),
      says: "nodes[0].uplink.vlans[0].mtu (9000) must not be larger than the uplink's 1500 bytes. Raise nodes[0].uplink.mtu as well.",
    },
    {
      rule: "a watchdog waits as long as Talos allows",
      passes: (lab) => (lab.talos = { watchdog: { timeout: 10 } }),
      fails: (lab) => (lab.talos = { watchdog: { timeout: 9 } }),
      says: "talos.watchdog.timeout (9) must be at least 10 seconds.",
    },
    {
      rule: "a watchdog is a device",
      fails: (lab) => (lab.talos = { watchdog: { device: "iTCO_wdt" } }),
      says: 'talos.watchdog.device (iTCO_wdt) must be a watchdog device. Write "/dev/watchdog0".',
    },
    {
      rule: "a mirror stands for a registry",
      passes: (lab) => (lab.talos = { mirrors: { "*": { endpoints: ["https://mirror.example.com"] } } }),
      fails: (lab) => (lab.talos = { mirrors: { "https://docker.io": { endpoints: ["https://mirror.example.com"] } } }),
      says: 'talos.mirrors["https://docker.io"] is not a name that can stand here: it must be a registry\'s host. Write "docker.io", "registry.example.com:5000", or "*" for every other one.',
    },
    {
      rule: "a mirror is a URL",
      fails: (lab) => (lab.talos = { mirrors: { "docker.io": { endpoints: ["mirror.example.com"] } } }),
      says: 'talos.mirrors["docker.io"].endpoints[0] (mirror.example.com) must be a URL that starts with https:// or http://.',
    },
    {
      rule: "a mirror without fallback does not run in the cluster",
      passes: (lab) => (lab.talos = { mirrors: { "docker.io": { endpoints: ["https://10.0.10.201"] } } }),
      fails: (lab) =>
        (lab.talos = { mirrors: { "docker.io": { endpoints: ["https://10.0.10.201"], fallback: false } } }),
      says: 'talos.mirrors["docker.io"].endpoints[0] (https://10.0.10.201) must not lie in the cluster that starts from it. Leave `fallback` on, or use a mirror outside.',
    },
    {
      rule: "a kubelet's flag has no dashes",
      passes: (lab) => (lab.talos = { kubelet: { extraArgs: { "feature-gates": ["a=true", "b=false"] } } }),
      fails: (lab) => (lab.talos = { kubelet: { extraArgs: { "--v": "2" } } }),
      says: 'talos.kubelet.extraArgs["--v"] is not a name that can stand here: it must be a flag of the kubelet without its dashes. Write "v" or "feature-gates".',
    },
    {
      rule: "a kubelet's flag is nobody else's",
      fails: (lab) => (lab.talos = { kubelet: { extraArgs: { "node-ip": "10.0.20.11" } } }),
      says: "talos.kubelet.extraArgs.node-ip is not a name that can stand here: it must not be one that Talos or this project sets.",
    },
    {
      rule: "a kubelet's flag is a text",
      fails: (lab) => (lab.talos = { kubelet: { extraArgs: { v: 2 as never } } }),
      says: "talos.kubelet.extraArgs.v (2) must be a text, or a list of texts.",
    },
    {
      rule: "a field of the kubelet is not Talos' own",
      passes: (lab) => (lab.talos = { kubelet: { extraConfig: { maxPods: 200 } } }),
      fails: (lab) => (lab.talos = { kubelet: { extraConfig: { resolvConf: "/etc/resolv.conf" } } }),
      says: "talos.kubelet.extraConfig.resolvConf is not a name that can stand here: it must not be one that Talos sets itself.",
    },
    {
      rule: "access to Talos is by its roles",
      passes: (lab) => (lab.talos = { apiAccess: { roles: ["os:etcd:backup"], namespaces: ["backup"] } }),
      fails: (lab) => (lab.talos = { apiAccess: { roles: ["os:etcd-backup" as never], namespaces: ["backup"] } }),
      says: /^talos\.apiAccess\.roles\[0\] \(os:etcd-backup\) must be one of .* Did you mean "os:etcd:backup"\?$/,
    },
    {
      rule: "access to Talos is for somebody",
      fails: (lab) => (lab.talos = { apiAccess: { roles: ["os:reader"], namespaces: [] } }),
      says: "talos.apiAccess.namespaces ([]) must name at least one namespace.",
    },
  ],
  undescribedLab,
);

test("a slower fallback that may carry everything deserves a word", () => {
  const lab = undescribedLab();
  firstNode(lab).machine.ports["sfp0"] = { driver: "i40e", speed: 10, mac: "58:47:ca:70:00:01" };
  firstNode(lab).uplink = activeBackup(["sfp0", "rj0"]);
  lab.acceptHazards = [{ hazard: "network/igc-aspm", because: "ASPM is off in the firmware" }];
  expect(complaints(lab)).toEqual({
    errors: [],
    warnings: ["nodes[0].uplink.ports may carry everything over the slower port: whichever comes up first stays"],
  });
});

test("only control planes let the cluster talk to Talos, and say so", () => {
  const lab = labWith((input) => {
    input.nodes.push(worker());
    input.talos = { apiAccess: { roles: ["os:etcd:backup"], namespaces: ["backup"] } };
  });
  const documents = lab.nodes.map((node) => at(nodeDocuments(lab, node, "image"), 0));
  expect(documents[0]).toMatchObject({
    machine: {
      features: {
        kubernetesTalosAPIAccess: {
          enabled: true,
          allowedRoles: ["os:etcd:backup"],
          allowedKubernetesNamespaces: ["backup"],
        },
      },
    },
  });
  expect(documents[3]).not.toHaveProperty("machine.features.kubernetesTalosAPIAccess");
});
