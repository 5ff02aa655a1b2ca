import { type LabInput, link } from "../../lab";
import { worker } from "./labs";

type Difference = readonly [string, (lab: LabInput) => void];

/** In what a right lab can differ from the shipped one, in groups that go together. No rule may be against any of it. */
export const groups: readonly (readonly Difference[])[] = [
  [
    ["one control plane", (lab) => lab.nodes.splice(1)],
    ["a worker without a data disk", (lab) => lab.nodes.push(worker())],
    ["no edge", (lab) => delete lab.edge],
    ["no backups", (lab) => delete lab.backup],
    ["no GitOps", (lab) => delete lab.gitops],
    ["no load balancers", (lab) => delete lab.cluster.loadBalancers],
    ["single links", (lab) => lab.nodes.forEach((node) => (node.uplink = link("rj0")))],
  ],
  [
    ["Argo CD highly available", (lab) => Object.assign(lab.gitops ?? {}, { highlyAvailable: true })],
    ["the newest Kubernetes", (lab) => (lab.versions = { kubernetes: "1.36.0" })],
    [
      "Longhorn's own backups",
      (lab) => Object.assign(lab.backup ?? {}, { writers: ["velero", "longhorn"], lockDays: 0 }),
    ],
  ],
  [["no data disk at all", (lab) => lab.nodes.forEach(({ disks }) => delete disks.data)]],
];
