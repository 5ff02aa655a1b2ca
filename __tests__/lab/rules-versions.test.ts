import type { LabInput } from "../../lab";
import { complaints, shippedLab } from "../support/labs";
import { testRules } from "../support/rules";

testRules([
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
    rule: "Talos is a release that the project knows, or a newer one",
    passes: (lab) => (lab.versions = { talos: "v1.14.0", kubernetes: "1.37.0" }),
    fails: (lab) => (lab.versions = { talos: "v1.9.0", talosContract: "v1.9" }),
    says: "versions.talos (v1.9.0) must be a release of Talos 1.12 or 1.13. The project has been tested with no other.",
  },
  {
    rule: "versions that can be read are compared, whatever the others are",
    fails: (lab) => (lab.versions = { kubernetes: "latest", talosContract: "v1.14" }),
    says: "versions.talosContract (v1.14) must not be newer than Talos itself (v1.13.9). A node rejects settings that its version does not know.",
  },
  {
    rule: "no lab runs a release that is known to be broken",
    passes: (lab) => (lab.versions = { talos: "v1.13.7" }),
    fails: (lab) => (lab.versions = { talos: "1.13.8" }),
    says: /^versions\.talos \(v1\.13\.8\) leaves something on the disk, .* See https:.*talos\/issues\/14000; or accept it: acceptHazards: \[\{ hazard: "talos\/longhorn-attach", because: "…" \}\]\.$/,
  },
  ...["1.035.4", "1.35.4-a..b", "1.99999999999999999999.0", "1.35", "1.35.4 ", "vv1.35.4"].map((kubernetes) => ({
    rule: `${JSON.stringify(kubernetes)} is no version`,
    fails: (lab: LabInput) => (lab.versions = { kubernetes }),
    says: `versions.kubernetes (${kubernetes.endsWith(" ") ? JSON.stringify(kubernetes) : kubernetes}) must be a version. Write it as "1.35.4".`,
  })),
  ...["0.35.4", "2.35.4"].map((kubernetes) => ({
    rule: `Kubernetes ${kubernetes} is of another major version`,
    fails: (lab: LabInput) => (lab.versions = { kubernetes }),
    says: `versions.kubernetes (${kubernetes}) must be 1.31 to 1.36 with Talos v1.13.9.`,
  })),
  {
    rule: "the contract is not older than the project's documents",
    passes: (lab) => (lab.versions = { talosContract: "v1.12" }),
    fails: (lab) => (lab.versions = { talosContract: "v1.0" }),
    says: "versions.talosContract (v1.0) must be v1.12 or newer. Talos refuses the documents of this project beside the configuration that it generates for older ones.",
  },
]);

test("what is newer than all that is known deserves a word, and no more", () => {
  const lab = shippedLab();
  lab.versions = { talos: "v1.14.1", kubernetes: "1.37.0" };
  const { errors, warnings } = complaints(lab);
  expect(errors).toEqual([]);
  expect(warnings).toContain("versions.talos is newer than what this project knows, Talos 1.12 or 1.13");
  expect(warnings).toContain("versions.kubernetes is newer than what cilium 1.20.2 is made for, up to 1.36");
});
