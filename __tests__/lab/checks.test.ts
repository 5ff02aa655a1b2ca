import type { LabInput } from "../../lab";
import { hcp, lacp, link, ms01, node, s3 } from "../../lab";
import { at, complaints, labWith, shippedLab } from "../support/labs";

/** One rule: a change that stays within it, one that breaks it, and what is said then. */
interface Rule {
  readonly rule: string;
  readonly passes?: (lab: LabInput) => void;
  readonly fails: (lab: LabInput) => void;
  readonly says: string | RegExp;
}

const first = (lab: LabInput) => at(lab.nodes, 0);
const worker = ms01("ms01-d", {
  role: "worker",
  address: "10.0.10.14",
  memory: 64,
  disks: { os: { serial: "OSDISK-MS01-D" } },
});
const edge = (lab: LabInput) => {
  if (!lab.edge) throw new Error("the shipped lab has an edge");
  return lab.edge;
};

const bucket = { bucket: "acme-state", region: "eu-central-1" };

const rules: readonly Rule[] = [
  {
    rule: "names are DNS labels",
    passes: (lab) => (lab.name = "attic-2"),
    fails: (lab) => (lab.name = "My Attic"),
    says: 'name (My Attic) must be a DNS label: lower-case letters, digits and hyphens, at most 32 characters. Did you mean "my-attic"?',
  },
  {
    rule: "node names are unique",
    fails: (lab) => (at(lab.nodes, 1).name = "ms01-a"),
    says: "nodes[1].name (ms01-a) must be unique, but nodes[0].name is the same.",
  },
  {
    rule: "MAC addresses are unique",
    passes: (lab) => (at(lab.nodes, 1).machine.ports = { ...first(lab).machine.ports }),
    fails: (lab) => {
      for (const one of lab.nodes.slice(0, 2))
        one.machine.ports["sfp0"] = { driver: "i40e", speed: 10, mac: "58:47:ca:70:00:01" };
    },
    says: "nodes[1].machine.ports.sfp0.mac (58:47:ca:70:00:01) must be unique, but nodes[0].machine.ports.sfp0.mac is the same.",
  },
  {
    rule: "MAC addresses are lower case with colons",
    fails: (lab) => (first(lab).machine.ports["rj0"] = { driver: "igc", speed: 2.5, mac: "58-47-CA-70-00-01" }),
    says: 'nodes[0].machine.ports.rj0.mac (58-47-CA-70-00-01) must be a MAC address in lower case, with colons. Did you mean "58:47:ca:70:00:01"?',
  },
  {
    rule: "serial numbers are unique",
    fails: (lab) => (at(lab.nodes, 1).disks.os.serial = "OSDISK-MS01-A"),
    says: "nodes[1].disks.os.serial (OSDISK-MS01-A) must be unique, but nodes[0].disks.os.serial is the same.",
  },
  {
    rule: "the data disk is not the system disk",
    passes: (lab) => delete first(lab).disks.data,
    fails: (lab) => (first(lab).disks.data = { serial: "OSDISK-MS01-A" }),
    says: "nodes[0].disks.data.serial (OSDISK-MS01-A) must not be the system disk's. Installing Talos erases that disk. Name another one, or leave `data` out.",
  },
  {
    rule: "addresses are addresses",
    fails: (lab) => (first(lab).address = "10.0.10.300"),
    says: 'nodes[0].address (10.0.10.300) must be an IPv4 address. Write four numbers from 0 to 255, as "10.0.10.11".',
  },
  {
    rule: "networks have no bits beyond their prefix",
    fails: (lab) => (lab.network.lan.cidr = "10.0.10.7/24"),
    says: 'network.lan.cidr (10.0.10.7/24) must be an IPv4 network in CIDR notation. Did you mean "10.0.10.0/24"?',
  },
  {
    rule: "nodes lie inside the LAN",
    passes: (lab) => (first(lab).address = "10.0.10.254"),
    fails: (lab) => (first(lab).address = "10.0.11.11"),
    says: "nodes[0].address (10.0.11.11) must lie inside the LAN (10.0.10.0/24). Did you mean 10.0.10.11?",
  },
  {
    rule: "the VIP lies inside the LAN",
    fails: (lab) => (lab.cluster.vip = "192.168.1.10"),
    says: "cluster.vip (192.168.1.10) must lie inside the LAN (10.0.10.0/24). Did you mean 10.0.10.10?",
  },
  {
    rule: "load-balancer ranges lie inside the LAN",
    fails: (lab) => (lab.cluster.loadBalancers = ["10.0.10.240-10.0.11.10"]),
    says: "cluster.loadBalancers[0] (10.0.10.240-10.0.11.10) must lie inside the LAN (10.0.10.0/24).",
  },
  {
    rule: "nothing has the LAN's own or its broadcast address",
    fails: (lab) => (first(lab).address = "10.0.10.255"),
    says: "nodes[0].address (10.0.10.255) must leave out the first and the last address of the LAN (10.0.10.0, 10.0.10.255). They name the network and its broadcast.",
  },
  {
    rule: "node addresses are unique",
    fails: (lab) => (at(lab.nodes, 2).address = "10.0.10.11"),
    says: "nodes[2].address (10.0.10.11) must not meet node ms01-a (nodes[0].address: 10.0.10.11).",
  },
  {
    rule: "no node has the gateway's address",
    fails: (lab) => (first(lab).address = "10.0.10.1"),
    says: "nodes[0].address (10.0.10.1) must not meet the gateway (network.lan.gateway: 10.0.10.1).",
  },
  {
    rule: "no node lies in the DHCP range",
    passes: (lab) => {
      delete lab.network.lan.dhcp;
      first(lab).address = "10.0.10.150";
    },
    fails: (lab) => (first(lab).address = "10.0.10.150"),
    says: "nodes[0].address (10.0.10.150) must not meet the DHCP range (network.lan.dhcp: 10.0.10.100-10.0.10.199).",
  },
  {
    rule: "the VIP is no node's address",
    fails: (lab) => (lab.cluster.vip = "10.0.10.12"),
    says: "cluster.vip (10.0.10.12) must not meet node ms01-b (nodes[1].address: 10.0.10.12).",
  },
  {
    rule: "no load-balancer range holds a node",
    fails: (lab) => (lab.cluster.loadBalancers = ["10.0.10.11-10.0.10.11"]),
    says: "cluster.loadBalancers[0] (10.0.10.11-10.0.10.11) must not meet node ms01-a (nodes[0].address: 10.0.10.11). A load balancer on that address would lock everybody out of the node.",
  },
  {
    rule: "no load-balancer range holds the VIP",
    fails: (lab) => (lab.cluster.loadBalancers = ["10.0.10.8/30"]),
    says: "cluster.loadBalancers[0] (10.0.10.8/30) must not meet the virtual IP (cluster.vip: 10.0.10.10). A load balancer on that address would lock everybody out of the node.",
  },
  {
    rule: "no load-balancer range meets the DHCP range",
    fails: (lab) => (lab.cluster.loadBalancers = ["10.0.10.190-10.0.10.210"]),
    says: "cluster.loadBalancers[0] (10.0.10.190-10.0.10.210) must not meet the DHCP range (network.lan.dhcp: 10.0.10.100-10.0.10.199).",
  },
  {
    rule: "the pods' network is not the LAN",
    fails: (lab) => (lab.network.pods = "10.0.0.0/16"),
    says: "network.pods (10.0.0.0/16) must not meet the LAN (network.lan.cidr: 10.0.10.0/24).",
  },
  {
    rule: "pods and services have networks of their own",
    passes: (lab) => (lab.network.services = "10.245.0.0/16"),
    fails: (lab) => (lab.network.services = "10.244.0.0/20"),
    says: "network.services (10.244.0.0/20) must not meet the pods' network (network.pods: 10.244.0.0/16).",
  },
  {
    rule: "control planes are odd in number",
    passes: (lab) => lab.nodes.push(worker),
    fails: (lab) => lab.nodes.push({ ...worker, role: "control-plane" }),
    says: 'nodes must hold an odd number of control planes, but 4 are. etcd survives as many faults with 3. Make one of them a worker: role: "worker".',
  },
  {
    rule: "there is a control plane",
    fails: (lab) => lab.nodes.forEach((one) => (one.role = "worker")),
    says: 'nodes must hold an odd number of control planes, but none is one. Make at least one node a control plane: role: "control-plane".',
  },
  {
    rule: "a control plane has two cores",
    fails: (lab) => (first(lab).machine.cores = 1),
    says: "nodes[0].machine.cores (1) must be at least 2 for a control plane.",
  },
  {
    rule: "a control plane has 2 GiB",
    passes: (lab) => (first(lab).machine.memory = 4),
    fails: (lab) => (first(lab).machine.memory = 1.5),
    says: "nodes[0].machine.memory (1.5) must be at least 2 GiB for a control plane.",
  },
  {
    rule: "a worker has 1 GiB",
    passes: (lab) => lab.nodes.push({ ...worker, machine: { ...worker.machine, memory: 1, cores: 1 } }),
    fails: (lab) => lab.nodes.push({ ...worker, machine: { ...worker.machine, memory: 0.5 } }),
    says: "nodes[3].machine.memory (0.5) must be at least 1 GiB for a worker.",
  },
  {
    rule: "a disk has 10 GiB",
    fails: (lab) => (first(lab).disks.os.size = 8),
    says: "nodes[0].disks.os.size (8) must be at least 10 GiB.",
  },
  {
    rule: "an uplink names ports of the machine",
    fails: (lab) => (first(lab).uplink = lacp(["sfp0", "spf1"])),
    says: 'nodes[0].uplink.ports[1] (spf1) names no port of ms01-a. Did you mean "sfp1"?',
  },
  {
    rule: "a bond has different ports",
    fails: (lab) => (first(lab).uplink = lacp(["sfp0", "sfp0"])),
    says: "nodes[0].uplink.ports[1] (sfp0) must be another port than the ones before it.",
  },
  {
    rule: "a bond has ports of one speed",
    fails: (lab) => (first(lab).uplink = lacp(["sfp0", "sfp1", "rj0"])),
    says: "nodes[0].uplink.ports (sfp0, sfp1, rj0) must have one speed, but have 10 and 2.5 Gbit/s. LACP puts only equal ports together; the others would stay idle.",
  },
  {
    rule: "a port that hardware alone can't tell has a MAC address",
    passes: (lab) => (first(lab).uplink = link("rj0")),
    fails: (lab) => (first(lab).uplink = link("sfp0")),
    says: "nodes[0].machine.ports.sfp0.mac is missing: driver and product would match sfp1 as well. Give the permanent MAC address; `talosctl get links` prints it.",
  },
  {
    rule: "a bond's ports are told apart in one way",
    fails: (lab) => (first(lab).machine.ports["sfp0"] = { driver: "i40e", speed: 10, mac: "58:47:ca:70:00:01" }),
    says: "nodes[0].machine.ports.sfp1.mac is missing: driver and product would match sfp0 as well. Give the permanent MAC address; `talosctl get links` prints it.",
  },
  {
    rule: "a cable ends in a switch of the lab",
    passes: (lab) => {
      lab.switches = [{ name: "agg", ports: 8 }];
      first(lab).cables = { sfp0: "agg:1", sfp1: "agg:8" };
    },
    fails: (lab) => {
      lab.switches = [{ name: "agg", ports: 8 }];
      first(lab).cables = { sfp0: "egg:1" };
    },
    says: 'nodes[0].cables.sfp0 (egg:1) ends in no switch of this lab. Did you mean "agg"?',
  },
  {
    rule: "a cable ends in a port that the switch has",
    fails: (lab) => {
      lab.switches = [{ name: "agg", ports: 8 }];
      first(lab).cables = { sfp0: "agg:9" };
    },
    says: "nodes[0].cables.sfp0 (agg:9) must end in one of the ports 1 to 8 of switch agg.",
  },
  {
    rule: "a switch port holds one cable",
    fails: (lab) => {
      lab.switches = [{ name: "agg", ports: 8 }];
      first(lab).cables = { sfp0: "agg:1", sfp1: "agg:1" };
    },
    says: "nodes[0].cables.sfp1 (agg:1) must be a free port, but nodes[0].cables.sfp0 ends there.",
  },
  {
    rule: "a cable starts at a port of the node",
    fails: (lab) => (first(lab).cables = { sfp7: "agg:1" }),
    says: 'nodes[0].cables.sfp7 starts at no port of ms01-a. Did you mean "sfp0"?',
  },
  {
    rule: "a node hangs on a feed of the lab",
    passes: (lab) => {
      lab.feeds = [{ name: "ups1", kind: "ups" }];
      first(lab).feed = "ups1";
    },
    fails: (lab) => {
      lab.feeds = [{ name: "ups1", kind: "ups" }];
      first(lab).feed = "ups2";
    },
    says: 'nodes[0].feed (ups2) names no feed of this lab. Did you mean "ups1"?',
  },
  {
    rule: "an MLAG pair is mutual",
    passes: (lab) =>
      (lab.switches = [
        { name: "left", ports: 8, mlag: "right" },
        { name: "right", ports: 8, mlag: "left" },
      ]),
    fails: (lab) =>
      (lab.switches = [
        { name: "left", ports: 8, mlag: "right" },
        { name: "right", ports: 8 },
      ]),
    says: "switches[0].mlag (right) must be mutual, but switch right does not name left.",
  },
  {
    rule: "an accepted fault has a reason",
    passes: (lab) => (lab.accept = [{ fault: "switch:agg", because: "there is one switch" }]),
    fails: (lab) => (lab.accept = [{ fault: "switch:agg", because: "" }]),
    says: 'accept[0].because ("") must give the reason.',
  },
  {
    rule: "hostnames lie inside the zone",
    passes: (lab) => (edge(lab).hostnames = [{ hostname: "git.home.example.com", service: "http://gitea.git" }]),
    fails: (lab) => (edge(lab).hostnames = [{ hostname: "git.example.org", service: "http://gitea.git" }]),
    says: 'edge.hostnames[0].hostname (git.example.org) must lie inside the zone example.com. Did you mean "git.example.com"?',
  },
  {
    rule: "a hostname is published once",
    fails: (lab) =>
      edge(lab).hostnames?.push({ hostname: "argocd.example.com", service: "http://argocd-server.argocd" }),
    says: "edge.hostnames[2].hostname (argocd.example.com) must be unique, but edge.hostnames[0].hostname is the same.",
  },
  {
    rule: "a login needs people",
    passes: (lab) => {
      edge(lab).people = [];
      for (const one of edge(lab).hostnames ?? []) one.allow = "everyone";
    },
    fails: (lab) => (edge(lab).people = []),
    says: "edge.hostnames[0].allow (people) lets nobody in, because edge.people is empty. List e-mail addresses there, or allow everyone.",
  },
  {
    rule: "Kubernetes fits Talos",
    passes: (lab) => (lab.versions = { kubernetes: "1.36.1" }),
    fails: (lab) => (lab.versions = { kubernetes: "1.37.0" }),
    says: "versions.kubernetes (1.37.0) must be 1.31 to 1.36 with Talos v1.13.9.",
  },
  {
    rule: "Kubernetes fits the charts",
    fails: (lab) => (lab.versions = { kubernetes: "1.32.0" }),
    says: "versions.kubernetes (1.32.0) must be 1.33 to 1.36 for cilium 1.20.2.",
  },
  {
    rule: "the contract is not newer than Talos",
    passes: (lab) => (lab.versions = { talosContract: "v1.12" }),
    fails: (lab) => (lab.versions = { talosContract: "v1.14" }),
    says: "versions.talosContract (v1.14) must not be newer than Talos itself (v1.13.9). A node rejects settings that its version does not know.",
  },
  {
    rule: "Talos is a release that the project knows",
    fails: (lab) => (lab.versions = { talos: "v1.9.0", talosContract: "v1.9" }),
    says: "versions.talos (v1.9.0) must be a release of Talos 1.12 or 1.13. The project has been tested with no other.",
  },
  {
    rule: "local state stays inside the project",
    passes: (lab) => (lab.state = { kind: "local", directory: "state/attic" }),
    fails: (lab) => (lab.state = { kind: "local", directory: "../elsewhere" }),
    says: 'state.directory (../elsewhere) must be a folder inside the project. Write a relative path without "..", as "state"; link it elsewhere if it must live there.',
  },
  {
    rule: "state is of a known kind",
    passes: (lab) => (lab.state = hcp({ organization: "acme", project: "Home Lab", execution: "agent" })),
    fails: (lab) => (lab.state = { kind: "gcs" } as never),
    says: 'state.kind (gcs) is of no known kind. Use the functions that "./lab" exports, as local() or lacp([…]).',
  },
  {
    rule: "plans and applies run where the machines can be reached",
    passes: (lab) => (lab.state = hcp({ organization: "acme" })),
    fails: (lab) => (lab.state = hcp({ organization: "acme", execution: "remote" as never })),
    says: 'state.execution (remote) must be "local" or "agent". Plans and applies reach the machines on your LAN; HCP\'s own runners can\'t.',
  },
  {
    rule: "an organization has a name that HCP allows",
    fails: (lab) => (lab.state = hcp({ organization: "Acme Inc." })),
    says: "state.organization (Acme Inc.) must be the name of an organization: 3 to 40 letters, digits, hyphens and underscores.",
  },
  {
    rule: "a project has a name that HCP allows",
    fails: (lab) => (lab.state = hcp({ organization: "acme", project: "x" })),
    says: "state.project (x) must be the name of a project: 3 to 40 letters, digits, spaces, hyphens and underscores.",
  },
  {
    rule: "the state's bucket has a name that S3 allows",
    passes: (lab) => (lab.state = s3(bucket)),
    fails: (lab) => (lab.state = s3({ ...bucket, bucket: "Acme_State" })),
    says: "state.bucket (Acme_State) must be a bucket name: 3 to 63 lower-case letters, digits, dots and hyphens.",
  },
  {
    rule: "the state's bucket has a region",
    fails: (lab) => (lab.state = s3({ ...bucket, region: "Frankfurt" })),
    says: 'state.region (Frankfurt) must be a region. Write it as "eu-central-1".',
  },
  {
    rule: "keys begin with a path",
    passes: (lab) => (lab.state = s3({ ...bucket, prefix: "labs/2026" })),
    fails: (lab) => (lab.state = s3({ ...bucket, prefix: "/labs/" })),
    says: 'state.prefix (/labs/) must be a path of letters, digits, dots and hyphens. As "homelab".',
  },
  {
    rule: "a store has an address",
    passes: (lab) => (lab.state = s3({ ...bucket, endpoint: "https://minio.example.com:9000" })),
    fails: (lab) => (lab.state = s3({ ...bucket, endpoint: "minio.example.com:9000" })),
    says: "state.endpoint (minio.example.com:9000) must be a URL that starts with https:// or http://.",
  },
  {
    rule: "a store's address holds no password",
    fails: (lab) => (lab.state = s3({ ...bucket, endpoint: "https://me:secret@minio.example.com" })),
    says: "state.endpoint (https://me:secret@minio.example.com) must be an address only, without a query or a password.",
  },
  {
    rule: "the state is not in the bucket of the backups",
    passes: (lab) => (lab.backup = { bucket: "acme-backup", region: "eu-central-1" }),
    fails: (lab) => {
      lab.backup = { ...bucket };
      lab.state = s3(bucket);
    },
    says: "state.bucket (acme-state) must not be the bucket of the backups (backup.bucket). Backups expire, and the key that writes them must not read the cluster's secrets. Make another bucket.",
  },
  {
    rule: "the state is not in the cluster that it describes",
    passes: (lab) => (lab.state = s3({ ...bucket, endpoint: "https://10.0.10.2:9000" })),
    fails: (lab) => (lab.state = s3({ ...bucket, endpoint: "https://10.0.10.201:9000" })),
    says: "state.endpoint (https://10.0.10.201:9000) must not lie in the cluster that the state describes. When the cluster is down, nothing could mend it. Use a store outside of it.",
  },
  {
    rule: "properties are known",
    fails: (lab) => Object.assign(lab.network, { resolver: "1.1.1.1" }),
    says: 'network.resolver is not a property that this file knows. Did you mean "resolvers"?',
  },
  {
    rule: "nothing that is needed is missing",
    fails: (lab) => Reflect.deleteProperty(lab.cluster, "vip"),
    says: "cluster.vip is missing. It must be a string.",
  },
  {
    rule: "a disk is named by its serial number",
    fails: (lab) => (first(lab).disks.os.serial = "/dev/nvme0n1"),
    says: "nodes[0].disks.os.serial (/dev/nvme0n1) must be a serial number, not a device: device names change between boots. `talosctl get disks` prints it.",
  },
  {
    rule: "memory is counted in GiB",
    fails: (lab) => (first(lab).machine.memory = 65536),
    says: "nodes[0].machine.memory (65536) must be at most 16384 GiB. It is counted in GiB, not in MiB.",
  },
  {
    rule: "numbers are numbers",
    fails: (lab) => Object.assign(first(lab).machine, { memory: "64" }),
    says: "nodes[0].machine.memory (64) must be a number, not a text.",
  },
  {
    rule: "a bond's ports are a list",
    fails: (lab) => (first(lab).uplink = lacp("sfp0" as never)),
    says: "nodes[0].uplink.ports (sfp0) must be an array, not a text.",
  },
  {
    rule: "MAC addresses belong to ports of the board",
    passes: (lab) =>
      lab.nodes.splice(
        0,
        1,
        ms01("x", { address: "10.0.10.11", memory: 64, macs: { rj0: "58:47:ca:70:00:01" }, disks: first(lab).disks }),
      ),
    fails: (lab) =>
      lab.nodes.splice(
        0,
        1,
        ms01("x", {
          address: "10.0.10.11",
          memory: 64,
          macs: { eth0: "58:47:ca:70:00:01" } as never,
          disks: first(lab).disks,
        }),
      ),
    says: "nodes[0].machine.ports.eth0.driver is missing. It must be a string.",
  },
  {
    rule: "the Git repository is a URL",
    passes: (lab) => (lab.gitops = { repository: "ssh://git@github.com/me/lab.git" }),
    fails: (lab) => (lab.gitops = { repository: "git@github.com:me/lab.git" }),
    says: 'gitops.repository (git@github.com:me/lab.git) must be a URL that starts with https:// or ssh://. Write "git@github.com:me/lab.git" as "ssh://git@github.com/me/lab.git".',
  },
  {
    rule: "versions that can be read are compared, whatever the others are",
    fails: (lab) => (lab.versions = { kubernetes: "latest", talosContract: "v1.14" }),
    says: "versions.talosContract (v1.14) must not be newer than Talos itself (v1.13.9). A node rejects settings that its version does not know.",
  },
  {
    rule: "bucket names are S3's",
    fails: (lab) => (lab.backup = { bucket: "My_Bucket", region: "eu-central-1" }),
    says: "backup.bucket (My_Bucket) must be a bucket name: 3 to 63 lower-case letters, digits, dots and hyphens.",
  },
];

test("the shipped lab has nothing wrong, and needs no warning", () => {
  expect(complaints(shippedLab())).toEqual({ errors: [], warnings: [] });
});

describe.each(rules)("$rule", ({ passes, fails, says }) => {
  test("a lab within the rule passes", () => {
    const lab = shippedLab();
    passes?.(lab);
    expect(complaints(lab).errors).toEqual([]);
  });

  test("a lab that breaks it is told so", () => {
    const lab = shippedLab();
    fails(lab);
    const { errors } = complaints(lab);
    expect(errors).toContainEqual(typeof says === "string" ? says : expect.stringMatching(says));
  });
});

describe("warnings come with their reason", () => {
  test.each([
    ["sd", "nodes[0].disks.os.type puts etcd on an SD card: etcd's constant small writes wear it out in months"],
    [
      "usb",
      "nodes[0].disks.os.type puts etcd on a USB stick: etcd's constant small writes wear it out, and a slow write costs the leader its election",
    ],
    [
      "hdd",
      "nodes[0].disks.os.type puts etcd on a spinning disk: a write that takes longer than the election timeout costs etcd its leader",
    ],
  ] as const)("etcd on %s", (type, warning) => {
    const lab = shippedLab();
    first(lab).disks.os.type = type;
    expect(complaints(lab)).toEqual({ errors: [], warnings: [warning] });
  });

  test("a worker may have its system on anything", () => {
    const lab = shippedLab();
    lab.nodes.push({ ...worker, disks: { os: { serial: "CARD-0001", type: "sd" } } });
    expect(complaints(lab)).toEqual({ errors: [], warnings: [] });
  });

  test("a control plane with little memory", () => {
    const lab = shippedLab();
    first(lab).machine.memory = 3;
    expect(complaints(lab)).toEqual({
      errors: [],
      warnings: ["nodes[0].machine.memory is little for a control plane"],
    });
  });

  test("a state that crosses the network in clear", () => {
    const lab = shippedLab();
    lab.state = s3({ ...bucket, endpoint: "http://nas.example.com:9000" });
    expect(complaints(lab)).toEqual({
      errors: [],
      warnings: ["state.endpoint sends the cluster's keys over the network in clear"],
    });
  });

  test("a lab without any data disk", () => {
    const lab = shippedLab();
    for (const one of lab.nodes) delete one.disks.data;
    expect(complaints(lab).warnings).toEqual(["nodes have no data disk, so that no volume can be made"]);
  });
});

test("an address outside of a small LAN gets no hint that would be wrong as well", () => {
  const lab = shippedLab();
  lab.network.lan = { cidr: "10.0.10.8/30", gateway: "10.0.10.9" };
  const { errors } = complaints(lab);
  expect(errors).toContain(
    "nodes[0].address (10.0.10.11) must leave out the first and the last address of the LAN (10.0.10.8, 10.0.10.11). They name the network and its broadcast.",
  );
  expect(errors).toContain("nodes[1].address (10.0.10.12) must lie inside the LAN (10.0.10.8/30).");
});

test("a release may be given with or without its v", () => {
  const lab = labWith((input) => (input.versions = { talos: "1.13.9", kubernetes: "v1.35.4" }));
  expect(lab.versions).toMatchObject({ talos: "v1.13.9", kubernetes: "1.35.4" });
});

test("a lab that is no object at all is told so", () => {
  expect(complaints([]).errors).toEqual(["The file's default export ([]) must be an object."]);
});

test("any machine can be described without a board profile", () => {
  const lab = shippedLab();
  lab.nodes = [
    node("pi", {
      address: "10.0.10.11",
      machine: {
        model: "Raspberry Pi 4",
        architecture: "arm64",
        cores: 4,
        memory: 8,
        ports: { eth0: { driver: "bcmgenet", speed: 1 } },
      },
      uplink: link("eth0"),
      disks: { os: { serial: "USB-SSD-0001", type: "ssd" } },
    }),
  ];
  expect(complaints(lab).errors).toEqual([]);
});
