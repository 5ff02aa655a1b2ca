import type { NodeInput } from "../../lab";
import { raspberryPi4, tpm } from "../../lab";
import { nodeDocuments } from "../../lab/talos/node-documents";
import { at, firstNode, labWith } from "../support/labs";
import { testRules } from "../support/rules";

const pi = raspberryPi4("pi", { address: "10.0.10.21", memory: 8, disks: { os: { serial: "0x4a8b2c1d" } } });
const bios =
  " needs UEFI, but the machine's firmware is a BIOS. Leave it out; or switch the firmware to UEFI, say so, and install Talos anew.";

testRules([
  {
    rule: "a register is one of the TPM's",
    passes: (lab) => Object.assign(firstNode(lab), { secureBoot: true, encryption: tpm({ pcrs: [0] }) }),
    fails: (lab) => Object.assign(firstNode(lab), { secureBoot: true, encryption: tpm({ pcrs: [-1] }) }),
    says: "nodes[0].encryption.pcrs[0] (-1) must be a register of the TPM: 0 to 23.",
  },
  {
    rule: "Secure Boot needs UEFI",
    passes: (lab) => (firstNode(lab).secureBoot = true),
    fails: (lab) => {
      firstNode(lab).machine.firmware = "bios";
      firstNode(lab).secureBoot = true;
    },
    says: `nodes[0].secureBoot${bios}`,
  },
  {
    rule: "encryption by the TPM needs UEFI",
    passes: (lab) => (firstNode(lab).machine.firmware = "bios"),
    fails: (lab) => {
      firstNode(lab).machine.firmware = "bios";
      firstNode(lab).encryption = tpm();
    },
    says: `nodes[0].encryption${bios}`,
  },
  {
    rule: "a BIOS is a PC's",
    passes: (lab) => lab.nodes.push(pi),
    fails: (lab) => lab.nodes.push({ ...pi, machine: { ...pi.machine, firmware: "bios" } }),
    says: "nodes[3].machine.firmware (bios) is for amd64 only: no arm64 machine has a BIOS. Leave it out.",
  },
  {
    rule: "encryption by the TPM needs Secure Boot",
    passes: (lab) => Object.assign(firstNode(lab), { secureBoot: true, encryption: tpm() }),
    fails: (lab) => (firstNode(lab).encryption = tpm()),
    says: "nodes[0].encryption needs secureBoot: the TPM gives its key to signed images only. Add `secureBoot: true`.",
  },
  {
    rule: "Secure Boot needs firmware that holds keys",
    passes: (lab) => lab.nodes.push(pi),
    fails: (lab) => lab.nodes.push({ ...pi, secureBoot: true }),
    says: "nodes[3].secureBoot (true) needs firmware with keys to enroll, but the machine boots by an overlay. Leave it out.",
  },
  {
    rule: "a TPM has registers 0 to 23",
    passes: (lab) => Object.assign(firstNode(lab), { secureBoot: true, encryption: tpm({ pcrs: [] }) }),
    fails: (lab) => Object.assign(firstNode(lab), { secureBoot: true, encryption: tpm({ pcrs: [7, 24] }) }),
    says: "nodes[0].encryption.pcrs[1] (24) must be a register of the TPM: 0 to 23.",
  },
]);

function documentsOf(change: (node: NodeInput) => void) {
  const lab = labWith((input) => change(firstNode(input)));
  const documents = nodeDocuments(lab, at(lab.nodes, 0), "factory.talos.dev/metal-installer/abc:v1.13.9");
  return {
    install: (documents[0] as unknown as { machine: { install: object } }).machine.install,
    encrypted: documents.flatMap((document) =>
      "encryption" in document ? [{ name: document.name, ...document.encryption }] : [],
    ),
    kinds: documents.map(({ kind }) => kind),
  };
}

test("an old PC boots through GRUB, with the kernel arguments of its image", () => {
  expect(documentsOf((node) => (node.machine.firmware = "bios")).install).toEqual({
    diskSelector: { serial: "OSDISK-MS01-A" },
    image: "factory.talos.dev/metal-installer/abc:v1.13.9",
    grubUseUKICmdline: true,
    legacyBIOSSupport: true,
  });
});

test("Secure Boot takes the signed installer of the same schematic", () => {
  expect(documentsOf((node) => (node.secureBoot = true)).install).toEqual({
    diskSelector: { serial: "OSDISK-MS01-A" },
    image: "factory.talos.dev/metal-installer-secureboot/abc:v1.13.9",
  });
});

test("the TPM's key encrypts the system's volumes and Longhorn's; all but STATE are locked to STATE", () => {
  const { encrypted } = documentsOf((node) => Object.assign(node, { secureBoot: true, encryption: tpm() }));
  const key = { slot: 0, tpm: { options: { pcrs: [7] }, checkSecurebootStatusOnEnroll: true } };
  expect(encrypted).toEqual([
    { name: "STATE", provider: "luks2", keys: [key] },
    { name: "EPHEMERAL", provider: "luks2", keys: [{ ...key, lockToState: true }] },
    { name: "longhorn", provider: "luks2", keys: [{ ...key, lockToState: true }] },
  ]);
});

test("without encryption Talos makes its volumes as it does anyway", () => {
  const { encrypted, kinds } = documentsOf(() => undefined);
  expect(encrypted).toEqual([]);
  expect(kinds).not.toContain("VolumeConfig");
});
