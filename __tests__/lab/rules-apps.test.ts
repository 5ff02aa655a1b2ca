import type { LabInput } from "../../lab";
import { nvidia } from "../../lab";
import { at, complaints, undescribedLab, worker } from "../support/labs";
import { testRules } from "../support/rules";

/** A lab with a node for graphics cards, and an application. */
const withApp =
  (app: object): ((lab: LabInput) => void) =>
  (lab) => {
    const gpu = worker();
    lab.nodes.push({
      ...gpu,
      machine: { ...gpu.machine, gpu: nvidia("ada") },
      taints: { "nvidia.com/gpu": "NoSchedule" },
    });
    lab.nodes.push({
      ...structuredClone(gpu),
      name: "ms01-e",
      address: "10.0.10.15",
      disks: { os: { serial: "OSDISK-E" } },
    });
    lab.apps = [{ name: "frigate", memory: 4, ...app }];
    lab.accept = [{ fault: "node:ms01-d", because: "there is one card" }];
  };
const plain =
  (app: object): ((lab: LabInput) => void) =>
  (lab) =>
    void (lab.apps = [{ name: "frigate", memory: 4, ...app }]);
/** Data disks and volumes of these sizes, in GiB. */
const disks =
  (sizes: number[], volumes: number[]): ((lab: LabInput) => void) =>
  (lab) => {
    lab.nodes.forEach(({ disks: own }, index) => {
      const size = sizes[index];
      if (size === undefined) delete own.data;
      else Object.assign(own.data ?? {}, { size });
    });
    lab.apps = volumes.map((volume, index) => ({ name: `app-${index}`, memory: 1, volume }));
  };
/** An application for control planes, which take no other pods. */
const dedicated =
  (tolerates: string[]): ((lab: LabInput) => void) =>
  (lab) => {
    lab.cluster.allowSchedulingOnControlPlanes = false;
    for (const node of lab.nodes) {
      delete node.disks.data;
      node.labels = { "example.com/etcd": "yes" };
    }
    lab.nodes.push(worker());
    plain({ tolerates, nodeSelector: { "example.com/etcd": "yes" } })(lab);
  };
const pihole =
  (more: object): ((lab: LabInput) => void) =>
  (lab) => {
    lab.switches = [{ name: "agg", ports: 8 }];
    lab.appliances = [
      { name: "pihole", ...more },
      { name: "other", resolver: true, cables: { lan0: "agg:1" } },
    ];
    lab.accept = [{ fault: "switch:agg", because: "there is one" }];
  };

testRules(
  [
    {
      rule: "applications use appliances of the lab",
      passes: (lab) => {
        lab.appliances = [{ name: "nas" }];
        plain({ uses: ["nas"] })(lab);
        lab.accept = [{ fault: "appliance:nas", because: "there is one" }];
      },
      fails: (lab) => {
        lab.appliances = [{ name: "nas" }];
        plain({ uses: ["nass"] })(lab);
      },
      says: 'apps[0].uses[0] (nass) names no appliance of this lab. Did you mean "nas"?',
    },
    {
      rule: "applications tolerate taints that there are",
      passes: withApp({ tolerates: ["nvidia.com/gpu"], gpu: true }),
      fails: withApp({ tolerates: ["nvidia.com/gpus"] }),
      says: 'apps[0].tolerates[0] (nvidia.com/gpus) is no taint of any node. Did you mean "nvidia.com/gpu"?',
    },
    {
      rule: "control planes that are there for the control plane alone have a taint that can be tolerated",
      passes: dedicated(["node-role.kubernetes.io/control-plane"]),
      fails: dedicated([]),
      says: "apps[0] can run on no node: no node that takes it has the labels.",
    },
    {
      rule: "control planes that take every pod have no taint of Talos",
      fails: plain({ tolerates: ["node-role.kubernetes.io/control-plane"] }),
      says: "apps[0].tolerates[0] (node-role.kubernetes.io/control-plane) is no taint of any node. There is none.",
    },
    {
      rule: "a card that nobody may use is no card",
      fails: withApp({ gpu: true }),
      says: "apps[0] can run on no node: no node that takes it has a graphics card.",
    },
    {
      rule: "a node has the labels that an application asks for",
      passes: (lab) => {
        for (const node of lab.nodes) node.labels = { disk: "fast" };
        plain({ nodeSelector: { disk: "fast" } })(lab);
      },
      fails: plain({ nodeSelector: { disk: "fast" } }),
      says: "apps[0] can run on no node: no node that takes it has the labels.",
    },
    {
      rule: "a node is large enough for a pod, beside what it keeps for itself",
      passes: plain({ memory: 62.5 }),
      fails: plain({ memory: 63 }),
      says: "apps[0] can run on no node: it is larger than what any node that takes it has for pods.",
    },
    {
      rule: "a volume fits on a disk",
      passes: plain({ volume: 1863 }),
      fails: plain({ volume: 1864 }),
      says: "apps[0].volume (1864) fits on no data disk: the largest has 1863 GiB.",
    },
    {
      rule: "volumes have disks to be on",
      passes: plain({ volume: 100 }),
      fails: (lab) => {
        for (const node of lab.nodes) delete node.disks.data;
        plain({ volume: 100 })(lab);
      },
      says: "apps[0].volume (100) has no disk to be on: no node stores volumes.",
    },
    {
      rule: "a device is plugged into a node of the lab",
      passes: plain({ device: "ms01-b" }),
      fails: plain({ device: "ms01-bb" }),
      says: 'apps[0].device (ms01-bb) names no node of this lab. Did you mean "ms01-b"?',
    },
    {
      rule: "data that lie on a node's own disk lie on one of the lab",
      passes: plain({ hostPath: "ms01-b", device: "ms01-b" }),
      fails: plain({ hostPath: "ms01-d" }),
      says: /^apps\[0\]\.hostPath \(ms01-d\) names no node of this lab\. /,
    },
    {
      rule: "a pod can't be at its device and at its data, where these are apart",
      fails: plain({ hostPath: "ms01-a", device: "ms01-b" }),
      says: "apps[0].hostPath (ms01-a) must be the node of its device, ms01-b: a pod runs on one node.",
    },
    {
      rule: "what is tied to one node has one pod",
      fails: plain({ hostPath: "ms01-a", replicas: 2 }),
      says: "apps[0].replicas (2) must be 1 where hostPath ties it to one node: its pods never share one.",
    },
    {
      rule: "the node that an application is tied to takes it",
      passes: withApp({ device: "ms01-d", tolerates: ["nvidia.com/gpu"] }),
      fails: withApp({ device: "ms01-d" }),
      says: "apps[0] can run on no node: ms01-d, which it is tied to, does not take it.",
    },
    {
      rule: "pods of a Deployment share no volume",
      passes: plain({ controller: "statefulset", replicas: 2, volume: 10 }),
      fails: plain({ controller: "deployment", replicas: 2, volume: 10 }),
      says: 'apps[0].controller (deployment) gives its 2 pods one volume between them, which only one node at a time may write to. Say "statefulset": each pod has a volume of its own then.',
    },
    {
      rule: "a disruption budget can be met",
      passes: plain({ minAvailable: 1, replicas: 2 }),
      fails: plain({ minAvailable: 3, replicas: 2 }),
      says: "apps[0].minAvailable (3) must not be more than its 2 pods. A budget that is never met blocks every drain.",
    },
    {
      rule: "each pod of an application finds a node of its own",
      passes: plain({ replicas: 3 }),
      fails: plain({ replicas: 4 }),
      says: "apps[0].replicas (4) must be at most 3: no two of its pods share a node, and 3 can run one.",
    },
    {
      rule: "each copy of a volume finds a disk that holds it",
      passes: disks([1863, 500], [500]),
      fails: disks([1863, 50], [500]),
      says: "apps[0].volume (500) must be at most 50, what 2 data disks hold: each of its 2 copies is on another node.",
    },
    {
      // Of 100 GiB Longhorn promises 142.5.
      rule: "all volumes find as many disks as they have copies",
      passes: disks([1863, 100], [71, 71]),
      fails: disks([1863, 100], [72, 71]),
      says: "apps have volumes that do not go onto data disks of 1863, 100 GiB: with those that are as large or larger in place, one of 71 GiB does not find 2 disks for its 2 copies. Give the smaller disks more space, or the volumes less.",
    },
    {
      // Three disks of 1863 GiB: 4750 GiB can be taken.
      rule: "all copies of all volumes find room",
      passes: plain({ replicas: 3, volume: 791 }),
      fails: plain({ replicas: 3, volume: 792 }),
      says: "apps have volumes of 2376 GiB, 4752 in 2 copies, and the data disks have room for 4750: Longhorn leaves the last 15 percent free.",
    },
    {
      rule: "names of applications are unique",
      fails: (lab) =>
        (lab.apps = [
          { name: "a", memory: 1 },
          { name: "a", memory: 1 },
        ]),
      says: "apps[1].name (a) must be unique, but apps[0].name is the same.",
    },
    {
      rule: "an appliance has a name of its own among devices",
      fails: (lab) => (lab.appliances = [{ name: "ms01-a" }]),
      says: "appliances[0].name (ms01-a) must be unique, but nodes[0].name is the same.",
    },
    {
      rule: "an appliance's cable ends in a free port of a switch",
      passes: pihole({ cables: { lan0: "agg:2" } }),
      fails: pihole({ cables: { lan0: "agg:1" } }),
      says: "appliances[1].cables.lan0 (agg:1) must be a free port, but appliances[0].cables.lan0 ends there.",
    },
    {
      rule: "an appliance's address is its own",
      passes: pihole({ address: "10.0.10.5" }),
      fails: pihole({ address: "10.0.10.11" }),
      says: "appliances[0].address (10.0.10.11) must not meet node ms01-a (nodes[0].address: 10.0.10.11).",
    },
    {
      rule: "an appliance hangs on a feed of the lab",
      fails: pihole({ feed: "ups" }),
      says: "appliances[0].feed (ups) names no feed of this lab. There is none.",
    },
    {
      rule: "a cable whose fault is accepted starts at a device of the lab",
      fails: (lab) => {
        pihole({})(lab);
        lab.accept?.push({ fault: "cable:pihol/lan0", because: "a test" });
      },
      says: 'accept[1].fault (cable:pihol/lan0) names no device of this lab. Did you mean "pihole"?',
    },
    {
      rule: "faults of an appliance and of its cable can be accepted",
      passes: (lab) => {
        pihole({ cables: { lan0: "agg:2" } })(lab);
        at(lab.appliances, 1).resolver = false;
        at(lab.appliances, 0).resolver = true;
        lab.accept?.push(
          { fault: "cable:pihole/lan0", because: "a test" },
          { fault: "appliance:pihole", because: "a test" },
        );
      },
      fails: (lab) => {
        pihole({})(lab);
        lab.accept?.push({ fault: "appliance:pihol", because: "a test" });
      },
      says: 'accept[1].fault (appliance:pihol) names no appliance of this lab. Did you mean "pihole"?',
    },
  ],
  undescribedLab,
);

test.each([
  [{ minAvailable: 1 }, "keeps its one pod running"],
  [{ minAvailable: 2, replicas: 2 }, "keeps all of its 2 pods running"],
])("a budget that spares no pod is a warning: %j", (app, says) => {
  const lab = undescribedLab();
  plain(app)(lab);
  const warning = expect.stringContaining(
    `apps[0].minAvailable ${says}, so that no node with one of them can be drained`,
  );
  expect(complaints(lab).warnings).toEqual([warning]);
  plain({ ...app, minAvailable: app.minAvailable - 1 })(lab);
  expect(complaints(lab).warnings).toEqual([]);
});
