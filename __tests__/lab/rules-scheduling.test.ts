import { checkLab } from "../../lab/load-lab";
import { machineDocument } from "../../lab/talos/machine-document";
import { at, complaints, firstNode, undescribedLab, worker } from "../support/labs";
import { testRules } from "../support/rules";

testRules([
  {
    rule: "taints have an effect that Kubernetes knows",
    passes: (lab) => lab.nodes.push({ ...worker(), taints: { "nvidia.com/gpu": "NoSchedule" } }),
    fails: (lab) => lab.nodes.push({ ...worker(), taints: { "nvidia.com/gpu": "NoShedule" as "NoSchedule" } }),
    says: /^nodes\[3\]\.taints\["nvidia\.com\/gpu"\] \(NoShedule\) must be one of .*Did you mean "NoSchedule"\?$/,
  },
  {
    rule: "a node gives itself only labels that it may",
    passes: (lab) =>
      (firstNode(lab).labels = {
        "topology.kubernetes.io/zone": "attic",
        "node.kubernetes.io/quiet": "true",
        "example.com/room": "1",
        plain: "",
      }),
    fails: (lab) => (firstNode(lab).labels = { "node-role.kubernetes.io/worker": "" }),
    says: 'nodes[0].labels["node-role.kubernetes.io/worker"] is not a name that can stand here: it must not be one that Kubernetes keeps nodes from giving themselves.',
  },
  {
    rule: "taints are not hidden in the kubelet's configuration",
    fails: (lab) => (lab.talos = { kubelet: { extraConfig: { registerWithTaints: [] } } }),
    says: "talos.kubelet.extraConfig.registerWithTaints is not a name that can stand here: it must be said as `taints` of a node.",
  },
  {
    rule: "volumes are stored where Longhorn runs",
    passes: (lab) => (firstNode(lab).taints = { slow: "PreferNoSchedule" }),
    fails: (lab) => (firstNode(lab).taints = { slow: "NoExecute" }),
    says: "nodes[0].disks.data must not be on a node whose taints keep Longhorn away. Leave it out, or the taints.",
  },
  {
    rule: "volumes are stored on no control plane that takes no pods",
    passes: (lab) => {
      lab.cluster.allowSchedulingOnControlPlanes = false;
      for (const node of lab.nodes) delete node.disks.data;
      const dedicated = worker();
      dedicated.disks.data = { serial: "DATADISK-MS01-D" };
      lab.nodes.push(dedicated);
    },
    fails: (lab) => {
      lab.cluster.allowSchedulingOnControlPlanes = false;
      lab.nodes.push(worker());
    },
    says: "nodes[2].disks.data must not be on a control plane that keeps Longhorn away. Leave it out, or let control planes take pods.",
  },
  {
    rule: "there is a node for pods that tolerate nothing",
    fails: (lab) => {
      lab.cluster.allowSchedulingOnControlPlanes = false;
      lab.nodes.push({ ...worker(), taints: { gpu: "NoSchedule" } });
    },
    says: "cluster.allowSchedulingOnControlPlanes (false) must be true where no worker takes every pod. Leave it out, or give the lab a worker.",
  },
  {
    rule: "each copy of Argo CD's Redis has a node of its own",
    passes: (lab) => {
      lab.nodes.push({ ...worker(), taints: { "nvidia.com/gpu": "NoSchedule" } });
      Object.assign(lab.gitops ?? {}, { highlyAvailable: true });
    },
    fails: (lab) => {
      Object.assign(firstNode(lab), {
        taints: { "nvidia.com/gpu": "NoSchedule" },
        disks: { os: { serial: "OS-0001" } },
      });
      Object.assign(lab.gitops ?? {}, { highlyAvailable: true });
    },
    says: "gitops.highlyAvailable (true) must be left out where fewer than 3 nodes take every pod, and 2 do: each copy of Argo CD's Redis has a node of its own. Leave it out, or add nodes without taints.",
  },
]);

test("a node joins with its taints and its labels, and keeps Longhorn's", () => {
  const lab = undescribedLab();
  firstNode(lab).labels = { "topology.kubernetes.io/zone": "attic" };
  lab.nodes.push({ ...worker(), taints: { "nvidia.com/gpu": "NoSchedule" } });
  lab.talos = { kubelet: { extraConfig: { maxPods: 200 } } };
  const checked = checkLab(lab).lab;
  expect(machineDocument(checked, at(checked.nodes, 0), "image").machine?.nodeLabels).toEqual({
    "topology.kubernetes.io/zone": "attic",
    "node.longhorn.io/create-default-disk": "true",
  });
  expect(machineDocument(checked, at(checked.nodes, 3), "image").machine?.kubelet?.extraConfig).toEqual({
    maxPods: 200,
    registerWithTaints: [{ key: "nvidia.com/gpu", effect: "NoSchedule" }],
  });
});

test("an effect that can't be read is one problem, not one of the disks as well", () => {
  const lab = undescribedLab();
  firstNode(lab).taints = { "nvidia.com/gpu": "NoShedule" as "NoSchedule" };
  firstNode(lab).disks.data = { serial: "DATADISK-MS01-A" };
  expect(complaints(lab).errors).toEqual([expect.stringMatching(/^nodes\[0\]\.taints/)]);
});
