import { type LabInput, link, proxmoxVm, tpm } from "../../lab";
import { LabRun } from "../support/lab-run";
import { labWith, worker } from "../support/labs";

/** Labs that differ from the shipped one, and are right. No rule may be against them. */
const labs: readonly (readonly [string, (lab: LabInput) => void])[] = [
  ["one control plane", (lab) => lab.nodes.splice(1)],
  ["a worker without a data disk", (lab) => lab.nodes.push(worker())],
  ["no edge", (lab) => delete lab.edge],
  ["no backups", (lab) => delete lab.backup],
  ["no GitOps", (lab) => delete lab.gitops],
  ["no load balancers", (lab) => delete lab.cluster.loadBalancers],
  ["single links", (lab) => lab.nodes.forEach((node) => (node.uplink = link("rj0")))],
  ["Argo CD highly available", (lab) => Object.assign(lab.gitops ?? {}, { highlyAvailable: true })],
  ["the newest Kubernetes", (lab) => (lab.versions = { kubernetes: "1.36.0" })],
  [
    "Longhorn's own backups",
    (lab) => Object.assign(lab.backup ?? {}, { writers: ["velero", "longhorn"], lockDays: 0 }),
  ],
  ["a tainted worker", (lab) => lab.nodes.push({ ...worker(), taints: { "nvidia.com/gpu": "NoSchedule" } })],
  [
    "a virtual machine",
    (lab) => {
      lab.domains = [{ name: "debra", kind: "host", memory: 64 }];
      const vm = { host: "debra", role: "worker", address: "10.0.10.21", cores: 4, memory: 16, disk: 64 } as const;
      lab.nodes.push(proxmoxVm("w1", vm));
    },
  ],
  ["no data disk at all", (lab) => lab.nodes.forEach(({ disks }) => delete disks.data)],
  [
    "signed images, encrypted disks and a power profile",
    (lab) => lab.nodes.forEach((node) => Object.assign(node, { secureBoot: true, encryption: tpm(), power: "quiet" })),
  ],
];

test.each(labs)("a lab with %s deploys", async (_what, change) => {
  await LabRun.deploysWhole(labWith(change));
});
