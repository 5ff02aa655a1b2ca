import type { LabInput, Ms01Processor, NodeInput } from "../../lab";
import { lacp, link, ms01 } from "../../lab";
import { at, firstNode, worker } from "../support/labs";
import { testRules } from "../support/rules";

const sold = (processor: Ms01Processor) => ms01("ms01-a", { ...options, processor });
const options = { address: "10.0.10.11", memory: 64, disks: { os: { serial: "OSDISK-MS01-A" } } } as const;

test("an MS-01 has the processor that it was sold with, the smallest if nothing is said", () => {
  const known = ({ machine }: NodeInput) => [machine.model, machine.cores, machine.processor?.threads];
  expect(known(sold("i9-12900H"))).toEqual(["Minisforum MS-01 (i9-12900H)", 14, 20]);
  expect(known(sold("i9-13900H"))).toEqual(["Minisforum MS-01 (i9-13900H)", 14, 20]);
  expect(sold("i5-12600H")).toEqual(ms01("ms01-a", options));
  expect(known(ms01("ms01-a", options))).toEqual(["Minisforum MS-01 (i5-12600H)", 12, 16]);
});

testRules([
  {
    rule: "an MS-01 has a processor that it is sold with",
    passes: (lab) => (lab.nodes[0] = { ...sold("i9-13900H"), power: "quiet" }),
    fails: (lab) => (lab.nodes[0] = { ...sold("i7-12700H" as never), power: "quiet" }),
    says: 'nodes[0].processor (i7-12700H) is no processor of an MS-01. Did you mean "i5-12600H"?',
  },
  {
    rule: "node names are unique",
    fails: (lab) => (at(lab.nodes, 1).name = "ms01-a"),
    says: "nodes[1].name (ms01-a) must be unique, but nodes[0].name is the same.",
  },
  {
    rule: "MAC addresses are unique",
    passes: (lab) => (at(lab.nodes, 1).machine.ports = { ...firstNode(lab).machine.ports }),
    fails: (lab) => {
      for (const one of lab.nodes.slice(0, 2))
        one.machine.ports["sfp0"] = { driver: "i40e", speed: 10, mac: "58:47:ca:70:00:01" };
    },
    says: "nodes[1].macs.sfp0 (58:47:ca:70:00:01) must be unique, but nodes[0].macs.sfp0 is the same.",
  },
  {
    rule: "MAC addresses are lower case with colons",
    fails: (lab) => (firstNode(lab).machine.ports["rj0"] = { driver: "igc", speed: 2.5, mac: "58-47-CA-70-00-01" }),
    says: 'nodes[0].macs.rj0 (58-47-CA-70-00-01) must be a MAC address in lower case, with colons. Did you mean "58:47:ca:70:00:01"?',
  },
  {
    rule: "serial numbers are unique",
    fails: (lab) => (at(lab.nodes, 1).disks.os.serial = "OSDISK-MS01-A"),
    says: "nodes[1].disks.os.serial (OSDISK-MS01-A) must be unique, but nodes[0].disks.os.serial is the same.",
  },
  {
    rule: "the data disk is not the system disk",
    passes: (lab) => delete firstNode(lab).disks.data,
    fails: (lab) => (firstNode(lab).disks.data = { serial: "OSDISK-MS01-A" }),
    says: "nodes[0].disks.data.serial (OSDISK-MS01-A) must not be the system disk's. Installing Talos erases that disk. Name another one, or leave `data` out.",
  },
  {
    rule: "control planes are odd in number",
    passes: (lab) => lab.nodes.push(worker()),
    fails: (lab) => lab.nodes.push({ ...worker(), role: "control-plane" }),
    says: 'nodes must hold an odd number of control planes, but 4 are. etcd survives as many faults with 3. Make one of them a worker: role: "worker".',
  },
  {
    rule: "pods have a node that takes them",
    passes: (lab) => {
      lab.cluster.allowSchedulingOnControlPlanes = false;
      for (const node of lab.nodes) delete node.disks.data;
      lab.nodes.push(worker());
    },
    fails: (lab) => (lab.cluster.allowSchedulingOnControlPlanes = false),
    says: "cluster.allowSchedulingOnControlPlanes (false) must be true where no worker takes every pod. Leave it out, or give the lab a worker.",
  },
  {
    rule: "there is a control plane",
    fails: (lab) => lab.nodes.forEach((one) => (one.role = "worker")),
    says: 'nodes must hold an odd number of control planes, but none is one. Make at least one node a control plane: role: "control-plane".',
  },
  {
    rule: "a control plane has two cores",
    fails: (lab) => (firstNode(lab).machine.cores = 1),
    says: "nodes[0].machine.cores (1) must be at least 2 for a control plane.",
  },
  {
    rule: "a control plane has 2 GiB",
    passes: (lab) => (firstNode(lab).machine.memory = 4),
    fails: (lab) => (firstNode(lab).machine.memory = 1.5),
    says: "nodes[0].memory (1.5) must be at least 2 GiB for a control plane.",
  },
  {
    rule: "a worker has 1 GiB",
    passes: (lab) => lab.nodes.push({ ...worker(), machine: { ...worker().machine, memory: 1, cores: 1 } }),
    fails: (lab) => lab.nodes.push({ ...worker(), machine: { ...worker().machine, memory: 0.5 } }),
    says: "nodes[3].memory (0.5) must be at least 1 GiB for a worker.",
  },
  {
    rule: "a disk has 10 GiB",
    fails: (lab) => (firstNode(lab).disks.os.size = 8),
    says: "nodes[0].disks.os.size (8) must be at least 10 GiB.",
  },
  {
    rule: "an uplink names ports of the machine",
    fails: (lab) => (firstNode(lab).uplink = lacp(["sfp0", "spf1"])),
    says: 'nodes[0].uplink.ports[1] (spf1) names no port of ms01-a. Did you mean "sfp1"?',
  },
  {
    rule: "a bond has different ports",
    fails: (lab) => (firstNode(lab).uplink = lacp(["sfp0", "sfp0"])),
    says: "nodes[0].uplink.ports[1] (sfp0) must be another port than the ones before it.",
  },
  {
    rule: "a bond has ports of one speed",
    fails: (lab) => (firstNode(lab).uplink = lacp(["sfp0", "sfp1", "rj0"])),
    says: "nodes[0].uplink.ports (sfp0, sfp1, rj0) must have one speed, but have 10 and 2.5 Gbit/s. LACP puts only equal ports together; the others would stay idle. fallback() uses the fastest.",
  },
  {
    rule: "a port that hardware alone can't tell has a MAC address",
    passes: (lab) => (firstNode(lab).uplink = link("rj0")),
    fails: (lab) => (firstNode(lab).uplink = link("sfp0")),
    says: "nodes[0].macs.sfp0 is missing: driver and product would match sfp1 as well. Give the permanent MAC address; `talosctl get links` prints it.",
  },
  {
    rule: "a bond's ports are told apart in one way",
    fails: (lab) => (firstNode(lab).machine.ports["sfp0"] = { driver: "i40e", speed: 10, mac: "58:47:ca:70:00:01" }),
    says: "nodes[0].macs.sfp1 is missing: driver and product would match sfp0 as well. Give the permanent MAC address; `talosctl get links` prints it.",
  },
  {
    rule: "a cable ends in a port that the switch has",
    fails: (lab) => {
      lab.switches = [{ name: "agg", ports: 8 }];
      firstNode(lab).cables = { sfp0: "agg:9" };
    },
    says: "nodes[0].cables.sfp0 (agg:9) must end in one of the ports 1 to 8 of switch agg.",
  },
  {
    rule: "a disk is named by its serial number",
    fails: (lab) => (firstNode(lab).disks.os.serial = "/dev/nvme0n1"),
    says: "nodes[0].disks.os.serial (/dev/nvme0n1) must be a serial number, not a device: device names change between boots. `talosctl get disks` prints it.",
  },
  {
    rule: "a bond's ports are a list",
    fails: (lab) => (firstNode(lab).uplink = lacp("sfp0" as never)),
    says: "nodes[0].uplink.ports (sfp0) must be an array, not a text.",
  },
  {
    rule: "MAC addresses belong to ports of the board",
    passes: (lab) =>
      lab.nodes.splice(
        0,
        1,
        ms01("x", {
          address: "10.0.10.11",
          memory: 64,
          macs: { rj0: "58:47:ca:70:00:01" },
          disks: { os: { serial: "OSDISK-MS01-A" } },
        }),
      ),
    fails: (lab) =>
      lab.nodes.splice(
        0,
        1,
        ms01("x", {
          address: "10.0.10.11",
          memory: 64,
          macs: { lan0: "58:47:ca:70:00:01" } as never,
          disks: { os: { serial: "OSDISK-MS01-A" } },
        }),
      ),
    says: 'nodes[0].macs.lan0 is no option of ms01(). Known names: "sfp0", "sfp1", "rj0", "rj1".',
  },
  ...["00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff", "01:00:5e:00:00:01"].map((mac) => ({
    rule: `${mac} is no port's address`,
    fails: (lab: LabInput) => (firstNode(lab).machine.ports["rj0"] = { driver: "igc", speed: 2.5, mac }),
    says: `nodes[0].macs.rj0 (${mac}) must be one port's address: not all zeros, not broadcast, not multicast.`,
  })),
  {
    rule: "serial numbers differ in more than their case",
    fails: (lab) => (at(lab.nodes, 1).disks.os.serial = "osdisk-ms01-a"),
    says: "nodes[1].disks.os.serial (osdisk-ms01-a) must be unique, but nodes[0].disks.os.serial is the same but for its case (OSDISK-MS01-A).",
  },
  ...['S1"||true||"', "S1\\u0022", "S1*", "S1??", "[A-Z]1", "{a,b}1"].map((serial) => ({
    rule: `a serial number is no expression or pattern, as ${serial}`,
    fails: (lab: LabInput) => (firstNode(lab).disks.os.serial = serial),
    says: `nodes[0].disks.os.serial (${serial}) must be a disk's serial number. \`talosctl get disks\` prints it; \`ls -l /dev/disk/by-id\` on another Linux.`,
  })),
  {
    rule: "a driver is a name, not a part of an expression",
    passes: (lab) => (firstNode(lab).machine.ports["rj1"] = { driver: "thunderbolt-net", speed: 20 }),
    fails: (lab) => (firstNode(lab).machine.ports["rj1"] = { driver: 'igc" || true || "', speed: 2.5 }),
    says: 'nodes[0].machine.ports.rj1.driver (igc" || true || ") must be the name of a Linux driver. `talosctl get links -o yaml` prints it, such as "i40e".',
  },
  ...["bond0", "bond", "bond7", "eth0", "lo", "kubespan", "siderolink"].map((name) => ({
    rule: `a port is not called ${name}`,
    fails: (lab: LabInput) => (firstNode(lab).machine.ports[name] = { driver: "igc", speed: 2.5 }),
    says: `nodes[0].machine.ports.${name} is not a name that can stand here: it must not be one that Linux or Talos gives to links. Choose one of your own, such as "lan0".`,
  })),
  {
    rule: "what every object inherits is no port",
    passes: (lab) => {
      firstNode(lab).machine.ports["constructor"] = { driver: "e1000e", speed: 1 };
      firstNode(lab).uplink = link("constructor");
    },
    fails: (lab) => (firstNode(lab).uplink = link("constructor")),
    says: 'nodes[0].uplink.port (constructor) names no port of ms01-a. Known names: "sfp0", "sfp1", "rj0", "rj1".',
  },
  {
    rule: "ports whose driver and product overlap have MAC addresses",
    passes: (lab) => {
      firstNode(lab).machine.ports["sfp0"] = { driver: "i40e", speed: 10, product: "0x1572" };
      firstNode(lab).machine.ports["sfp1"] = { driver: "i40e", speed: 10, product: "0x1581" };
    },
    fails: (lab) => (firstNode(lab).machine.ports["sfp1"] = { driver: "i40e", speed: 10, product: "0x1572" }),
    says: "nodes[0].macs must give the MAC addresses of sfp0, sfp1: driver and product do not tell them apart. Give the permanent MAC address; `talosctl get links` prints it.",
  },
  {
    rule: "before Talos 1.13, no alias stands for several ports",
    passes: (lab) => (lab.versions = { talos: "v1.13.0" }),
    fails: (lab) => (lab.versions = { talos: "v1.12.11", talosContract: "v1.12" }),
    says: "nodes[2].macs must give the MAC addresses of sfp0, sfp1: driver and product do not tell them apart. Give the permanent MAC address; `talosctl get links` prints it.",
  },
]);
