import { type LabInput, proxmoxVm, type ProxmoxVmOptions } from "../../lab";
import { at, complaints, undescribedLab } from "../support/labs";
import { testRules } from "../support/rules";

/** A lab with a virtual machine on a host. */
const onHost =
  (vm: Partial<ProxmoxVmOptions> = {}, host: object = {}) =>
  (lab: LabInput): void => {
    lab.domains = [{ name: "debra", kind: "host", ...host }];
    lab.nodes.push(
      proxmoxVm("w1", { host: "debra", role: "worker", address: "10.0.10.21", cores: 4, memory: 16, disk: 64, ...vm }),
      proxmoxVm("w2", { host: "debra", role: "worker", address: "10.0.10.22", cores: 4, memory: 16, disk: 64 }),
    );
  };

/** The same lab with an appliance. */
const withGuest =
  (guest: object, host: object = {}) =>
  (lab: LabInput): void => {
    onHost({}, host)(lab);
    lab.appliances = [{ name: "nas", ...guest }];
  };

testRules(
  [
    {
      rule: "a virtual machine's host is one of the lab",
      passes: onHost(),
      fails: onHost({ host: "debrra" }),
      says: 'nodes[3].host (debrra) names no failure domain of this lab. Did you mean "debra"?',
    },
    {
      rule: "a virtual machine stands on a host, not in a rack",
      fails: (lab) => {
        onHost()(lab);
        lab.domains = [{ name: "debra", kind: "rack" }];
      },
      says: "nodes[3].host (debra) must name the host of a virtual machine, but is a rack.",
    },
    {
      rule: "a virtual machine stands somewhere",
      fails: (lab) => {
        onHost()(lab);
        delete at(lab.nodes, 3).in;
      },
      says: "nodes[3].host must name the host of a virtual machine.",
    },
    {
      rule: "a rack has no cores",
      fails: (lab) => (lab.domains = [Object.assign({ name: "attic", kind: "rack" as const }, { cores: 4 })]),
      says: /^domains\[0\]\.cores is not a property that this file knows\./,
    },
    {
      rule: "all memory of a host's machines fits into it, beside Proxmox",
      passes: onHost({}, { memory: 34 }),
      fails: onHost({}, { memory: 33 }),
      says: "domains[0].memory (33) must hold 32 GiB of virtual machines and 2 GiB for Proxmox. Give the machines less, or move one to another host.",
    },
    {
      rule: "other guests take memory of a host as well",
      passes: withGuest({ in: "debra", memory: 4 }, { memory: 38 }),
      fails: withGuest({ in: "debra", memory: 4 }, { memory: 37 }),
      says: "domains[0].memory (37) must hold 32 GiB of virtual machines, 4 GiB of appliances and 2 GiB for Proxmox. Give the machines less, or move one to another host.",
    },
    {
      rule: "what an appliance takes is taken of a host",
      passes: withGuest({ in: "debra", cores: 2 }),
      fails: withGuest({ cores: 2 }),
      says: "appliances[0].cores (2) is what it takes of a host of virtual machines, and it stands in none. Name the host as `in`, or leave it out.",
    },
    {
      rule: "no machine has more cores than its host",
      passes: onHost({ cores: 8 }, { cores: 8 }),
      fails: onHost({ cores: 9 }, { cores: 8 }),
      says: "nodes[3].cores (9) must be at most the 8 of host debra: Proxmox starts no larger machine.",
    },
    {
      rule: "a machine's disks are made on a storage of its host",
      passes: onHost({ storage: "tank" }, { storage: { tank: 500, "local-lvm": 500 } }),
      fails: onHost({ storage: "tanq" }, { storage: { tank: 500, "local-lvm": 500 } }),
      says: 'nodes[3].storage (tanq) names no storage of host debra. Did you mean "tank"?',
    },
    {
      rule: "numbers of virtual machines are unique",
      passes: onHost({ id: 110_023 }),
      fails: onHost({ id: 110_022 }),
      says: "nodes[4].address (10.0.10.22) must give a number of its own in Proxmox, but nodes[3] has 110022 as well. Say another as `id`.",
    },
    {
      rule: "Proxmox counts machines from 100",
      passes: onHost({ id: 100 }),
      fails: onHost({ id: 99 }),
      says: "nodes[3].id (99) must be at least 100: Proxmox keeps lower ones.",
    },
    {
      rule: "a virtual machine boots by UEFI",
      fails: (lab) => {
        onHost()(lab);
        at(lab.nodes, 3).machine.firmware = "bios";
      },
      says: "nodes[3].machine.firmware (bios) must be uefi for a virtual machine. Leave it out.",
    },
    {
      rule: "a virtual machine is a PC",
      fails: (lab) => {
        onHost()(lab);
        at(lab.nodes, 3).machine.architecture = "arm64";
      },
      says: "nodes[3].machine.architecture (arm64) must be amd64 for a virtual machine. Leave it out.",
    },
    {
      rule: "a virtual machine is no single-board computer",
      fails: (lab) => {
        onHost()(lab);
        at(lab.nodes, 3).machine.overlay = { name: "rpi_generic", image: "siderolabs/sbc-raspberrypi" };
      },
      says: "nodes[3].machine.overlay is for single-board computers, not for a virtual machine. Leave it out.",
    },
    {
      rule: "a virtual machine has no power profile",
      fails: (lab) => {
        onHost()(lab);
        at(lab.nodes, 3).power = "quiet";
      },
      says: "nodes[3].power (quiet) is for machines, not for virtual ones: their host sets its processor. Leave it out.",
    },
    {
      rule: "a domain is of a kind that there is",
      fails: (lab) => {
        onHost()(lab);
        lab.domains = [{ name: "debra", kind: "shelf" as never }];
      },
      says: 'domains[0].kind (shelf) must be one of "host", "rack", "room", "site".',
    },
    {
      rule: "a VLAN of a virtual machine is one",
      fails: onHost({ vlan: 0 }),
      says: "nodes[3].vlan (0) must be a VLAN id from 1 to 4094.",
    },
    {
      rule: "QEMU gives out the whole serial number",
      fails: (lab) => {
        onHost()(lab);
        at(lab.nodes, 3).disks.os.serial = "123456789012345678901";
      },
      says: "nodes[3].name (123456789012345678901) must have at most 20 characters: QEMU cuts it off, and Talos would not find the disk. Choose a shorter name for the node, or another serial number.",
    },
    {
      rule: "a virtual machine's disk has a size",
      fails: (lab) => {
        onHost()(lab);
        delete at(lab.nodes, 3).disks.os.size;
      },
      says: "nodes[3].disk is missing: a virtual machine's disk is made in that size.",
    },
    {
      rule: "a CPU on which Talos does not start can't be written",
      passes: onHost({ cpu: "x86-64-v2-AES" }),
      fails: (lab) => {
        onHost()(lab);
        Object.assign(at(lab.nodes, 3).machine.vm ?? {}, { cpu: "kvm64" });
      },
      says: /^nodes\[3\]\.cpu \(kvm64\) must be one of/,
    },
  ],
  undescribedLab,
);

test("cores of other guests are counted with those of the virtual machines", () => {
  const lab = undescribedLab();
  withGuest({ in: "debra", cores: 2 }, { cores: 9 })(lab);
  expect(complaints(lab).warnings).toEqual([
    "domains[0].cores is less than the 10 cores of its virtual machines and appliances",
  ]);
});

test.each([
  [{ cores: 7 }, "domains[0].cores is less than the 8 cores of its virtual machines"],
  [
    { storage: { "local-lvm": 127 } },
    "domains[0].storage.local-lvm is less than the 128 GiB of disks that are promised on it",
  ],
])("what a host can promise more of than it has deserves a word: %j", (host, says) => {
  const lab = undescribedLab();
  onHost({}, host)(lab);
  expect(complaints(lab)).toEqual({ errors: [], warnings: [says] });
  onHost({}, { cores: 8, storage: { "local-lvm": 128 } })(Object.assign(lab, { nodes: undescribedLab().nodes }));
  expect(complaints(lab).warnings).toEqual([]);
});
